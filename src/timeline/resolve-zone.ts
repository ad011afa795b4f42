import { pad, type WallTime } from './calendar.ts'
import type { Zone } from './read-zone.ts'
import { toInstant } from './time-zone.ts'
import { NAMED_ZONES } from './zone-names.ts'

const HOUR_MS = 3_600_000

/** An instant in ms since 1970 UTC, and what was guessed about the zone to find it. */
export type Resolved = { readonly at: number; readonly doubt: string | null }

/**
 * The instant at which clocks of a zone show a time. An abbreviation for winter time on a day of summer time is read on
 * the clocks of its place, as most people mean it; one with several meanings is read as the most probable, unless
 * another is right at `confirmed`, the instant that the same line states in another zone.
 */
export function resolve(wall: WallTime, zone: Zone, confirmed: number | null = null): Resolved {
  if ('timeZone' in zone) return { at: toInstant(wall, zone.timeZone), doubt: null }
  const asUtc = toInstant(wall, 'UTC')
  if ('offsetMs' in zone) return { at: asUtc - zone.offsetMs, doubt: null }
  const named = NAMED_ZONES[zone.name]
  if (!named) return { at: asUtc, doubt: null }
  const stated = asUtc - named.hours * HOUR_MS
  const local = named.place === undefined ? stated : toInstant(wall, named.place)
  const possible = [stated, local, ...(named.others ?? []).map((hours) => asUtc - hours * HOUR_MS)]
  if (confirmed !== null && possible.includes(confirmed)) return { at: confirmed, doubt: null }
  const isWinterName = local > stated === false && local !== stated
  const at = isWinterName ? local : stated
  if (named.meanings) {
    return {
      at,
      doubt: `${zone.name} can mean ${named.meanings}. It is read as ${offsetText(asUtc - at)}, here and below. If that is not right, write an offset such as +01:00.`,
    }
  }
  if (local === stated) return { at, doubt: null }
  const season = isWinterName ? 'winter' : 'summer'
  return {
    at,
    doubt: `${zone.name} is ${season} time, and it is not ${season} time on this day. It is read as ${offsetText(asUtc - at)}, here and below. If that is not right, write an offset such as ${offsetText(asUtc - (at === local ? stated : local))}.`,
  }
}

/** What a zone is called: `Europe/Berlin`, `PST` or `UTC-8`. */
export function zoneText(zone: Zone): string {
  if ('timeZone' in zone) return zone.timeZone
  return 'name' in zone ? zone.name : offsetText(zone.offsetMs)
}

/** A distance ahead of UTC as `UTC+5:30`. */
function offsetText(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / 60_000
  const odd = minutes % 60
  return `UTC${offsetMs < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${odd === 0 ? '' : `:${pad(odd)}`}`
}
