import { type WallTime, wallText } from './calendar.ts'

const DAY_MS = 86_400_000
/** Clocks change on the quarters of an hour, so between two of them the distance from UTC stays. */
const QUARTER_MS = 900_000
const MOST_OFFSETS = 20_000
const formatters = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()
let cities: Map<string, string> | null = null

/** Whether the runtime knows this IANA zone (`Europe/Berlin`, `UTC`). */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone)
    return true
  } catch {
    return false
  }
}

/** The IANA zone named after a city (`Zurich` for `Europe/Zurich`), or null when there is none. */
export function placeOfCity(city: string): string | null {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  )
  return cities.get(city.toLowerCase()) ?? null
}

/**
 * The instant (ms since 1970 UTC) at which clocks in `timeZone` show this wall time. When clocks show it twice it is
 * the first one; when they leap over it, it is as far after the leap as it would have been (RFC 5545 §3.3.5 reads
 * local times the same way).
 * @throws RangeError when the zone is not known.
 */
export function toInstant(wall: WallTime, timeZone: string): number {
  const asUtc = Date.parse(`${wallText(wall)}Z`)
  const before = offsetAt(asUtc - DAY_MS, timeZone)
  const after = offsetAt(asUtc + DAY_MS, timeZone)
  if (before === after) return asUtc - before
  const fitting = [before, after].filter((offset) => offsetAt(asUtc - offset, timeZone) === offset)
  return asUtc - Math.max(...(fitting.length > 0 ? fitting : [before]))
}

/**
 * The wall time that clocks in `timeZone` show at an instant (ms since 1970 UTC).
 * @throws RangeError when the zone is not known or the instant is not a number.
 */
export function toWallTime(instant: number, timeZone: string): WallTime {
  const values: Record<string, number> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) values[type] = Number(value)
  const { year, month, day, hour, minute, second } = values
  return { year: year!, month: month!, day: day!, hour: hour!, minute: minute!, second: second! }
}

/** How far clocks in `timeZone` are ahead of UTC at an instant, in ms. */
function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const quarter = Math.floor(instant / QUARTER_MS) * QUARTER_MS
  const key = `${timeZone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = Date.parse(`${wallText(toWallTime(quarter, timeZone))}Z`) - quarter
  if (offsets.size >= MOST_OFFSETS) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timeZone, formatter)
  return formatter
}
