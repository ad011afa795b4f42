import { isTimeZone } from './time-zone.ts'

const HOUR_MS = 3_600_000

/** Zone names that mean one offset from UTC, in hours. Names used for several zones (CST, BST, IST) are left out. */
const NAMED_OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  JST: 9,
  AEST: 10,
  AEDT: 11,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
}
const AMBIGUOUS = /^\s*\(?(CST|BST|IST)\)?(?=$|[^\w])/

/** What times are measured in: a place's clocks, or a fixed distance ahead of UTC in ms. */
export type Zone = { readonly timeZone: string } | { readonly offsetMs: number }

export type ZoneReading = { readonly zone: Zone; readonly rest: string }

const STATEMENT =
  /^[*_(]*(?:all\s+)?(?:the\s+)?time(?:s|stamps?|\s?zone)?\s*(?::|(?:are\s+)?(?:given\s+)?(?:in|is)\s)\s*(.{1,80})$/i

/**
 * Reads `Z`, `UTC`, `(UTC)`, `UTC+2`, `CET`, `+02:00` or `+0200` at the beginning; null when there is none.
 * A detached `+0200` counts only behind a date, as elsewhere it may be a number of things.
 */
export function readZone(text: string, dated: boolean): ZoneReading | null {
  const named = /^\s*(\()?([A-Z]{3,4})(?:([+-])(\d{1,2})(?::?(\d{2}))?)?(?![\w])(?:\))?/.exec(text)
  const base = named ? NAMED_OFFSETS[named[2]!] : undefined
  if (named && base !== undefined && (base === 0 || named[3] === undefined)) {
    const shiftMs = named[3] === undefined ? 0 : offsetOf(named[3], named[4]!, named[5])
    return { zone: { offsetMs: base * HOUR_MS + shiftMs }, rest: text.slice(named[0].length) }
  }
  const zulu = /^Z(?!\w)/.exec(text)
  if (zulu) return { zone: { offsetMs: 0 }, rest: text.slice(1) }
  const numeric = /^(\s*)([+-])([01]\d)(:?)([0-5]\d)(?![\d:])/.exec(text)
  if (!numeric || (numeric[1] !== '' && numeric[4] === '' && !dated)) return null
  if (numeric[1] === '' && numeric[4] === ':' && numeric[2] === '-' && !dated) return null
  return { zone: { offsetMs: offsetOf(numeric[2]!, numeric[3]!, numeric[5]) }, rest: text.slice(numeric[0].length) }
}

/** Reads a line that is about the zone alone (`All times in UTC.`, `Times are in Europe/Berlin`); null when it is not. */
export function readZoneStatement(text: string): Zone | null {
  const stated = STATEMENT.exec(text)?.[1]
  if (stated === undefined) return null
  const place = stated.match(/[A-Z]\w+\/[\w/]+/)?.[0]
  if (place && isTimeZone(place)) return { timeZone: place }
  const names = stated.match(/\b[A-Z]{3,4}\b(?:[+-]\d{1,2}(?::?\d{2})?)?/g) ?? []
  return names.map((name) => readZone(name, true)?.zone).find((zone) => zone !== undefined) ?? null
}

/** A zone name right behind a time that could mean several zones, else null. */
export function readAmbiguousZone(text: string): string | null {
  return AMBIGUOUS.exec(text)?.[1] ?? null
}

function offsetOf(sign: string, hours: string, minutes: string | undefined): number {
  return (sign === '-' ? -1 : 1) * (+hours + +(minutes ?? 0) / 60) * HOUR_MS
}
