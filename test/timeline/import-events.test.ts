import { describe, expect, it } from 'vitest'
import {
  addEvent,
  changeEvent,
  EMPTY_TIMELINE,
  importEvents,
  type KeptTimeline,
  mergeEvents,
  moveEvent,
  removeEvents,
  type TimelineEvent,
} from '../../src/timeline/index.ts'
import { type Random, random } from '../session/random.ts'
import { idOf, imported, read, told } from './kept.ts'

const CHAT = ['14:05 Alert: error rate above 5 %', '~14:20 Rollback started', '14:40 Error rate back to normal']
const at = (time: string) => `2026-03-10T${time}:00.000Z`

/** What an import does, each event as its words. */
function done(timeline: KeptTimeline, events: readonly TimelineEvent[], options = {}) {
  const plan = importEvents(timeline, events, options)
  const words = (list: readonly TimelineEvent[]) => list.map(({ text }) => text)
  return {
    added: words(plan.added),
    updated: words(plan.updated),
    unchanged: words(plan.unchanged),
    leftOut: words(plan.leftOut),
    now: told(plan.timeline),
  }
}

describe('an import', () => {
  it('adds what is new, in the order of time', () => {
    expect(done(imported(CHAT[0]!, CHAT[2]!), read(...CHAT))).toEqual({
      added: ['Rollback started'],
      updated: [],
      unchanged: ['Alert: error rate above 5 %', 'Error rate back to normal'],
      leftOut: [],
      now: CHAT,
    })
  })

  it('of the same text changes nothing, and what is confirmed stays so', () => {
    const timeline = { ...imported(...CHAT), confirmed: true }
    expect(importEvents(timeline, read(...CHAT)).timeline).toEqual(timeline)
  })

  it('of something new has to be confirmed again', () => {
    const timeline = { ...imported(...CHAT), confirmed: true }
    expect(importEvents(timeline, read(...CHAT, '15:00 Closed')).timeline.confirmed).toBe(false)
  })

  it('follows a new version of the text: another time, other words', () => {
    const newer = read('14:04 Alert: error rate above 5 %', CHAT[1]!, '14:40 Error rate back to normal for everyone')
    expect(done(imported(...CHAT), newer)).toEqual({
      added: [],
      updated: ['Alert: error rate above 5 %', 'Error rate back to normal for everyone'],
      unchanged: ['Rollback started'],
      leftOut: [],
      now: [
        '14:04 Alert: error rate above 5 %',
        '~14:20 Rollback started',
        '14:40 Error rate back to normal for everyone',
      ],
    })
  })

  it('moves the events when the same text is read in another zone', () => {
    const { events: _, ...rest } = EMPTY_TIMELINE
    const earlier = read(...CHAT).map((event) => ({
      ...event,
      at: new Date(Date.parse(event.at) - 3_600_000).toISOString(),
    }))
    expect(done({ ...rest, events: imported(...CHAT).events }, earlier).now).toEqual([
      '13:05 Alert: error rate above 5 %',
      '~13:20 Rollback started',
      '13:40 Error rate back to normal',
    ])
  })

  it('keeps an alert of one source apart from the same alert at another time in another', () => {
    const timeline = imported('14:05 Disk is full', '14:20 Rollback started')
    expect(done(timeline, read('16:30 Disk is full', '16:40 Disk was cleaned')).now).toEqual([
      '14:05 Disk is full',
      '14:20 Rollback started',
      '16:30 Disk is full',
      '16:40 Disk was cleaned',
    ])
  })

  it('never lets one source tell the events of another', () => {
    const alerts = ['14:05 Alert error rate above 5 % for checkout', '14:06 Page sent']
    const one = importEvents(imported(...CHAT), read(...alerts)).timeline
    const other = importEvents(imported(...alerts), read(...CHAT)).timeline
    expect(told(one).toSorted()).toEqual(told(other).toSorted())
    expect(told(one)).toHaveLength(5)
    for (const text of [CHAT, alerts]) {
      expect(told(importEvents(one, read(...text)).timeline)).toEqual(told(one))
    }
  })
})

describe('what people did to an event', () => {
  const timeline = imported(...CHAT)

  it('stays when the text is imported again: its time, its words, and how sure it is', () => {
    const changes = [
      changeEvent(timeline, idOf(timeline, 'Rollback started'), { at: at('14:25') }),
      changeEvent(timeline, idOf(timeline, 'Rollback started'), { text: 'Rollback of 4.2 started' }),
      changeEvent(timeline, idOf(timeline, 'Rollback started'), { approximate: false }),
      changeEvent(timeline, idOf(timeline, 'Rollback started'), { precision: 'hour' }),
    ]
    for (const changed of changes) expect(importEvents(changed, read(...CHAT)).timeline).toEqual(changed)
  })

  it('stays in a new version of the text, which changes only the rest', () => {
    const moved = changeEvent(timeline, idOf(timeline, 'Rollback started'), { at: at('14:25'), approximate: false })
    const newer = read(CHAT[0]!, '~14:20 Rollback has started', CHAT[2]!)
    expect(done(moved, newer).now).toEqual([CHAT[0], '14:25 Rollback has started', CHAT[2]])
  })

  it('stays taken out', () => {
    const without = removeEvents(timeline, [idOf(timeline, 'Rollback started')])
    expect(done(without, read(...CHAT))).toMatchObject({
      added: [],
      leftOut: ['Rollback started'],
      now: [CHAT[0], CHAT[2]],
    })
  })

  it('stays merged, whichever source comes again', () => {
    const pager = ['14:06 PagerDuty: error rate alert for checkout']
    const both = importEvents(timeline, read(...pager)).timeline
    const merged = mergeEvents(
      both,
      both.events.slice(0, 2).map(({ id }) => id),
    )
    for (const text of [CHAT, pager, [...pager, ...CHAT]]) {
      expect(told(importEvents(merged, read(...text)).timeline)).toEqual(told(merged))
    }
  })

  it('stays an event of its own when a text tells of something alike', () => {
    const own = addEvent(timeline, {
      at: at('14:30'),
      text: 'Status page updated',
      precision: 'minute',
      approximate: true,
    })
    const newer = read(...CHAT, '14:32 Status page updated')
    expect(done(own.timeline, newer).now).toEqual([
      CHAT[0],
      CHAT[1],
      '~14:30 Status page updated',
      '14:32 Status page updated',
      CHAT[2],
    ])
  })
})

describe('lines that were corrected before the import', () => {
  const corrected = ['14:05 Alert: error rate above 5 %', '14:20 Rollback started', '14:41 Error rate back to normal']

  it('find their events when the text comes again uncorrected, and when it comes corrected', () => {
    const timeline = importEvents(EMPTY_TIMELINE, read(...corrected), { before: read(...CHAT) }).timeline
    expect(told(timeline)).toEqual(corrected)
    for (const text of [CHAT, corrected]) expect(importEvents(timeline, read(...text)).timeline).toEqual(timeline)
  })

  it('correct events that are there already', () => {
    const plan = importEvents(imported(...CHAT), read(...corrected), { before: read(...CHAT) })
    expect(told(plan.timeline)).toEqual(corrected)
    expect(plan.updated.map(({ text }) => text)).toEqual(['Rollback started', 'Error rate back to normal'])
    expect(importEvents(plan.timeline, read(...CHAT)).timeline).toEqual(plan.timeline)
  })

  it('that are not wanted stay out from then on, and take out nothing that is there', () => {
    const [alert, rollback, normal] = read(...CHAT)
    const timeline = importEvents(EMPTY_TIMELINE, [alert!, normal!], { unwanted: [rollback!] }).timeline
    expect(done(timeline, read(...CHAT)).now).toEqual([CHAT[0], CHAT[2]])
    expect(importEvents(timeline, [alert!, normal!], { unwanted: [rollback!] }).timeline).toEqual(timeline)
    expect(done(imported(...CHAT), [alert!, normal!], { unwanted: [rollback!] }).now).toEqual(CHAT)
  })
})

describe('any timeline', () => {
  const WORDS = 'alert deploy rollback node pod disk users errors restarted full again'.split(' ')

  /** As one source tells them: another one has other words, as a text with words of both would be a new version of either. */
  const anyEvents = ({ next, pick }: Random, source: number): TimelineEvent[] =>
    read(
      ...Array.from({ length: 1 + Math.floor(next() * 25) }, () => {
        const minute = String(Math.floor(next() * 60)).padStart(2, '0')
        return `${next() < 0.2 ? '~' : ''}${pick(['14', '15'])}:${minute} ${pick(WORDS)} ${pick(WORDS)} of ${source}`
      }),
    )

  function anyEdit(timeline: KeptTimeline, { next, pick }: Random): KeptTimeline {
    if (timeline.events.length < 2) return timeline
    const { id } = pick(timeline.events)
    const minute = at(`16:${String(Math.floor(next() * 60)).padStart(2, '0')}`)
    switch (Math.floor(next() * 6)) {
      case 0:
        return changeEvent(timeline, id, { at: minute })
      case 1:
        return changeEvent(timeline, id, { text: `${pick(WORDS)} ${pick(WORDS)}` })
      case 2:
        return removeEvents(timeline, [id, pick(timeline.events).id])
      case 3:
        return mergeEvents(timeline, [id, pick(timeline.events).id])
      case 4:
        return moveEvent(timeline, id, pick([-1, 1]))
      default:
        return addEvent(timeline, { at: minute, text: pick(WORDS), precision: 'minute', approximate: false }).timeline
    }
  }

  it('is as before when its texts are imported again, in any order, after any edits', () => {
    const dice = random()
    for (let round = 0; round < 400; round++) {
      const texts = Array.from({ length: 1 + Math.floor(dice.next() * 3) }, (_, source) => anyEvents(dice, source))
      let timeline = texts.reduce((soFar, text) => importEvents(soFar, text).timeline, EMPTY_TIMELINE)
      for (let edits = Math.floor(dice.next() * 8); edits > 0; edits--) timeline = anyEdit(timeline, dice)
      const order = texts.toSorted(() => dice.next() - 0.5)
      const again = order.reduce((soFar, text) => importEvents(soFar, text).timeline, timeline)
      expect(told(again), `SEED=${dice.seed}, round ${round}`).toEqual(told(timeline))
      expect(again.events.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id))
      expect(new Set(again.events.map(({ id }) => id)).size).toBe(again.events.length)
      expect(order.reduce((soFar, text) => importEvents(soFar, text).timeline, again)).toEqual(again)
    }
  })

  it('of 10,000 events takes an import, and takes it again', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const minutes = index % 1440
      return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')} Alert ${index}`
    })
    const events = read(...lines)
    const { timeline } = importEvents(EMPTY_TIMELINE, events)
    expect(importEvents(timeline, events).unchanged).toHaveLength(10_000)
  })
})
