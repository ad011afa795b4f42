import { findZone, type Zone } from './read-zone.ts'

/** Which columns of a table hold what; the numbers are places in a row. */
export type Columns = {
  readonly date: number | null
  readonly time: number
  readonly end: number | null
  readonly zoneColumn: number | null
  readonly event: number | null
  /** The zone that the head of the time column names. */
  readonly zone: Zone | null
}

const TIME =
  /^(?:date ?(?:and|&|\/)? ?time|time ?stamps?|times?(?: of day)?|when|at|start(?:ed)?(?: ?(?:time|at))?|from|created(?: ?(?:at|on|time))?|sent(?: ?at)?|occurred(?: ?at)?|clock|hour|ts|zeit(?:punkt)?|uhrzeit)$/i
const DATE = /^(?:date|day|datum|tag)$/i
const END = /^(?:end(?:ed)?(?: ?(?:time|at))?|to|until|till|finish(?:ed)?)$/i
const ZONE = /^(?:time ?zone|zone|tz)$/i
const EVENT =
  /^(?:events?|what(?: happened)?|description|details?|text|message|action|activity|entry|summary|note|comment|ereignis)s?$/i

/** Reads the head of a table; null when no column is named as one of times. */
export function columnsOf(head: readonly string[]): Columns | null {
  const names = head.map((cell) =>
    cell
      .replace(/[*_`#]/g, '')
      .replace(/[([].*$/, '')
      .replaceAll(/[_-]/g, ' ')
      .trim(),
  )
  const bare = names.map((name) =>
    name.replace(/ (?:utc|gmt|cet|cest|pst|pdt|est|edt)$/i, '').replace(/^(?:utc|gmt|local) /i, ''),
  )
  const find = (words: RegExp) => {
    const place = bare.findIndex((name) => words.test(name))
    return place === -1 ? null : place
  }
  const date = find(DATE)
  const time = find(TIME) ?? date
  if (time === null) return null
  return {
    date: date === time ? null : date,
    time,
    end: find(END),
    zoneColumn: find(ZONE),
    event: find(EVENT),
    zone: findZone(head[time]!.replace(/^[*_`\s]*(?:time|timestamp|date)s?\b/i, '')),
  }
}

/** A row put as a line: when it was, then the event, then what else it says. Its time is left out where the cell is empty. */
export function rowText(cells: readonly string[], columns: Columns): string {
  const cell = (place: number | null) => (place === null ? '' : (cells[place] ?? '').trim())
  const used = [columns.date, columns.time, columns.end, columns.zoneColumn, columns.event]
  const others = cells.filter((_, place) => !used.includes(place)).map((text) => text.trim())
  const time = fromEpoch(cell(columns.time))
  const when = [cell(columns.date), time, time && cell(columns.zoneColumn)].filter((text) => text !== '').join(' ')
  const end = time && cell(columns.end) ? ` - ${fromEpoch(cell(columns.end))}` : ''
  const words = [cell(columns.event), ...others].filter((text) => text !== '').join(' | ')
  return when === '' ? words : `${when}${end} | ${words}`
}

/** Seconds or milliseconds since 1970 as an ISO instant, as exports of chats and alerts write them. */
function fromEpoch(text: string): string {
  const digits = /^(1\d{9})(?:\d{3})?(?:\.\d+)?$/.exec(text)
  return digits ? `${new Date(Number(digits[1]) * 1000).toISOString().slice(0, 19)}Z` : text
}
