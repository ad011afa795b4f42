import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeTimeline } from '../../src/panel/timeline-text.ts'
import { parseTimeline, type TimelineEvent } from '../../src/timeline/index.ts'

const samples = readdirSync('public/samples').filter((name) => name !== 'index.json')
const withoutLine = (events: readonly TimelineEvent[]) => events.map(({ line: _, ...event }) => event)

describe('a timeline as text', () => {
  it.each(samples)('reads back as the same events: %s', (name) => {
    const { timeline, incident } = JSON.parse(readFileSync(`public/samples/${name}`, 'utf8'))
    const { events } = parseTimeline(timeline, { timeZone: incident.timeZone })
    expect(events.length).toBeGreaterThan(5)
    const again = parseTimeline(writeTimeline(events, incident.timeZone), { timeZone: incident.timeZone })
    expect(withoutLine(again.events)).toEqual(withoutLine(events))
    expect(again.problems).toEqual([])
  })

  it('keeps days, hours, doubts and several lines, in any zone', () => {
    const text = [
      '2026-03-10',
      '12 am Night shift begins',
      '~11 pm Alerts',
      'from two regions',
      '23:59 Called',
      '2026-03-12 Review',
    ].join('\n')
    const { events } = parseTimeline(text, { timeZone: 'America/New_York' })
    const again = parseTimeline(writeTimeline(events, 'America/New_York'), { timeZone: 'America/New_York' })
    expect(withoutLine(again.events)).toEqual(withoutLine(events))
    expect(again.problems).toEqual([])
  })
})
