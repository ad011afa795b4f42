import { describe, expect, it } from 'vitest'
import {
  AGENDA,
  addMinute,
  agendaStatus,
  beginSession,
  describeLateness,
  goTo,
  left,
  pausePhase,
  preparing,
  STEPS,
  startPhase,
} from '../../src/session/index.ts'
import { random } from './random.ts'

const MINUTE = 60_000
const T0 = Date.parse('2026-11-22T14:00:00Z')
const at = (minutes: number) => T0 + minutes * MINUTE

describe('the progress of a session', () => {
  it('begins at Goal with five minutes, not yet started', () => {
    expect(beginSession(T0)).toEqual({
      step: 'goal',
      countdown: { status: 'idle', totalMs: 5 * MINUTE },
      spentMs: {},
      totalMs: {},
      discussing: null,
      startedAt: null,
      writtenAt: T0,
    })
  })

  it('remembers when its first phase was started, through pauses and later phases', () => {
    const started = startPhase(beginSession(T0), at(1))
    const later = startPhase(goTo(startPhase(pausePhase(started, at(2)), at(3)), 'timeline', at(4)), at(5))
    expect(later).toEqual({
      step: 'timeline',
      countdown: { status: 'running', totalMs: 5 * MINUTE, endsAt: at(10) },
      spentMs: { goal: 2 * MINUTE },
      totalMs: { goal: 5 * MINUTE },
      discussing: null,
      startedAt: at(1),
      writtenAt: at(5),
    })
  })

  it('brings an earlier phase back with what it had left, added minutes included', () => {
    const goal = addMinute(startPhase(beginSession(T0), T0), at(1))
    const back = goTo(goTo(goal, 'timeline', at(4)), 'goal', at(9))
    expect(back.countdown).toEqual({ status: 'paused', totalMs: 6 * MINUTE, leftMs: 2 * MINUTE })
  })

  it('brings a phase that ran over back over, not with new time', () => {
    const back = goTo(goTo(startPhase(beginSession(T0), T0), 'timeline', at(7)), 'goal', at(8))
    expect(back.countdown).toEqual({ status: 'paused', totalMs: 5 * MINUTE, leftMs: -2 * MINUTE })
  })

  it('brings a phase that was only passed through back with its minutes', () => {
    const back = goTo(goTo(beginSession(T0), 'discuss', at(1)), 'goal', at(2))
    expect(back.countdown).toEqual({ status: 'idle', totalMs: 5 * MINUTE })
  })

  it('has no countdown in Prepare and Export, where there is nothing to start, pause or prolong', () => {
    const prepare = preparing(T0)
    expect([startPhase(prepare, at(1)), pausePhase(prepare, at(1)), addMinute(prepare, at(1))]).toEqual([
      prepare,
      prepare,
      prepare,
    ])
    expect(goTo(beginSession(T0), 'export', at(1)).countdown).toBeNull()
  })

  it('stays as it is when the session is in that step already', () => {
    const progress = startPhase(beginSession(T0), T0)
    expect(goTo(progress, 'goal', at(3))).toBe(progress)
  })

  it('keeps every millisecond that a phase ran, in any order of steps', () => {
    const { seed, next, pick } = random()
    const spent = new Map<string, number>()
    let progress = beginSession(T0)
    let now = T0
    for (let i = 0; i < 500; i++) {
      const pass = Math.floor(next() * 3 * MINUTE)
      if (progress.countdown?.status === 'running') spent.set(progress.step, (spent.get(progress.step) ?? 0) + pass)
      now += pass
      const dice = next()
      if (dice < 0.4) progress = startPhase(progress, now)
      else if (dice < 0.6) progress = pausePhase(progress, now)
      else if (dice < 0.7) progress = addMinute(progress, now)
      else progress = goTo(progress, pick(STEPS), now)
    }
    const kept = Object.entries(goTo(goTo(progress, 'prepare', now), 'export', now).spentMs).filter(([, ms]) => ms > 0)
    expect(Object.fromEntries(kept), `seed ${seed}`).toEqual(Object.fromEntries([...spent].filter(([, ms]) => ms > 0)))
  })
})

describe('the end of the agenda', () => {
  it('is an hour away before the session starts', () => {
    expect(agendaStatus(beginSession(T0), at(30))).toEqual({ endsAt: at(90), lateMs: 0 })
    expect(agendaStatus(preparing(T0), at(30))).toEqual({ endsAt: at(90), lateMs: 0 })
  })

  it('stays on time while phases take their minutes', () => {
    let progress = beginSession(T0)
    let now = T0
    for (const phase of AGENDA) {
      progress = startPhase(goTo(progress, phase.id, now), now)
      expect(agendaStatus(progress, now)).toEqual({ endsAt: at(60), lateMs: 0 })
      now += phase.minutes * MINUTE
    }
    expect(agendaStatus(goTo(progress, 'export', now), now)).toEqual({ endsAt: at(60), lateMs: 0 })
  })

  it('moves when a phase runs over, is prolonged, is left early or the session pauses', () => {
    const running = startPhase(beginSession(T0), T0)
    expect(agendaStatus(running, at(8))).toEqual({ endsAt: at(63), lateMs: 3 * MINUTE })
    expect(agendaStatus(addMinute(running, at(1)), at(1))).toEqual({ endsAt: at(61), lateMs: MINUTE })
    expect(agendaStatus(goTo(running, 'timeline', at(3)), at(3))).toEqual({ endsAt: at(58), lateMs: -2 * MINUTE })
    expect(agendaStatus(pausePhase(running, at(1)), at(11))).toEqual({ endsAt: at(70), lateMs: 10 * MINUTE })
  })

  it('counts what is left of a later phase that was visited before', () => {
    const discussed = startPhase(goTo(startPhase(beginSession(T0), T0), 'timeline', at(5)), at(5))
    const back = goTo(discussed, 'goal', at(8))
    expect(left(back.countdown!, at(8))).toBe(0)
    expect(agendaStatus(back, at(8))).toEqual({ endsAt: at(60), lateMs: 0 })
  })

  it('is told in words', () => {
    expect([0, 59_999, -59_999, MINUTE, 3.9 * MINUTE, -2 * MINUTE].map(describeLateness)).toEqual([
      'on time',
      'on time',
      'on time',
      '1 min late',
      '3 min late',
      '2 min ahead',
    ])
  })
})
