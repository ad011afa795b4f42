import type { TimerEvent } from '@mirohq/websdk-types'
import { describe, expect, test, vi } from 'vitest'
import { BOB, type Open } from '../open.ts'

export function describeTimer(open: Open) {
  describe('timer', () => {
    test('it is one deadline for everybody, without ticks [D:ref-timer]', async () => {
      let now = 1_000_000
      const opened = open({ now: () => now })
      const { timer } = (await opened.miro()).board
      const bobs = (await opened.asAnother(BOB).miro()).board.timer
      expect(await timer.get()).toEqual({ status: 'STOPPED', restDuration: 0, totalDuration: 0 })
      expect(await timer.start(300_000)).toEqual({ status: 'STARTED', restDuration: 300_000, totalDuration: 300_000 })
      now += 60_000
      expect(await bobs.get()).toEqual({ status: 'STARTED', restDuration: 240_000, totalDuration: 300_000 })
      expect(await bobs.prolong(60_000)).toEqual({ status: 'STARTED', restDuration: 300_000, totalDuration: 360_000 })
      expect(await timer.pause()).toEqual({ status: 'PAUSED', restDuration: 300_000, totalDuration: 360_000 })
      now += 600_000
      expect(await timer.isStarted()).toBe(false)
      expect(await timer.resume()).toEqual({ status: 'STARTED', restDuration: 300_000, totalDuration: 360_000 })
      now += 100_000
      expect(await timer.stop()).toEqual({ status: 'STOPPED', restDuration: 200_000, totalDuration: 360_000 })
    })

    test('start, update and finish are told to every page [D:ref-timer]', async () => {
      const opened = open()
      const { timer } = (await opened.miro()).board
      const bobs = (await opened.asAnother(BOB).miro('headless')).board.timer
      const seen: unknown[] = []
      for (const event of ['start', 'update', 'finish'] as const)
        await bobs.on(event, ({ timer: { status } }) => void seen.push([event, status]))
      await timer.start(60_000)
      await timer.pause()
      await timer.start(50)
      await vi.waitFor(() =>
        expect(seen).toEqual([
          ['start', 'STARTED'],
          ['update', 'PAUSED'],
          ['start', 'STARTED'],
          ['finish', 'STOPPED'],
        ]),
      )
    })

    test('a timer that does not run cannot be paused; a duration is more than 0 [D:ref-timer]', async () => {
      const { timer } = (await open().miro()).board
      await expect(timer.pause()).rejects.toThrow('The timer is not running.')
      await expect(timer.resume()).rejects.toThrow('The timer is not running.')
      const refused = "The value of the duration property isn't valid."
      for (const duration of [0, -1, Number.NaN]) await expect(timer.start(duration)).rejects.toThrow(refused)
      await timer.start(60_000)
      for (const duration of [0, -1]) await expect(timer.prolong(duration)).rejects.toThrow(refused)
    })

    test('it is for paid plans, and so is voting [D:ref-error-handling, D:ref-board]', async () => {
      const free = (await open({ plan: 'free' }).miro()).board
      expect(await Promise.all([free.canUse('timer'), free.canUse('voting')])).toEqual([false, false])
      const { timer } = free
      const calls = [
        timer.get(),
        timer.start(1000),
        timer.prolong(1000),
        timer.pause(),
        timer.resume(),
        timer.stop(),
        timer.isStarted(),
      ]
      const refused = 'The (timer) feature is available only on paid plans. To use this feature, upgrade'
      for (const call of calls) await expect(call).rejects.toThrow(refused)
      expect(await (await open().miro()).board.canUse('timer')).toBe(true)
    })

    test('pause, resume, more time and a stop are updates; a listener that was taken off hears none [D:ref-timer]', async () => {
      const { timer } = (await open().miro()).board
      const seen: unknown[] = []
      const listener = ({ timer: { status } }: TimerEvent) => void seen.push(status)
      await timer.on('update', listener)
      await timer.start(60_000)
      expect(await timer.isStarted()).toBe(true)
      await timer.pause()
      await timer.resume()
      await timer.prolong(60_000)
      await timer.stop()
      await vi.waitFor(() => expect(seen).toEqual(['PAUSED', 'STARTED', 'STARTED', 'STOPPED']))
      await timer.off('update', listener)
      await timer.start(60_000)
      await timer.stop()
      expect([seen.length, await timer.isStarted()]).toEqual([4, false])
    })

    test('a start while it runs begins anew [I]', async () => {
      const { timer } = (await open({ now: () => 1_000_000 }).miro()).board
      await timer.start(60_000)
      expect(await timer.start(5000)).toEqual({ status: 'STARTED', restDuration: 5000, totalDuration: 5000 })
    })
  })
}
