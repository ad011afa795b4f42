import type { TimelineEvent } from '../../src/timeline/index.ts'
import type { Random } from '../session/random.ts'

/** A generated timeline: as text, and the events that were put into it. */
export type RandomTimeline = { readonly text: string; readonly events: Omit<TimelineEvent, 'line' | 'kind'>[] }

type Written = { readonly at: Date; readonly words: string; readonly number: number }
/** How a text looks: what stands at its beginning, before the entries of a day, and each entry. */
type Notation = {
  readonly head: string
  readonly day: (day: Date) => string
  readonly entry: (written: Written) => string
}

const DAY_MS = 86_400_000
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const WORDS = 'alert deploy rolled back node pod 12 v2.5 users report errors — maybe May or "now" (later) #7 3x'.split(
  ' ',
)

const two = (value: number) => String(value).padStart(2, '0')
const iso = (at: Date) => at.toISOString().slice(0, 10)
const clock = (at: Date) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
const half = (at: Date) =>
  `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`
const long = (at: Date) => `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`
const american = (at: Date) => `${MONTHS[at.getUTCMonth()]!.slice(0, 3)} ${at.getUTCDate()}, ${at.getUTCFullYear()}`
const german = (at: Date) => `${at.getUTCDate()}. ${GERMAN[at.getUTCMonth()]} ${at.getUTCFullYear()}`
const french = (at: Date) => `${at.getUTCDate()} ${FRENCH[at.getUTCMonth()]} ${at.getUTCFullYear()}`
const shifted = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000)

const NOTATIONS: readonly Notation[] = [
  { head: '', day: iso, entry: ({ at, words }) => `${clock(at)} ${words}` },
  { head: '', day: (day) => `**${long(day)}**`, entry: ({ at, words }) => `- **${clock(at)} UTC** - ${words}` },
  { head: '', day: american, entry: ({ at, words }) => `* ${half(at)}: ${words}` },
  {
    head: '# Report\n## Timeline',
    day: (day) => `### ${iso(day)}`,
    entry: ({ at, words }) => `#### ${clock(at)}\n\n${words}\n`,
  },
  { head: '', day: () => '', entry: ({ at, words, number }) => `${number + 1}. ${at.toISOString()} ${words}` },
  { head: '', day: () => '', entry: ({ at, words }) => `[${iso(at)} ${clock(at)}] ${words}` },
  {
    head: '| Time (UTC) | Event |\n|---|---|',
    day: () => '',
    entry: ({ at, words }) => `| ${american(at)}, ${half(at)} | ${words} |`,
  },
  {
    head: 'time,event',
    day: () => '',
    entry: ({ at, words }) => `${iso(at)} ${clock(at)},"${words.replaceAll('"', '""')}"`,
  },
  {
    head: 'date\ttime\tevent',
    day: () => '',
    entry: ({ at, words }) => `${iso(at)}\t${clock(at)}\t"${words.replaceAll('"', '""')}"`,
  },
  {
    head: 'All times in UTC-5',
    day: () => '',
    entry: ({ at, words }) => `${american(shifted(at, -5))} ${half(shifted(at, -5))} – ${words}`,
  },
  { head: '', day: () => '', entry: ({ at, words }) => `${iso(shifted(at, 9))} ${clock(shifted(at, 9))} JST ${words}` },
  { head: '', day: iso, entry: ({ at, words }) => `${clock(at).replace(':', 'h')} ${words}` },
  { head: 'Timeline (UTC):', day: long, entry: ({ at, words }) => `* **[${clock(at)}]** ${words}` },
  { head: '', day: () => '', entry: ({ at, words }) => `@${at.getTime() / 1000} ${words}` },
  { head: '', day: () => '', entry: ({ at, words }) => `${at.getTime()}: ${words}` },
  { head: '', day: german, entry: ({ at, words }) => `${clock(at)} Uhr: ${words}` },
  { head: '', day: french, entry: ({ at, words }) => `- ${clock(at).replace(':', 'h')} - ${words}` },
  {
    head: '',
    day: () => '',
    entry: ({ at, words }) =>
      `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()} ${clock(at)} ${words}`,
  },
  {
    head: '',
    day: () => '',
    entry: ({ at, words }) =>
      `[${at.getUTCDate()}/${MONTHS[at.getUTCMonth()]!.slice(0, 3)}/${at.getUTCFullYear()}:${clock(at)}:00 +0000] ${words}`,
  },
  {
    head: 'id;startsAt;alertname',
    day: () => '',
    entry: ({ at, words }) => `;${at.getTime()};"${words.replaceAll('"', '""')}"`,
  },
]

/** Up to thirty events over some days, in one of many notations. */
export function randomTimeline({ next, pick }: Random): RandomTimeline {
  const below = (limit: number) => Math.floor(next() * limit)
  const notation = pick(NOTATIONS)
  const start = Date.UTC(2015 + below(12), below(12), 1 + below(28))
  const days = Array.from({ length: 1 + below(4) }, (_, index) => start + index * (1 + below(2)) * DAY_MS)
  const blocks = [...new Set(days)].map((day) => {
    // An event that is written twice is told of, so no two are at one time.
    const minutes = [...new Set(Array.from({ length: 1 + below(8) }, () => below(1440)))].sort((a, b) => a - b)
    return { day: new Date(day), written: minutes.map((minute) => written(new Date(day + minute * 60_000))) }
  })
  const lines = blocks.flatMap(({ day, written: entries }) => [notation.day(day), ...entries.map(notation.entry)])
  const text = [notation.head, ...lines].filter((line) => line !== '').join('\n')
  return {
    text,
    events: blocks
      .flatMap(({ written: entries }) => entries)
      .map(({ at, words }) => ({ at: at.toISOString(), text: words, precision: 'minute', approximate: false }))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at)) as RandomTimeline['events'],
  }

  function written(at: Date): Written {
    const words = Array.from({ length: 1 + below(6) }, () => pick(WORDS)).join(' ')
    return { at, words: `Then ${words} x`, number: below(99) }
  }
}
