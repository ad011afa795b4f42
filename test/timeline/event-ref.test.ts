import { describe, expect, it } from 'vitest'
import { eventOf } from '../../src/timeline/event-ref.ts'
import { parseTimeline } from '../../src/timeline/index.ts'

const [, alert] = parseTimeline('10:00 Release\n10:30 Alert\n10:40 Rollback', { date: '2025-10-03' }).events

describe('an event that was remembered', () => {
  it.each([
    ['as it was', '10:30 Alert'],
    ['after lines before it', '09:00 Coffee\n09:10 Cake\n10:30 Alert'],
    ['beside another with its words', '10:30 Alert\n11:30 Alert'],
    ['with its time corrected', '10:35 Alert\n10:30 Rollback'],
    ['with its words corrected', '10:00 Release\n10:30 First alert'],
  ])('is found %s', (_, text) => {
    const { events } = parseTimeline(text, { date: '2025-10-03' })
    expect(eventOf(events, alert!)).toEqual(events.find((event) => /alert/i.test(event.text)))
  })

  it.each([
    ['it was deleted', '10:00 Release\n10:40 Rollback'],
    ['several have its words, at other times', '10:31 Alert\n10:32 Alert'],
    ['several are at its time, with other words', '10:30 Rollback\n10:30 Restart'],
  ])('is gone when %s', (_, text) => {
    expect(eventOf(parseTimeline(text, { date: '2025-10-03' }).events, alert!)).toBeUndefined()
  })
})
