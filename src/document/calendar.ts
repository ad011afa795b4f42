/** Something to put into a calendar. Instants are UTC, ISO 8601. */
export type CalendarEntry = {
  /** The same for the same thing for ever: importing it again moves the entry instead of adding another. */
  readonly uid: string
  readonly title: string
  readonly text: string
  readonly startsAt: string
  readonly lengthMs: number
  /** When the file is made. */
  readonly madeAt: string
  /** A web address, or empty. */
  readonly link: string
}

/** Octets a line may have without its end (RFC 5545 §3.1). */
const MOST_OCTETS = 75
/** How long before the start people are reminded. */
const REMINDER = '-PT15M'

/** A calendar file (iCalendar, RFC 5545) with one entry and a reminder a quarter of an hour before it. */
export function toCalendar(entry: CalendarEntry): string {
  const { uid, title, text, startsAt, lengthMs, madeAt, link } = entry
  const end = new Date(Date.parse(startsAt) + lengthMs).toISOString()
  const address = webAddress(link)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Debrief//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(end)}`,
    // A file made later holds the later agreement (§3.8.7.4); minutes fit into the 32 bits that a sequence has.
    `SEQUENCE:${Math.floor(Date.parse(madeAt) / 60_000)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    ...(address === null ? [] : [`LOCATION:${escapeText(address)}`, `URL:${address}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${REMINDER}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function utc(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Text as a value (§3.3.11). Control characters other than tab may not stand in one. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

function webAddress(link: string): string | null {
  const url = URL.canParse(link.trim()) ? new URL(link.trim()) : null
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

/** Breaks a long line between characters; each next line begins with a space (§3.1). */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
