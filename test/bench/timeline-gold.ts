import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * What people read in one report: facts only, none of its sentences.
 *
 * An entry is a heading, a list item or a table row in the report's account of what happened, in the order of the report,
 * that begins with a time, or with a day that has no timed entries below it. A range counts by its start. Times that are
 * named in passing, in a summary, a log or a picture's caption are no entries; two reports tell their story in prose and
 * have none. Days and zones are those that the report states, wherever it does.
 */
export type Gold = {
  /** Path within the folder of reports. */
  readonly report: string
  readonly checkedByHand?: true
  /** Offset of the times that state none. Two where the name does not fit the season ("PST" in September): one has to hold for all. */
  readonly offsets: readonly string[]
  /** The line that states the zone, where no entry does so itself. A problem there tells of a wrong zone. */
  readonly zoneLine?: number
  /** The line that states the first entries' day. A problem there tells of a wrong day. */
  readonly dayLine?: number
  /** Lines that are no entries, but where an event is no mistake: headings with a day and a title above timed entries. */
  readonly optional?: readonly number[]
  readonly entries: readonly GoldEntry[]
}

export type GoldEntry = {
  /** 1-based line of the report. */
  readonly line: number
  /** Local time `2018-02-20T14:17`, or only the day. */
  readonly at: string
  /** The last minute that is meant, where what is written leaves a span. */
  readonly to?: string
  readonly approximate?: true
  /** Digits are missing (`2X:XX`): a problem is as good as an event. */
  readonly incomplete?: true
}

const FOLDER = fileURLToPath(new URL('./timeline-gold', import.meta.url))

/** The expected entries of all reports, by report. */
export function readGold(): Gold[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file): Gold => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))
    .sort((a, b) => (a.report < b.report ? -1 : 1))
}
