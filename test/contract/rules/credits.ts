import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeCredits(open: Open) {
  describe('credits', () => {
    test('reads of many items cost 500, other calls 50, listening and the panel nothing [D:ref-rate-limiting]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const seen: number[] = []
      opened.host.credits.onChange((total) => void seen.push(total))
      const frame = await board.createFrame()
      await board.get({ type: 'frame' })
      await board.getById(frame.id)
      await frame.getChildren()
      await board.getSelection()
      await frame.getConnectors()
      await board.storage.collection('a').onValue('b', () => undefined)
      await board.storage.collection('a').set('b', 1)
      await board.notifications.showInfo('hello')
      await board.ui.canOpenPanel()
      expect(opened.host.credits.byCommand()).toEqual({
        WIDGET_CREATE: { calls: 1, credits: 50 },
        WIDGET_GET: { calls: 3, credits: 1050 },
        FRAME_GET_CHILDREN: { calls: 1, credits: 500 },
        GET_SELECTION: { calls: 1, credits: 500 },
        STORAGE_SET: { calls: 1, credits: 50 },
      })
      expect(seen).toEqual([50, 550, 600, 1100, 1600, 2100, 2150])
      expect(opened.host.credits.total()).toBe(2150)
    })

    test('over the limit of a minute, calls are refused until the minute is over [D:error-handling]', async () => {
      let now = 1_000_000
      const { board } = await open({ now: () => now, limits: { perMinute: 1000, perHour: 10_000 } }).miro()
      await Promise.all([board.get(), board.get()])
      const refused = 'The API rate limit was exceeded. Requests can use up to 1000 credits in total per minute.'
      await expect(board.getInfo()).rejects.toThrow(refused)
      now += 61_000
      expect(await board.get()).toEqual([])
    })

    test('over the limit of an hour, waiting a minute does not help [D:error-handling]', async () => {
      let now = 1_000_000
      const { board } = await open({ now: () => now, limits: { perMinute: 1000, perHour: 1000 } }).miro()
      await Promise.all([board.get(), board.get()])
      now += 61_000
      const refused = 'The API rate limit was exceeded. Requests can use up to 1000 credits in total per hour.'
      await expect(board.getInfo()).rejects.toThrow(refused)
      now += 3_600_000
      expect(await board.get()).toEqual([])
    })
  })
}
