import { describe, expect, it } from 'vitest'
import {
  dayOf,
  formatDay,
  formatDuration,
  formatEventTime,
  formatInstant,
  fromLocalInput,
  groupByDay,
  isCalendarDay,
  isTimeZone,
  parseTimeline,
  toLocalInput,
} from '../../src/timeline/index.ts'
import { random } from '../session/random.ts'

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'Australia/Lord_Howe']

describe('times on screen', () => {
  const { events } = parseTimeline('2017-01-31\n17:20 a\n~23:30 b\n2017-02-01 c\n2017-02-01 2 pm d')

  it('are shown in the zone asked for, by day', () => {
    expect(
      groupByDay(events, 'Europe/Berlin').map(({ heading, events: ofDay }) => [
        heading,
        ...ofDay.map((event) => `${formatEventTime(event, 'Europe/Berlin')} ${event.text}`),
      ]),
    ).toEqual([
      ['Tue 31 January 2017', '18:20 a'],
      ['Wed 1 February 2017', '~00:30 b', ' c', '15:00 d'],
    ])
  })

  it('are told in words', () => {
    expect(formatInstant('2017-01-31T23:30:00Z', 'Europe/Berlin')).toBe('1 February 2017, 00:30')
    expect(dayOf('2017-01-31T23:30:00Z', 'Asia/Kolkata')).toBe('2017-02-01')
    expect(formatDay('2024-02-29', { weekday: true })).toBe('Thu 29 February 2024')
    expect(formatDay('someday')).toBe('someday')
  })

  it('have lengths that people can read', () => {
    const minute = 60_000
    expect(
      [0, -5, 45_999, minute, 59.9 * minute, 60 * minute, 1480 * minute, 2880 * minute, 3100 * minute].map(
        formatDuration,
      ),
    ).toEqual(['0 s', '0 s', '45 s', '1 min', '59 min', '1 h', '24 h 40 min', '2 days', '2 days 3 h'])
  })
})

describe('a date and time field', () => {
  it('takes and gives local times of the zone', () => {
    expect(fromLocalInput('2017-01-31T18:20', 'Europe/Berlin')).toBe('2017-01-31T17:20:00.000Z')
    expect(toLocalInput('2017-01-31T17:20:00Z', 'Europe/Berlin')).toBe('2017-01-31T18:20')
  })

  it('gives nothing for what is no day or time', () => {
    const broken = ['', 'soon', '2017-02-30T10:00', '2017-01-31T24:10', '2017-01-31T10:60', '2017-01-31']
    expect(broken.map((text) => fromLocalInput(text, 'UTC'))).toEqual(broken.map(() => null))
  })

  it('gives back what was put in, wherever clocks show it', () => {
    const { seed, next, pick } = random()
    for (let i = 0; i < 500; i++) {
      const at = new Date(Math.floor(next() * 2e9) * 1000).toISOString()
      const zone = pick(ZONES)
      const shown = toLocalInput(at, zone)
      const again = fromLocalInput(shown, zone)!
      expect(toLocalInput(again, zone), `seed ${seed} ${at} ${zone}`).toBe(shown)
      expect(Math.abs(Date.parse(again) - Date.parse(at)) <= 3_660_000, `seed ${seed} ${at} ${zone}`).toBe(true)
    }
  })

  it('takes a time that clocks leap over as later, and one they show twice as the first', () => {
    expect(fromLocalInput('2025-03-09T02:30', 'America/New_York')).toBe('2025-03-09T07:30:00.000Z')
    expect(fromLocalInput('2025-11-02T01:30', 'America/New_York')).toBe('2025-11-02T05:30:00.000Z')
    expect(fromLocalInput('2025-10-05T02:15', 'Australia/Lord_Howe')).toBe('2025-10-04T15:45:00.000Z')
  })
})

describe('zones and days', () => {
  it('are known or not', () => {
    expect(['UTC', 'Europe/Berlin', '', 'Mars/Olympus', 'Berlin time'].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(['2024-02-29', '2023-02-29', '2024-2-29', '2024-13-01', ''].map(isCalendarDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
