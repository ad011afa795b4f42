import { describe, expect, it } from 'vitest'
import { type CalendarEntry, toCalendar } from '../../src/document/index.ts'
import { random } from '../session/random.ts'

const ENTRY: CalendarEntry = {
  uid: 'board-7@debrief',
  title: 'Postmortem: Checkout outage',
  text: 'When: Tue 10 March 2026\n\nBring notes; graphs, and times',
  startsAt: '2026-03-10T14:00:00.000Z',
  lengthMs: 3_600_000,
  madeAt: '2026-03-09T08:30:15.000Z',
  link: 'https://miro.com/app/board/uXjV=/',
}

/** Lines as a calendar sees them: those that begin with a space belong to the one before (RFC 5545 §3.1). */
function unfolded(file: string): string[] {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
}

/** A value of the type TEXT, its escapes undone (§3.3.11). */
function textOf(file: string, property: string): string | undefined {
  const line = unfolded(file).find((each) => each.startsWith(`${property}:`))
  return line?.slice(property.length + 1).replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))
}

function checkRules(file: string): void {
  expect(file.endsWith('\r\n')).toBe(true)
  // No line end but CRLF, and no other control character than tab.
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]/u)
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  for (const line of unfolded(file)) expect(line).toMatch(/^[A-Z-]+:/)
  const names = unfolded(file).map((line) => line.slice(0, line.indexOf(':')))
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE']) {
    expect(names.filter((each) => each === name)).toEqual([name])
  }
  expect(textOf(file, 'DTSTART')).toMatch(/^\d{8}T\d{6}Z$/)
}

describe('a calendar file', () => {
  it('is one entry of sixty minutes in UTC with a reminder', () => {
    const file = toCalendar(ENTRY)
    checkRules(file)
    expect(unfolded(file)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Debrief//Debrief//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:board-7@debrief',
      'DTSTAMP:20260309T083015Z',
      'DTSTART:20260310T140000Z',
      'DTEND:20260310T150000Z',
      'SEQUENCE:29550750',
      'SUMMARY:Postmortem: Checkout outage',
      'DESCRIPTION:When: Tue 10 March 2026\\n\\nBring notes\\; graphs\\, and times',
      'LOCATION:https://miro.com/app/board/uXjV=/',
      'URL:https://miro.com/app/board/uXjV=/',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Postmortem: Checkout outage',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
  })

  it('made later counts as the newer one of the same entry', () => {
    const later = toCalendar({ ...ENTRY, startsAt: '2026-03-11T14:00:00Z', madeAt: '2026-03-09T09:30:15Z' })
    expect(textOf(later, 'UID')).toBe('board-7@debrief')
    expect(Number(textOf(later, 'SEQUENCE'))).toBeGreaterThan(Number(textOf(toCalendar(ENTRY), 'SEQUENCE')))
  })

  it.each(['', 'javascript:alert(1)', 'ask Ana', 'https://'])('has no address when it is told "%s"', (link) => {
    const file = toCalendar({ ...ENTRY, link })
    checkRules(file)
    expect(unfolded(file).filter((line) => /^(?:URL|LOCATION):/.test(line))).toEqual([])
  })

  it('keeps whatever people write as text, in lines that are short enough', () => {
    const { seed, next, pick } = random()
    const marks = [
      'a',
      ' ',
      ',',
      ';',
      '\\',
      '\\n',
      '\n',
      '\r\n',
      ':',
      '"',
      'ü',
      '数',
      '🔥',
      '👩‍🚒',
      'END:VEVENT',
      '\u0007',
    ]
    for (let round = 0; round < 300; round++) {
      const some = () => Array.from({ length: Math.floor(next() * 120) }, () => pick(marks)).join('')
      const [title, text] = [some().replace(/[\r\n]/g, ''), some()]
      const file = toCalendar({ ...ENTRY, title, text })
      checkRules(file)
      const told = `seed ${seed}, round ${round}`
      expect(textOf(file, 'SUMMARY'), told).toBe(title.replaceAll('\u0007', ''))
      expect(textOf(file, 'DESCRIPTION'), told).toBe(text.replaceAll('\r\n', '\n').replaceAll('\u0007', ''))
    }
  })
})
