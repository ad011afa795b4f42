/** Names of the months in English, German, French and Spanish, January first; whole names and what they are shortened to. */
const MONTHS = [
  'january|jan|januar|jänner|janvier|janv|enero|ene',
  'february|feb|februar|février|fevrier|févr|fév|febrero',
  'march|mar|märz|mär|mrz|mars|marzo',
  'april|apr|avril|avr|abril|abr',
  'may|mai|mayo',
  'june|jun|juni|juin|junio',
  'july|jul|juli|juillet|juil|julio',
  'august|aug|août|aout|agosto|ago',
  'september|sept|sep|septembre|septiembre',
  'october|oct|oktober|okt|octobre|octubre',
  'november|nov|novembre|noviembre',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic',
].map((names) => names.split('|'))

/** The same for the days of the week, Sunday first. */
const WEEKDAYS = [
  'sunday|sun|sonntag|dimanche|domingo',
  'monday|mon|montag|lundi|lunes',
  'tuesday|tues|tue|dienstag|mardi|martes',
  'wednesday|wed|mittwoch|mercredi|miércoles',
  'thursday|thurs|thur|thu|donnerstag|jeudi|jueves',
  'friday|fri|freitag|vendredi|viernes',
  'saturday|sat|samstag|samedi|sábado',
].map((names) => names.split('|'))

/** Days by their distance from the day of writing. */
const NEAR_DAYS = [
  ['yesterday|gestern|hier|ayer', -1],
  ["today|heute|aujourd['’]hui|hoy", 0],
  ['tomorrow|demain|mañana', 1],
] as const

/** For use within a regular expression with the flags `iu`: a group with the name of a month, with or without its point. */
export const MONTH = `(${alternatives(MONTHS)})(?!\\p{L})\\.?`
/** The same for a day of the week. */
export const WEEKDAY = `(${alternatives(WEEKDAYS)})(?!\\p{L})\\.?`
/** The same for a day told by its distance from the day of writing. */
export const NEAR_DAY = `(${NEAR_DAYS.map(([names]) => names).join('|')})(?!\\p{L})`

/** 1 to 12. */
export function monthNumber(name: string): number {
  return placeOf(name, MONTHS) + 1
}

/** 0 for Sunday to 6. */
export function weekdayNumber(name: string): number {
  return placeOf(name, WEEKDAYS)
}

/** How many days after the day of writing it is. */
export function nearDayDistance(name: string): number {
  return NEAR_DAYS.find(([names]) => new RegExp(`^(?:${names})$`, 'iu').test(name))?.[1] ?? 0
}

function placeOf(name: string, all: readonly (readonly string[])[]): number {
  return all.findIndex((names) => names.includes(name.toLowerCase()))
}

/** Longer names first, so that a shorter one within them is not taken. */
function alternatives(all: readonly (readonly string[])[]): string {
  return [...new Set(all.flat())].sort((a, b) => b.length - a.length).join('|')
}
