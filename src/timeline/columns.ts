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

/** Alert lists name theirs `createdAt`, `triggered_on` or `startsAt`; they come after plain names. */
const TIME =
  /^(?:date ?(?:and|&|\/)? ?time|time ?stamps?|times?(?: of day)?|when|at|start(?:ed)?(?: ?(?:time|at))?|from|clock|hour|ts|zeit(?:punkt)?|uhrzeit|heure|hora)$/i
const ALERT_TIME =
  /^(?:created|opened|sent|occurred|reported|raised|triggered|fired|posted|logged|active|starts)(?: ?(?:at|on|time|date))?$/i
const DATE = /^(?:date|day|datum|tag|fecha|jour)$/i
const END =
  /^(?:end(?:ed|s)?(?: ?(?:time|at|on))?|to|until|till|finish(?:ed)?|(?:resolved|closed)(?: ?(?:at|on|time|date))?|bis)$/i
const ZONE = /^(?:time ?zone|zone|tz)$/i
const EVENT =
  /^(?:events?|what(?: happened)?|(?:short )?descriptions?|details?|texts?|messages?|actions?|activit(?:y|ies)|entr(?:y|ies)|summary|notes?|comments?|titles?|subjects?|alert ?names?|body|content|ereignis(?:se)?)$/i

/** Reads the head of a table; null when no column is named as one of times. */
export function columnsOf(head: readonly string[]): Columns | null {
  const names = head.map((cell) =>
    cell
      .replace(/[*_`#]/g, '')
      .replace(/[([].*$/, '')
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
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
  const time = find(TIME) ?? find(ALERT_TIME) ?? date
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
  const used = [columns.date, columns.time, columns.end, columns.zoneColumn, columns.event]
  const others = cells.filter((_, place) => !used.includes(place)).map((text) => text.trim())
  const time = cellOf(cells, columns.time)
  const zone = time && cellOf(cells, columns.zoneColumn)
  const when = [whenText(cells, columns), zone].filter((text) => text !== '').join(' ')
  const end = time && cellOf(cells, columns.end) ? ` - ${fromEpoch(cellOf(cells, columns.end))}` : ''
  const words = [cellOf(cells, columns.event), ...others].filter((text) => text !== '').join(' | ')
  return when === '' ? words : `${when}${end} | ${words}`
}

/** What a row says about its day and time; empty where it says nothing. */
export function whenText(cells: readonly string[], columns: Columns): string {
  const parts = [cellOf(cells, columns.date), fromEpoch(cellOf(cells, columns.time))]
  return parts.filter((text) => text !== '').join(' ')
}

function cellOf(cells: readonly string[], place: number | null): string {
  return place === null ? '' : (cells[place] ?? '').trim()
}

/** Seconds or milliseconds since 1970 as an ISO instant, as exports of chats and alerts write them. */
function fromEpoch(text: string): string {
  const digits = /^(1\d{9})(?:\d{3})?(?:\.\d+)?$/.exec(text)
  return digits ? `${new Date(Number(digits[1]) * 1000).toISOString().slice(0, 19)}Z` : text
}
