import { describe, expect, it } from 'vitest'
import {
  addEvent,
  changeEvent,
  importEvents,
  type KeptTimeline,
  mergeEvents,
  moveEvent,
  removeEvents,
} from '../../src/timeline/index.ts'
import { canTakeBack, takeBack } from '../../src/timeline/take-back.ts'
import { idOf, imported, read, told } from './kept.ts'

const timeline = { ...imported('14:05 Alert', '~14:20 Rollback', '14:40 Back to normal'), confirmed: true }
const alert = idOf(timeline, 'Alert')
const rollback = idOf(timeline, 'Rollback')

const CHANGES: Readonly<Record<string, (before: KeptTimeline) => KeptTimeline>> = {
  'a change': (before) => changeEvent(before, alert, { at: '2026-03-10T14:30:00.000Z', text: 'Pager' }),
  'a deletion': (before) => removeEvents(before, [alert, rollback]),
  'a merge': (before) => mergeEvents(before, [alert, rollback]),
  'a move': (before) => moveEvent(before, rollback, -1),
  'an import': (before) => importEvents(before, read('14:05 Alert', '14:50 Closed')).timeline,
  'another scale': (before) => ({ ...before, scale: 'scale' }),
  'a confirmation': (before) => ({ ...before, confirmed: !before.confirmed }),
}

describe.each(Object.entries(CHANGES))('%s that is taken back', (_, change) => {
  const after = change(timeline)

  it('leaves the timeline as it was', () => {
    expect(takeBack(after, { before: timeline, after })).toEqual(timeline)
  })

  it('does so when the timeline has been through the storage of the board, where fields have another order', () => {
    const stored: KeptTimeline = {
      ...after,
      events: after.events.map((event) => Object.fromEntries(Object.entries(event).reverse()) as typeof event),
    }
    expect(takeBack(stored, { before: timeline, after })).toEqual(timeline)
  })

  it('can be taken back once', () => {
    expect([
      canTakeBack(after, { before: timeline, after }),
      canTakeBack(timeline, { before: timeline, after }),
    ]).toEqual([true, false])
  })
})

it('what others have changed since stays as they made it', () => {
  const after = removeEvents(timeline, [rollback])
  const since = addEvent(changeEvent(after, alert, { text: 'Pager' }), {
    at: '2026-03-10T14:30:00.000Z',
    text: 'Status page',
    precision: 'minute',
    approximate: false,
  }).timeline
  const now = takeBack(since, { before: timeline, after })
  expect(told(now)).toEqual(['14:05 Pager', '~14:20 Rollback', '14:30 Status page', '14:40 Back to normal'])
  expect([now.removed, now.confirmed]).toEqual([[], false])
})

it('an event that somebody has changed since is not put back', () => {
  const after = changeEvent(timeline, alert, { text: 'Pager' })
  const since = changeEvent(after, alert, { text: 'Pager rang' })
  expect(takeBack(since, { before: timeline, after })).toEqual(since)
  expect(canTakeBack(since, { before: timeline, after })).toBe(false)
})

it('a change is no longer offered once the team has confirmed the timeline that it led to', () => {
  const before = { ...timeline, confirmed: false }
  const after = removeEvents(before, [alert])
  expect(canTakeBack(after, { before, after })).toBe(true)
  expect(canTakeBack({ ...after, confirmed: true }, { before, after })).toBe(false)
})
