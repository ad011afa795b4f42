import type { ParsedTimeline, TimelineEvent } from '../../src/timeline/index.ts'
import type { Gold, GoldEntry } from './timeline-gold.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

export type Failure = {
  readonly report: string
  readonly line: number
  readonly expected: string
  readonly read: string
  /** Whether a problem tells people of it. */
  readonly told: boolean
}

export type Judgement = {
  readonly found: number
  readonly missed: readonly Failure[]
  readonly wrong: readonly Failure[]
  /** Lines that became an event and are no entry. */
  readonly extra: readonly Failure[]
  /** Right instants whose precision or approximateness is not as written. */
  readonly misjudged: readonly Failure[]
}

/**
 * Holds what was read against what people read. An event is an entry's by its line. Its instant is right when it is the
 * entry's minute, or, where a span or only a day is written, within that. A wrong instant is told when there is a problem on
 * its own line, on the line that states the zone (wrong by less than a day) or on the one that states the day (by more).
 */
export function judge(gold: Gold, parsed: ParsedTimeline): Judgement {
  const judgements = gold.offsets.map((offset) => judgeIn(offset, gold, parsed))
  return judgements.reduce((best, other) => (other.wrong.length < best.wrong.length ? other : best))
}

function judgeIn(offset: string, gold: Gold, { events, problems }: ParsedTimeline): Judgement {
  const problemLines = new Set(problems.map(({ line }) => line))
  const missed: Failure[] = []
  const wrong: Failure[] = []
  const misjudged: Failure[] = []
  for (const entry of gold.entries) {
    const { from, to } = span(entry, offset)
    const expected =
      entry.to === undefined ? shown(entry.at, offset) : `${shown(entry.at, offset)} to ${entry.to.slice(11)}`
    const failure = (read: string, told: boolean) => ({ report: gold.report, line: entry.line, expected, read, told })
    const told = problemLines.has(entry.line)
    const [closest] = events
      .filter(({ line }) => line === entry.line)
      .map((event) => ({ event, off: distance(event, from, to) }))
      .sort((a, b) => a.off - b.off)
    if (!closest) {
      if (!(entry.incomplete && told)) missed.push(failure('', told))
    } else if (closest.off > 0) {
      const stated = closest.off < DAY_MS ? gold.zoneLine : gold.dayLine
      wrong.push(failure(closest.event.at, told || (stated !== undefined && problemLines.has(stated))))
    } else if (signsDiffer(closest.event, entry)) {
      misjudged.push(failure(`${closest.event.precision}${closest.event.approximate ? ', approximate' : ''}`, told))
    }
  }
  const known = new Set([...gold.entries.map(({ line }) => line), ...(gold.optional ?? [])])
  const extra = events
    .filter(({ line }) => !known.has(line))
    .map(({ line, at }) => ({ report: gold.report, line, expected: '', read: at, told: problemLines.has(line) }))
  return { found: gold.entries.length - missed.length, missed, wrong, extra, misjudged }
}

/** The first and the last instant that are right. Seconds of the last minute are within it. */
function span(entry: GoldEntry, offset: string): { from: number; to: number } {
  const from = Date.parse(entry.at.includes('T') ? `${entry.at}${offset}` : `${entry.at}T00:00${offset}`)
  const last = entry.to === undefined ? from : Date.parse(`${entry.to}${offset}`)
  return { from, to: last + (entry.at.includes('T') ? MINUTE_MS : DAY_MS) - 1 }
}

function distance({ at }: TimelineEvent, from: number, to: number): number {
  return Math.max(0, from - Date.parse(at), Date.parse(at) - to)
}

function signsDiffer(event: TimelineEvent, entry: GoldEntry): boolean {
  const isDay = !entry.at.includes('T')
  return (event.precision === 'day') !== isDay || event.approximate !== (entry.approximate ?? false)
}

function shown(at: string, offset: string): string {
  return at.includes('T') ? new Date(Date.parse(at + offset)).toISOString() : at
}
