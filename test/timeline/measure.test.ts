import { describe, expect, it } from 'vitest'
import { measure, parseTimeline } from '../../src/timeline/index.ts'

describe('the measures of a timeline', () => {
  it('are its ends, its length and its longest silence', () => {
    const { events } = parseTimeline('10:45 released\n14:59 noticed\n15:25 confirmed\n16:11 mitigated', {
      date: '2025-10-03',
    })
    expect(measure(events)).toEqual({
      first: events[0],
      last: events[3],
      durationMs: 326 * 60_000,
      longestSilence: { ms: 254 * 60_000, from: events[0], to: events[1] },
    })
  })

  it('leave days without a time out of the silences', () => {
    const { events } = parseTimeline('2025-10-01 released\n2025-10-03\n14:59 noticed\n15:25 confirmed')
    expect(measure(events)).toEqual({
      first: events[0],
      last: events[2],
      durationMs: (2 * 24 * 60 + 925) * 60_000,
      longestSilence: { ms: 26 * 60_000, from: events[1], to: events[2] },
    })
  })

  it('are missing where there is too little to read them from', () => {
    const { events } = parseTimeline('2025-10-03 10:45 released')
    const none = { first: undefined, last: undefined, durationMs: undefined, longestSilence: undefined }
    expect(measure([])).toEqual(none)
    expect(measure(events)).toEqual({ ...none, first: events[0], last: events[0] })
  })
})
