import { describe, expect, it } from 'vitest'
import { inTwoWeeks, minutesAndSeconds, secondsLeft, timeZones, todayIn } from '../../src/panel/times.ts'

describe('times of the panel', () => {
  it('shows time left rounded up, so that 0:00 is the end itself', () => {
    expect([300_000, 299_001, 222_000, 59_500, 1, 0].map(minutesAndSeconds)).toEqual([
      '5:00',
      '5:00',
      '3:42',
      '1:00',
      '0:01',
      '0:00',
    ])
  })

  it('shows time over without a sign', () => {
    expect([-1, -999, -1000, -70_000, -3_600_000].map(minutesAndSeconds)).toEqual([
      '0:00',
      '0:00',
      '0:01',
      '1:10',
      '60:00',
    ])
    expect(secondsLeft(-999)).toBe(-0)
  })

  it('knows today where the incident was', () => {
    const lateEvening = Date.parse('2026-03-10T23:30:00Z')
    expect([todayIn('UTC', lateEvening), todayIn('Asia/Tokyo', lateEvening)]).toEqual(['2026-03-10', '2026-03-11'])
  })

  it('offers UTC and the zone that is set, each once', () => {
    const zones = timeZones('Europe/Berlin')
    expect(zones.filter((zone) => zone === 'UTC' || zone === 'Europe/Berlin')).toEqual(['UTC', 'Europe/Berlin'])
    expect(timeZones('Etc/Unknown-To-Browsers')).toContain('Etc/Unknown-To-Browsers')
  })

  it('suggests the hour that has begun, two weeks from now', () => {
    const now = Date.parse('2026-06-02T09:41:20Z')
    const at = new Date(inTwoWeeks(now))
    expect([at.getMinutes(), at.getSeconds(), Math.floor((at.getTime() - now) / 3_600_000)]).toEqual([
      0,
      0,
      14 * 24 - 1,
    ])
  })
})
