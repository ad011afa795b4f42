import { describe, expect, it } from 'vitest'
import { keepClockTimes } from '../../src/timeline/clock-times.ts'
import {
  addEvent,
  changeEvent,
  type KeptEvent,
  mergeEvents,
  moveEvent,
  removeEvents,
} from '../../src/timeline/index.ts'
import { idOf, imported, told } from './kept.ts'

const at = (time: string) => `2026-03-10T${time}:00.000Z`
const confirmed = (...lines: readonly string[]) => ({ ...imported(...lines), confirmed: true })
const timeline = confirmed('14:05 Alert', '~14:20 Rollback', '14:40 Back to normal')

describe('an event that people add', () => {
  it('finds its place in time, with kind and links from its words', () => {
    const { timeline: now, id } = addEvent(timeline, {
      at: at('14:10'),
      text: 'Deployed 4.2, see https://ci.example/42',
      precision: 'minute',
      approximate: false,
    })
    expect(told(now)).toEqual([
      '14:05 Alert',
      '14:10 Deployed 4.2, see https://ci.example/42',
      '~14:20 Rollback',
      '14:40 Back to normal',
    ])
    expect(now.events[1]).toMatchObject({ id, kind: 'change', links: ['https://ci.example/42'] })
    expect(now.confirmed).toBe(false)
  })
})

describe('an event that people change', () => {
  it('moves to its new time, and the order is to be confirmed again', () => {
    const now = changeEvent(timeline, idOf(timeline, 'Alert'), { at: at('14:30') })
    expect(told(now)).toEqual(['~14:20 Rollback', '14:30 Alert', '14:40 Back to normal'])
    expect(now.confirmed).toBe(false)
  })

  it('loses an end that is no longer after its beginning', () => {
    const range = imported('14:05-14:15 Errors')
    const [{ id, until }] = range.events as [KeptEvent]
    expect(until).toBe(at('14:15'))
    expect(changeEvent(range, id, { at: at('14:20') }).events[0]).not.toHaveProperty('until')
  })

  it('into what it was is no change', () => {
    const same = { at: at('14:05'), text: 'Alert', precision: 'minute', approximate: false } as const
    expect(changeEvent(timeline, idOf(timeline, 'Alert'), same)).toBe(timeline)
    expect(changeEvent(timeline, 'nothing', { text: 'Other' })).toBe(timeline)
  })
})

describe('events that people merge', () => {
  it('become one at the surest time, with the words of each once', () => {
    const two = imported('~14:05 Alert', '14:06 Error rate above 5 %', '14:40 Back to normal')
    const now = mergeEvents(two, [idOf(two, 'Alert'), idOf(two, 'Error rate above 5 %')])
    expect(told(now)).toEqual(['14:06 Alert\nError rate above 5 %', '14:40 Back to normal'])
  })

  it('keep words that hold the others only once', () => {
    const two = imported('14:05 Alert', '14:05 Alert for checkout')
    expect(
      told(
        mergeEvents(
          two,
          two.events.map(({ id }) => id),
        ),
      ),
    ).toEqual(['14:05 Alert for checkout'])
  })

  it('have to be two', () => {
    expect(mergeEvents(timeline, [idOf(timeline, 'Alert')])).toBe(timeline)
  })
})

describe('an event that people move', () => {
  it('past one of the same time changes places with it', () => {
    const same = imported('14:05 Alert', '14:05 Page', '14:40 Back to normal')
    expect(told(moveEvent(same, idOf(same, 'Page'), -1))).toEqual(['14:05 Page', '14:05 Alert', '14:40 Back to normal'])
  })

  it('past one of another time takes a time between its neighbours, about', () => {
    expect(told(moveEvent(timeline, idOf(timeline, 'Back to normal'), -1))).toEqual([
      '14:05 Alert',
      '~14:13 Back to normal',
      '~14:20 Rollback',
    ])
    expect(told(moveEvent(timeline, idOf(timeline, 'Rollback'), -1))).toEqual([
      '~14:04 Rollback',
      '14:05 Alert',
      '14:40 Back to normal',
    ])
  })

  it('past the end stays', () => {
    expect(moveEvent(timeline, idOf(timeline, 'Alert'), -1)).toBe(timeline)
  })
})

describe('events that people take out', () => {
  it('are remembered as they were read', () => {
    const changed = changeEvent(timeline, idOf(timeline, 'Alert'), { text: 'Pager' })
    const now = removeEvents(changed, [idOf(changed, 'Pager')])
    expect(told(now)).toEqual(['~14:20 Rollback', '14:40 Back to normal'])
    expect(now.removed).toEqual([{ at: at('14:05'), text: 'Alert' }])
  })
})

describe('clock times that are kept when the zone changes', () => {
  it('move the instants of events with a time of day', () => {
    const now = keepClockTimes(timeline, 'UTC', 'Europe/Berlin', 'times')
    expect(told(now)).toEqual(['13:05 Alert', '~13:20 Rollback', '13:40 Back to normal'])
    expect(now.confirmed).toBe(true)
    expect(keepClockTimes(now, 'Europe/Berlin', 'UTC', 'times')).toEqual(timeline)
  })

  it('are those of events of which only the day is known, where these are asked for', () => {
    const days = imported('14:05 Alert', '11 March 2026 Report')
    const now = keepClockTimes(days, 'UTC', 'America/New_York', 'days')
    expect(now.events.map((event) => event.at)).toEqual([at('14:05'), '2026-03-11T04:00:00.000Z'])
  })
})
