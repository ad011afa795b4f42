import type { ActionItem, FollowUp, PostmortemOwner } from '../../session/index.ts'
import { formatInstant } from '../../timeline/index.ts'
import { COLOR, FONT, FRAME_PADDING, fitted, lineHeight, linesIn } from './look.ts'
import { type Part, textPart } from './part.ts'

export type FollowUpFacts = {
  readonly owner: PostmortemOwner
  readonly followUp: FollowUp
  /** Names of the parked clusters. */
  readonly parked: readonly string[]
  readonly actions: readonly Pick<ActionItem, 'status'>[]
  readonly timeZone: string
}

export const NO_FOLLOW_UP: FollowUpFacts = {
  owner: { userId: null, name: '' },
  followUp: { at: null, closedAt: null },
  parked: [],
  actions: [],
  timeZone: 'UTC',
}

const TOP = FRAME_PADDING + lineHeight(FONT.heading) + 24
const CAPTION = lineHeight(FONT.label)
const SECTION_GAP = 20
const LINES = { owner: 1, review: 1, closes: 1, parked: 3 } as const

export const FOLLOW_UP_HEIGHT =
  TOP +
  Object.values(LINES).reduce((sum, lines) => sum + CAPTION + lineHeight(FONT.body, lines) + SECTION_GAP, 0) +
  FRAME_PADDING

/** Owner, review, parked clusters and what still keeps the incident open. */
export function planFollowUp(facts: FollowUpFacts, width: number): Part[] {
  const inner = width - 2 * FRAME_PADDING
  const texts: readonly [keyof typeof LINES, string, string][] = [
    ['owner', 'Postmortem owner', ownerText(facts.owner)],
    ['review', 'Review', reviewText(facts)],
    ['closes', 'Closes when', closingText(facts)],
    ['parked', 'Parked', facts.parked.length > 0 ? facts.parked.join('; ') : 'Nothing so far'],
  ]
  let top = TOP
  const sections = texts.flatMap(([key, caption, text]) => {
    const place = { left: FRAME_PADDING, top, width: inner }
    const value = fitted(text, FONT.body, inner, LINES[key])
    const below = { ...place, top: top + CAPTION, lines: linesIn(value, FONT.body, inner) }
    top += CAPTION + lineHeight(FONT.body, LINES[key]) + SECTION_GAP
    return [
      textPart(`follow-up.${key}.caption`, 'follow-up', place, caption, {
        ...{ fontSize: FONT.label, color: COLOR.quiet, bold: true, once: true },
      }),
      textPart(`follow-up.${key}`, 'follow-up', below, value, { fontSize: FONT.body }),
    ]
  })
  const head = { left: FRAME_PADDING, top: FRAME_PADDING - 8, width: inner }
  const title = textPart('follow-up.title', 'follow-up', head, 'Owner and follow-up', {
    fontSize: FONT.heading,
    bold: true,
    once: true,
  })
  return [title, ...sections]
}

function ownerText({ name }: PostmortemOwner): string {
  return name ? `${name}: writes the document, tells the stakeholders, plans the review` : 'Nobody yet'
}

function reviewText({ followUp, timeZone }: FollowUpFacts): string {
  return followUp.at ? `${formatInstant(followUp.at, timeZone)} (${timeZone})` : 'Not agreed yet'
}

function closingText({ followUp, actions, timeZone }: FollowUpFacts): string {
  if (followUp.closedAt) return `Closed on ${formatInstant(followUp.closedAt, timeZone)}`
  if (actions.length === 0) return 'Every action item is done or declined'
  const settled = actions.filter(({ status }) => status === 'done' || status === 'declined').length
  if (settled === actions.length) return 'Now: every action item is done or declined'
  return `Every action item is done or declined: ${settled} of ${actions.length} so far`
}
