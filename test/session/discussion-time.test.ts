import { describe, expect, it } from 'vitest'
import {
  addMinute,
  beginSession,
  clusterLeft,
  discussCluster,
  discussionOrder,
  discussionTimes,
  goTo,
  pausePhase,
  startPhase,
} from '../../src/session/index.ts'
import { random } from './random.ts'

const MINUTE = 60_000
const cluster = (id: string, notes: number) => ({ id, noteIds: Array.from({ length: notes }, (_, i) => `${id}${i}`) })

describe('the order of discussion', () => {
  it('takes what went wrong first and larger clusters first, and leaves parked ones out', () => {
    const clusters = [
      { ...cluster('lucky', 9), column: 'lucky', parked: false },
      { ...cluster('small', 2), column: 'wrong', parked: false },
      { ...cluster('parked', 8), column: 'wrong', parked: true },
      { ...cluster('large', 5), column: 'wrong', parked: false },
      { ...cluster('well', 3), column: 'well', parked: false },
    ] as const
    expect(discussionOrder(clusters).map(({ id }) => id)).toEqual(['large', 'small', 'well', 'lucky'])
  })
})

describe('the time of a discussion', () => {
  it('is shared by the number of notes', () => {
    const times = discussionTimes(20 * MINUTE, [cluster('a', 6), cluster('b', 3), cluster('c', 1)])
    expect([...times]).toEqual([
      ['a', 12 * MINUTE],
      ['b', 6 * MINUTE],
      ['c', 2 * MINUTE],
    ])
  })

  it('is nothing when none is left, and an empty cluster counts as one note', () => {
    expect([...discussionTimes(-MINUTE, [cluster('a', 6)])]).toEqual([['a', 0]])
    expect([...discussionTimes(2 * MINUTE, [cluster('a', 0), cluster('b', 1)])]).toEqual([
      ['a', MINUTE],
      ['b', MINUTE],
    ])
    expect([...discussionTimes(MINUTE, [])]).toEqual([])
  })

  it('never exceeds what is left, and wastes less than a second a cluster', () => {
    const { seed, next } = random()
    for (let run = 0; run < 200; run++) {
      const waiting = Array.from({ length: 1 + Math.floor(next() * 12) }, (_, i) =>
        cluster(`${i}-`, Math.floor(next() * 20)),
      )
      const leftMs = Math.floor(next() * 20 * MINUTE)
      const sum = [...discussionTimes(leftMs, waiting).values()].reduce((a, b) => a + b, 0)
      expect(sum <= leftMs && sum > leftMs - 1000 * (waiting.length + 1), `seed ${seed}`).toBe(true)
    }
  })
})

describe('the cluster being discussed', () => {
  const discuss = startPhase(goTo(beginSession(0), 'discuss', 0), 0)
  const turned = discussCluster(discuss, 'a', [cluster('a', 1), cluster('b', 3)], 0)

  it('gets its share and counts down with the phase', () => {
    expect(turned.discussing).toEqual({ clusterId: 'a', endsAt: 5 * MINUTE })
    expect(clusterLeft(turned, 2 * MINUTE)).toBe(3 * MINUTE)
    expect(clusterLeft(turned, 6 * MINUTE)).toBe(-MINUTE)
  })

  it('stands still in a pause and goes on after it', () => {
    const paused = pausePhase(turned, MINUTE)
    expect(clusterLeft(paused, 30 * MINUTE)).toBe(4 * MINUTE)
    const resumed = startPhase(paused, 30 * MINUTE)
    expect(clusterLeft(resumed, 31 * MINUTE)).toBe(3 * MINUTE)
  })

  it('gains the minute that the phase gains, in a pause as well', () => {
    expect(clusterLeft(addMinute(turned, MINUTE), MINUTE)).toBe(5 * MINUTE)
    expect(clusterLeft(addMinute(pausePhase(turned, MINUTE), 9 * MINUTE), 20 * MINUTE)).toBe(5 * MINUTE)
  })

  it('is none before the first one, outside Discuss, and after it', () => {
    expect(clusterLeft(discuss, 0)).toBeNull()
    const goal = beginSession(0)
    expect(discussCluster(goal, 'a', [cluster('a', 1)], 0)).toBe(goal)
    expect(goTo(turned, 'actions', MINUTE).discussing).toBeNull()
  })
})
