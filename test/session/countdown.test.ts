import { describe, expect, it } from 'vitest'
import { type Countdown, elapsed, idle, left, pause, prolong, start } from '../../src/session/index.ts'
import { random } from './random.ts'

const MINUTE = 60_000

describe('a countdown', () => {
  it('counts from a deadline once it is started', () => {
    const running = start(idle(5 * MINUTE), 1000)
    expect(running).toEqual({ status: 'running', totalMs: 5 * MINUTE, endsAt: 1000 + 5 * MINUTE })
    expect(left(running, 1000 + MINUTE)).toBe(4 * MINUTE)
    expect(left(running, 1000 + 6 * MINUTE)).toBe(-MINUTE)
  })

  it('holds what is left in a pause and goes on from there', () => {
    const paused = pause(start(idle(5 * MINUTE), 0), 2 * MINUTE)
    expect(paused).toEqual({ status: 'paused', totalMs: 5 * MINUTE, leftMs: 3 * MINUTE })
    expect(start(paused, 60 * MINUTE)).toEqual({ status: 'running', totalMs: 5 * MINUTE, endsAt: 63 * MINUTE })
  })

  it('keeps the time it ran over through a pause', () => {
    const paused = pause(start(idle(MINUTE), 0), 3 * MINUTE)
    expect(paused).toEqual({ status: 'paused', totalMs: MINUTE, leftMs: -2 * MINUTE })
    expect(start(paused, 10 * MINUTE)).toEqual({ status: 'running', totalMs: MINUTE, endsAt: 8 * MINUTE })
  })

  it('does not change when it is started twice or paused while it stands still', () => {
    const running = start(idle(MINUTE), 0)
    expect(start(running, 500)).toBe(running)
    const waiting = idle(MINUTE)
    expect(pause(waiting, 500)).toBe(waiting)
  })

  it('gains a minute before, during and in a pause', () => {
    expect(prolong(idle(MINUTE), MINUTE, 0)).toEqual(idle(2 * MINUTE))
    expect(prolong(start(idle(MINUTE), 0), MINUTE, 1000)).toEqual({
      status: 'running',
      totalMs: 2 * MINUTE,
      endsAt: 2 * MINUTE,
    })
    expect(prolong({ status: 'paused', totalMs: MINUTE, leftMs: 1000 }, MINUTE, 7)).toEqual({
      status: 'paused',
      totalMs: 2 * MINUTE,
      leftMs: MINUTE + 1000,
    })
  })

  it('gets a whole minute from now on when it had run over, and its total grows by the time over', () => {
    const over = start(idle(5 * MINUTE), 0)
    expect(prolong(over, MINUTE, 7 * MINUTE)).toEqual({ status: 'running', totalMs: 8 * MINUTE, endsAt: 8 * MINUTE })
    expect(prolong(pause(over, 7 * MINUTE), MINUTE, 30 * MINUTE)).toEqual({
      status: 'paused',
      totalMs: 8 * MINUTE,
      leftMs: MINUTE,
    })
  })

  it('never loses or invents time, whatever is done with it', () => {
    const { seed, next } = random()
    for (let run = 0; run < 200; run++) {
      let countdown: Countdown = idle(5 * MINUTE)
      let now = Math.floor(next() * 1e9)
      let spent = 0
      for (let i = 0; i < 40; i++) {
        const pass = Math.floor(next() * 2 * MINUTE)
        if (countdown.status === 'running') spent += pass
        now += pass
        const before = left(countdown, now)
        const dice = next()
        if (dice < 0.35) countdown = start(countdown, now)
        else if (dice < 0.7) countdown = pause(countdown, now)
        else countdown = prolong(countdown, MINUTE, now)
        const after = left(countdown, now)
        expect(elapsed(countdown, now), `seed ${seed}`).toBe(spent)
        expect(after, `seed ${seed}`).toBe(dice < 0.7 ? before : Math.max(before, 0) + MINUTE)
      }
    }
  })
})
