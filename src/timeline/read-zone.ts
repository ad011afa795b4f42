import { isTimeZone, placeOfCity } from './time-zone.ts'
import { NAMED_ZONES, SHORT_ZONES, ZONE_WORDS } from './zone-names.ts'

const HOUR_MS = 3_600_000

/** What times are measured in: a place's clocks, a fixed distance ahead of UTC in ms, or an abbreviation (`PST`). */
export type Zone = { readonly timeZone: string } | { readonly offsetMs: number } | { readonly name: string }

export type ZoneReading = { readonly zone: Zone; readonly rest: string }

const STATEMENT =
  /^[*_(\s]*(?:please note:?\s+)?(?:all\s+)?(?:the\s+)?(?:times?(?:\s?zones?|stamps?)?|zone)\b(?:\s+(?:below|here|given|shown|listed|stated))?\s*(?::|=|(?:are|is)?\s*(?:all\s+)?(?:given\s+|listed\s+|shown\s+|stated\s+)?(?:in|is|are)?\s)\s*(.{1,80})$/i
/** The same in German. */
const ANGABE =
  /^[*_(\s]*(?:alle\s+)?(?:(?:uhr)?zeit(?:en|angaben|stempel)|zeitzone)\b\s*(?:[:=]|(?:sind|jeweils)\b)?\s*(?:(?:in|nach|gemäß)\s+)?(.{1,80})$/i
const SHIFTED = /^(\()?(UTC|GMT)\s?([+−-])\s?(\d{1,2})(?::?([0-5]\d))?(?![\w:])(\))?/i
const NAME = /^(\()?([A-Z]{3,4})(?![\w+]|\/(?![A-Z]{3,4}\b)|-[a-z])(\))?/
const SMALL = /^(\()?(utc|gmt)(?![\w/])(\))?/
const SHORT = /^(\()?(PT|MT|CT|ET)(?=\s*(?:[-–—:,|)\]=/]|$))(\))?/
const PLACE = /^(\()?([A-Z]\w+(?:\/[A-Z][\w+-]*){1,2})(\))?/
const NUMERIC = /^(\s*)(\()?([+−-])([01]\d)(:?)(00|15|30|45)(?![\d:])(\))?/
const END = /^\s*(?:[-–—:,|)\]=/]|$)/
const CITY = /^(\()?([A-Z][a-z]+(?: [A-Z][a-z]+)?) time\b(\))?/

/**
 * Reads `Z`, `UTC`, `(UTC)`, `UTC+2`, `CET`, `+02:00`, `Europe/Berlin`, `Pacific` or `Berlin time` at the beginning; null
 * when there is none. A detached `+0200` counts only behind a date, as elsewhere it may be a number of things.
 */
export function readZone(text: string, dated: boolean): ZoneReading | null {
  if (/^Z(?!\w)/.test(text)) return { zone: { offsetMs: 0 }, rest: text.slice(1) }
  const bare = text.trimStart()
  return readOffset(bare) ?? readName(bare) ?? readNumeric(text, dated)
}

/** Reads a zone that stands right behind another (`PST`, `/ PST`, `(UTC+1)`) at the beginning; null when there is none. */
export function readSecondZone(text: string): ZoneReading | null {
  const rest = text.replace(/^\s*(?:\/\s*|or\s+)?/, '')
  return rest === text ? null : (readOffset(rest) ?? readAbbreviation(rest, false))
}

/** Reads a line that is about the zone alone (`All times in UTC.`, `alle Zeiten in MEZ`): the zone, `unknown` when it names none, else null. */
export function readZoneStatement(text: string): Zone | 'unknown' | null {
  const words = text.slice(0, 200).replace(/(?<![a-z])[*_`]+|[*_`]+(?![a-z])/gi, '')
  const stated = (STATEMENT.exec(words) ?? ANGABE.exec(words))?.[1]
  if (stated === undefined || /^\d/.test(stated)) return null
  const zone = findZone(stated)
  if (zone) return zone
  return /^\W*(?:all\s+times|time\s?zone\b|zeitzone\b)/i.test(text) ? 'unknown' : null
}

/** The zone named anywhere in a few words: an offset before a place, a place before a name; null when there is none. */
export function findZone(words: string): Zone | null {
  const starts = [...words.slice(0, 120).matchAll(/(?<!\w)[(\w]|[+-]\d\d:\d\d/g)].map(({ index }) => words.slice(index))
  const upper = starts.map((start) => start.toUpperCase())
  const first = (read: (start: string) => ZoneReading | null, among = starts) =>
    among.map(read).find((found) => found !== null)?.zone ?? null
  return (
    first(readOffset) ??
    first((start) => readNumeric(start, true)) ??
    first(readPlace) ??
    first((start) => (NAME.test(start) ? readName(start) : null)) ??
    first(readWords) ??
    first((start) => readAbbreviation(start, true)) ??
    first((start) => readAbbreviation(start, false), upper) ??
    first(readCity)
  )
}

function readOffset(text: string): ZoneReading | null {
  const found = SHIFTED.exec(text)
  if (!found) return null
  return {
    zone: { offsetMs: offsetOf(found[3]!, found[4]!, found[5]) },
    rest: behind(text, found[0], found[1], found[6]),
  }
}

function readName(text: string): ZoneReading | null {
  const abbreviation = readAbbreviation(text, true)
  if (abbreviation) return abbreviation
  const short = SHORT.exec(text)
  if (short) {
    return { zone: { timeZone: SHORT_ZONES[short[2]!]! }, rest: behind(text, short[0], short[1], short[3]) }
  }
  const place = readPlace(text)
  if (place) return place
  const words = readWords(text)
  if (words && (END.test(words.rest) || /time$/i.test(text.slice(0, text.length - words.rest.length).trim())))
    return words
  const city = CITY.exec(text)
  return city ? readCity(text) : null
}

function readAbbreviation(text: string, withSmall: boolean): ZoneReading | null {
  const found = NAME.exec(text) ?? (withSmall ? SMALL.exec(text) : null)
  const name = found?.[2]?.toUpperCase() ?? ''
  if (!found || !Object.hasOwn(NAMED_ZONES, name)) return null
  return { zone: { name }, rest: behind(text, found[0], found[1], found[3]) }
}

function readPlace(text: string): ZoneReading | null {
  const found = PLACE.exec(text)
  if (!found || !isTimeZone(found[2]!)) return null
  return { zone: { timeZone: found[2]! }, rest: behind(text, found[0], found[1], found[3]) }
}

function readWords(text: string): ZoneReading | null {
  const open = text.startsWith('(') ? '(' : ''
  for (const [words, timeZone] of ZONE_WORDS) {
    const found = words.exec(text.slice(open.length))
    if (!found) continue
    const rest = text.slice(open.length + found[0].length)
    return { zone: { timeZone }, rest: open && rest.startsWith(')') ? rest.slice(1) : rest }
  }
  return null
}

function readCity(text: string): ZoneReading | null {
  const found = CITY.exec(text) ?? /^(\()?([A-Z][a-z]+(?: [A-Z][a-z]+)?)(\))?/.exec(text)
  const timeZone = found ? placeOfCity(found[2]!) : null
  return found && timeZone ? { zone: { timeZone }, rest: behind(text, found[0], found[1], found[3]) } : null
}

function readNumeric(text: string, dated: boolean): ZoneReading | null {
  const found = NUMERIC.exec(text)
  if (!found || (found[1] !== '' && found[5] === '' && !dated)) return null
  if (found[1] === '' && !found[2] && found[5] === ':' && found[3] !== '+' && !dated) return null
  if (+found[4]! > 14) return null
  return {
    zone: { offsetMs: offsetOf(found[3]!, found[4]!, found[6]) },
    rest: behind(text, found[0], found[2], found[7]),
  }
}

/** What is behind a zone; a bracket that closes one opened before the zone stays with the text. */
function behind(text: string, found: string, open: string | undefined, close: string | undefined): string {
  const rest = text.slice(found.length)
  return close && !open ? `${close}${rest}` : rest
}

function offsetOf(sign: string, hours: string, minutes: string | undefined): number {
  return (sign === '+' ? 1 : -1) * (+hours + +(minutes ?? 0) / 60) * HOUR_MS
}
