import { describe, expect, it } from 'vitest'
import { openNativeTimer } from '../../src/miro/index.ts'
import { idle, pause, prolong, start } from '../../src/session/index.ts'
import { openDesk } from './board.ts'

const MINUTE = 60_000

describe('the native timer', () => {
  it('starts, holds, goes on, gains time and stops with our countdown', async () => {
    const { board } = openDesk()
    const timer = openNativeTimer(board)
    const now = 1_000_000
    const state = async () => {
      const { status, restDuration } = await board.timer.get()
      return [status, Math.round(restDuration / MINUTE)]
    }
    const running = start(idle(5 * MINUTE), now)
    await timer.follow(idle(5 * MINUTE), now)
    expect((await state())[0]).toBe('STOPPED')
    await timer.follow(running, now)
    expect(await state()).toEqual(['STARTED', 5])
    const paused = pause(running, now)
    await timer.follow(paused, now)
    expect(await state()).toEqual(['PAUSED', 5])
    const longer = prolong(start(paused, now), 2 * MINUTE, now)
    await timer.follow(longer, now)
    expect(await state()).toEqual(['STARTED', 7])
    await timer.follow(start(idle(1 * MINUTE), now), now)
    expect(await state()).toEqual(['STARTED', 1])
    await timer.follow(null, now)
    expect((await state())[0]).toBe('STOPPED')
  })

  it('leaves alone what people do with it until our countdown changes', async () => {
    const { board } = openDesk()
    const timer = openNativeTimer(board)
    const running = start(idle(5 * MINUTE), 0)
    await timer.follow(running, 0)
    await board.timer.pause()
    await timer.follow(running, 0)
    expect((await board.timer.get()).status).toBe('PAUSED')
  })

  it("leaves somebody else's timer alone", async () => {
    const { board } = openDesk()
    await board.timer.start(9 * MINUTE)
    await openNativeTimer(board).follow(start(idle(5 * MINUTE), 0), 0)
    expect(Math.round((await board.timer.get()).restDuration / MINUTE)).toBe(9)
  })

  it('does nothing, quietly, where the plan has none', async () => {
    const { board } = openDesk({ plan: 'free' })
    await expect(openNativeTimer(board).follow(start(idle(5 * MINUTE), 0), 0)).resolves.toBeUndefined()
  })
})
