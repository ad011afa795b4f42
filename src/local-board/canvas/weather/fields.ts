import type { NumberName, Settings } from './settings.ts'

/** A setting that is a number. On screen it has a `unit`, which is `per` of what is kept. */
export type NumberField = {
  name: NumberName
  label: string
  hint: string
  unit?: 'ms' | 's' | '%'
  per: number
  /** The largest, in the unit on screen; the smallest is 0. */
  most: number
  /** No fractions. */
  whole?: true
}

/** A setting of two values; off is that of calm weather. */
export type SwitchField = { name: SwitchName; label: string; hint: string; on: Settings[SwitchName] }
type SwitchName =
  | 'secondPerson'
  | 'plan'
  | 'rights'
  | 'missingIds'
  | 'textHeight'
  | 'frameNeedsFillColor'
  | 'captureOnCreate'
  | 'looseConnectors'

export type FieldGroup = {
  title: string
  note?: string
  numbers?: readonly NumberField[]
  switches?: readonly SwitchField[]
  /** What to know of these settings as they are now. */
  remark?(settings: Settings): string | undefined
}

const MS = { unit: 'ms', per: 1, most: 60_000, whole: true } as const
const SECONDS = { unit: 's', per: 1000, most: 3600 } as const
const SHARE = { unit: '%', per: 0.01, most: 100 } as const

/** Everything that can be set, in the order of the sheet. */
export const GROUPS: readonly FieldGroup[] = [
  {
    title: 'Speed',
    numbers: [
      { name: 'latencyMs', label: 'Round trip', hint: 'So long every command takes, there and back.', ...MS },
      {
        name: 'jitterMs',
        label: 'Jitter',
        hint: 'Up to so much longer, by chance: answers overtake each other.',
        ...MS,
      },
      {
        name: 'slowReadsMs',
        label: 'Slow reads',
        hint: 'So much longer for reads of many items, which are old by then.',
        ...MS,
      },
    ],
  },
  {
    title: 'Refusals',
    note: 'Which share of the app’s commands is refused, in Miro’s words.',
    numbers: [
      {
        name: 'refusals.minute',
        label: 'Rate limit, minute',
        hint: 'Says that the minute’s credits are used up.',
        ...SHARE,
      },
      { name: 'refusals.hour', label: 'Rate limit, hour', hint: 'Says that the hour’s credits are used up.', ...SHARE },
      { name: 'refusals.locked', label: 'Item locked', hint: 'Of changes: somebody else holds the item.', ...SHARE },
      { name: 'refusals.gone', label: 'Item gone', hint: 'Of changes and getById: the item is not there.', ...SHARE },
      { name: 'refusals.permission', label: 'No permission', hint: 'The app lacks the scope for it.', ...SHARE },
      { name: 'refusals.unknown', label: 'Unknown error', hint: 'Something fails, and nobody says why.', ...SHARE },
    ],
  },
  {
    title: 'Connection',
    note: 'It goes now and then. Commands wait until it is back, and nothing is lost.',
    numbers: [
      { name: 'loseEveryMs', label: 'Goes every', hint: 'About so often; 0 is never.', ...SECONDS },
      { name: 'loseForMs', label: 'Stays away for', hint: 'So long each time.', ...SECONDS },
    ],
    remark: ({ loseEveryMs, loseForMs }) =>
      loseEveryMs > 0 !== loseForMs > 0 ? 'Nothing happens until both are more than 0.' : undefined,
  },
  {
    title: 'People and plan',
    switches: [
      {
        name: 'secondPerson',
        label: 'Somebody else works here',
        hint: 'Robin drags notes and types. What Robin types in is locked for apps.',
        on: true,
      },
      { name: 'plan', label: 'Free plan', hint: 'The timer and voting are refused.', on: 'free' },
      { name: 'rights', label: 'Only viewing', hint: 'Neither you nor the app may change the board.', on: 'view' },
    ],
  },
  {
    title: 'Where Miro contradicts itself',
    switches: [
      {
        name: 'missingIds',
        label: 'get refuses ids that are gone',
        hint: 'As documented. Off: it leaves them out, as seen on boards.',
        on: 'throw',
      },
      {
        name: 'textHeight',
        label: 'createText refuses a height',
        hint: 'As documented. Off: it ignores the height, as Miro’s examples need.',
        on: 'refuse',
      },
      {
        name: 'frameNeedsFillColor',
        label: 'createFrame needs a fillColor',
        hint: 'As seen on boards. Off: there is a default, as documented.',
        on: true,
      },
      {
        name: 'captureOnCreate',
        label: 'Frames leave new items alone',
        hint: 'As documented. Off: what is created over a frame becomes its child.',
        on: false,
      },
      {
        name: 'looseConnectors',
        label: 'createConnector refuses loose ends',
        hint: 'As documented. Off: an end can be a point of the board, as seen on boards.',
        on: 'refuse',
      },
    ],
  },
  {
    title: 'Chance',
    numbers: [
      {
        name: 'seed',
        label: 'Seed',
        hint: 'The same seed brings the same commands the same luck.',
        per: 1,
        most: 999_999,
        whole: true,
      },
    ],
  },
]

export const NUMBER_FIELDS = GROUPS.flatMap(({ numbers }) => numbers ?? [])
export const SWITCH_FIELDS = GROUPS.flatMap(({ switches }) => switches ?? [])
