/** What an abbreviation stands for. */
export type NamedZone = {
  /** Hours ahead of UTC that the name states. */
  readonly hours: number
  /** The place whose clocks it names. */
  readonly place?: string
  /** Other hours that the same name states elsewhere. */
  readonly others?: readonly number[]
  /** In words, the zones of that name, the most probable one first. */
  readonly meanings?: string
}

const PACIFIC = 'America/Los_Angeles'
const MOUNTAIN = 'America/Denver'
const CENTRAL = 'America/Chicago'
const EASTERN = 'America/New_York'
const ATLANTIC = 'America/Halifax'
const BERLIN = 'Europe/Berlin'
const HELSINKI = 'Europe/Helsinki'
const LISBON = 'Europe/Lisbon'
const AUCKLAND = 'Pacific/Auckland'

/** Abbreviations of zones, in upper case (IANA's tz database names most of them). */
export const NAMED_ZONES: Readonly<Record<string, NamedZone>> = {
  UTC: { hours: 0 },
  GMT: { hours: 0 },
  WET: { hours: 0, place: LISBON },
  WEST: { hours: 1, place: LISBON },
  CET: { hours: 1, place: BERLIN },
  CEST: { hours: 2, place: BERLIN },
  EET: { hours: 2, place: HELSINKI },
  EEST: { hours: 3, place: HELSINKI },
  WEZ: { hours: 0, place: LISBON },
  WESZ: { hours: 1, place: LISBON },
  MEZ: { hours: 1, place: BERLIN },
  MESZ: { hours: 2, place: BERLIN },
  OEZ: { hours: 2, place: HELSINKI },
  OESZ: { hours: 3, place: HELSINKI },
  MSK: { hours: 3 },
  PKT: { hours: 5 },
  WIB: { hours: 7 },
  SGT: { hours: 8 },
  HKT: { hours: 8 },
  AWST: { hours: 8 },
  JST: { hours: 9 },
  KST: { hours: 9 },
  AEST: { hours: 10 },
  AEDT: { hours: 11 },
  NZST: { hours: 12, place: AUCKLAND },
  NZDT: { hours: 13, place: AUCKLAND },
  SAST: { hours: 2 },
  BRT: { hours: -3 },
  HST: { hours: -10 },
  AKST: { hours: -9, place: 'America/Anchorage' },
  AKDT: { hours: -8, place: 'America/Anchorage' },
  PST: { hours: -8, place: PACIFIC },
  PDT: { hours: -7, place: PACIFIC },
  MST: { hours: -7, place: MOUNTAIN },
  MDT: { hours: -6, place: MOUNTAIN },
  CDT: { hours: -5, place: CENTRAL },
  EST: { hours: -5, place: EASTERN },
  EDT: { hours: -4, place: EASTERN },
  ADT: { hours: -3, place: ATLANTIC },
  CST: { hours: -6, place: CENTRAL, others: [-5, 8], meanings: 'US Central, China or Cuba' },
  BST: { hours: 1, place: 'Europe/London', others: [6], meanings: 'British summer time or Bangladesh' },
  IST: { hours: 5.5, others: [1, 2], meanings: 'India, Ireland or Israel' },
  AST: { hours: -4, place: ATLANTIC, others: [3], meanings: 'Atlantic or Arabia' },
}

/** Names of places' clocks in words, as they stand at the beginning of a text. */
export const ZONE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:coordinated universal|universal|greenwich(?: mean)?)(?: time)?\b/i, 'UTC'],
  [/^(?:central|middle) european(?: (?:standard|summer|daylight))?(?: time)?\b/i, BERLIN],
  [/^(?:mitteleuropäische[nr]? (?:sommer|normal)?|deutsche[nr]? )zeit\b/i, BERLIN],
  [/^eastern european(?: (?:standard|summer))?(?: time)?\b/i, HELSINKI],
  [/^western european(?: (?:standard|summer))?(?: time)?\b/i, LISBON],
  [/^(?:british(?: summer)?(?: time)?|uk(?: time)?)\b/i, 'Europe/London'],
  [/^(?:(?:us|uc)[/ ])?pacific(?: (?:standard|daylight))?(?: time)?\b/i, PACIFIC],
  [/^(?:us[/ ])?mountain(?: (?:standard|daylight))?(?: time)?\b/i, MOUNTAIN],
  [/^(?:us[/ ])?central(?: (?:standard|daylight))?(?: time)?\b/i, CENTRAL],
  [/^(?:us[/ ])?eastern(?: (?:standard|daylight))?(?: time)?\b/i, EASTERN],
  [/^(?:ind(?:ia|ian)(?: standard)?(?: time)?)\b/i, 'Asia/Kolkata'],
  [/^(?:japan(?: standard)?(?: time)?)\b/i, 'Asia/Tokyo'],
]

/** Two letters for a place's clocks in both seasons. */
export const SHORT_ZONES: Readonly<Record<string, string>> = {
  PT: PACIFIC,
  MT: MOUNTAIN,
  CT: CENTRAL,
  ET: EASTERN,
}
