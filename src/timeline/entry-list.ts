import type { TimelineEvent, TimelineProblem } from './event.ts'
import { dayOf, formatTime } from './format.ts'
import { kindOf } from './kind.ts'
import { linksIn } from './links.ts'

const DAY_MS = 86_400_000

/** An entry that lines may still be added to. Times in ms since 1970 UTC. */
export type OpenEntry = {
  readonly at: number
  readonly until: number | null
  readonly parts: string[]
  readonly line: number
  readonly written: string
  /** Whether its text goes on past empty lines: a heading or a message. */
  readonly block: boolean
  /** A day line, which needs no text. */
  readonly dayOnly: boolean
} & Pick<TimelineEvent, 'precision' | 'approximate'>

/** The entries in the order in which they were read, and the events they become. */
export class EntryList {
  private readonly entries: OpenEntry[] = []
  private readonly timeZone: string

  /** `timeZone`: in which the end of a range is written in the text. */
  constructor(timeZone: string) {
    this.timeZone = timeZone
  }

  add(entry: OpenEntry): OpenEntry {
    this.entries.push(entry)
    return entry
  }

  hasText(entry: OpenEntry): boolean {
    return entry.parts.some((part) => part !== '')
  }

  /** The entries that have text, by time; those of one time as they were read. */
  events(): TimelineEvent[] {
    return this.entries
      .filter((entry) => this.hasText(entry))
      .sort((a, b) => a.at - b.at)
      .map((entry) => {
        const { at, until, precision, approximate, line } = entry
        const words = entry.parts.filter((part) => part !== '').join('\n')
        const links = linksIn(words)
        return {
          at: new Date(at).toISOString(),
          text: until === null ? words : `(to ${this.endText(at, until)}) ${words}`,
          precision,
          approximate,
          line,
          kind: kindOf(words),
          ...(until !== null && { until: new Date(until).toISOString() }),
          ...(links.length > 0 && { links }),
        }
      })
  }

  problems(): TimelineProblem[] {
    return this.entries
      .filter((entry) => !entry.dayOnly && !this.hasText(entry))
      .map(({ line, written }) => ({ line, text: written, reason: 'There is a time, but no text beside it.' }))
  }

  private endText(at: number, until: number): string {
    const iso = new Date(until).toISOString()
    const time = formatTime(iso, this.timeZone)
    return until - at < DAY_MS ? time : `${dayOf(iso, this.timeZone)} ${time}`
  }
}
