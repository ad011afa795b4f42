import { describe, expect, it } from 'vitest'
import { readImport } from '../../src/timeline/read-import.ts'

const reading = (text: string, options = {}) => readImport({ text, originals: {}, ...options })
const asks = (text: string, options = {}) => {
  const { asksZone, asksDay, day } = reading(text, options)
  return { asksZone, asksDay, day }
}

describe('what has to be asked about a text', () => {
  it('is nothing where each time tells its day and zone', () => {
    expect(asks('2026-03-10T14:05:00Z Alert\n2026-03-10 14:40 UTC Closed')).toEqual({
      asksZone: false,
      asksDay: false,
      day: null,
    })
    expect(asks('All times are in UTC\n2026-03-10\n14:05 Alert')).toEqual({
      asksZone: false,
      asksDay: false,
      day: null,
    })
  })

  it('is the zone where some time tells none, whatever the zone of the incident', () => {
    for (const timeZone of ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/New_York']) {
      expect(asks('2026-03-10 14:05 UTC Alert\n2026-03-11 14:40 Closed', { timeZone })).toMatchObject({
        asksZone: true,
        asksDay: false,
      })
    }
  })

  it('is not the zone where only days are known', () => {
    expect(asks('10 March 2026: Released')).toMatchObject({ asksZone: false })
  })

  it('is the day where some time tells none, with the one that is taken for it', () => {
    expect(asks('14:05 UTC Alert\n2026-03-11 14:40 UTC Closed')).toEqual({ asksZone: false, asksDay: true, day: null })
    expect(asks('14:05 Alert', { date: '2026-03-10' })).toEqual({ asksZone: true, asksDay: true, day: '2026-03-10' })
  })
})

describe('a text that was corrected', () => {
  it('tells its events as they are now, and as they were', () => {
    const { now, before } = readImport({
      text: '2026-03-10\n14:05 Alert\n14:20 Rollback',
      originals: { 3: '14:02 Rollback' },
    })
    expect([now.events, before].map((events) => events.map(({ at, text }) => `${at.slice(11, 16)} ${text}`))).toEqual([
      ['14:05 Alert', '14:20 Rollback'],
      ['14:02 Rollback', '14:05 Alert'],
    ])
  })
})

describe('a very long text', () => {
  it('of 10,000 lines is read whole', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')} Alert ${at}`,
    )
    expect(reading(['2026-03-10', ...lines].join('\n')).found.events).toBe(10_000)
  })

  it('with more events than a timeline holds is counted and not kept', () => {
    const lines = Array.from({ length: 10_001 }, (_, at) => `2026-03-10T14:05:00Z Alert ${at}`)
    expect(reading(lines.join('\n'))).toMatchObject({ now: { events: [] }, found: { events: 10_001 } })
  })

  it('with a problem in each line keeps the first, and counts all', () => {
    const { now, found } = reading('no time here\n\n'.repeat(3000))
    expect([now.problems.length, found.problems]).toEqual([1000, 3000])
  })

  it('of one line of 100 kB is read too', () => {
    expect(reading(`2026-03-10 14:05 ${'x'.repeat(100_000)}`).found.events).toBe(1)
  })
})
