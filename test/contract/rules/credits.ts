import { describe, expect, test, vi } from 'vitest'
import { BOB, type Open } from '../open.ts'

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

    test('over the limit of a minute, calls are refused until the minute is over [D:ref-error-handling]', async () => {
      let now = 1_000_000
      const { board } = await open({ now: () => now, limits: { perMinute: 1000, perHour: 10_000 } }).miro()
      await Promise.all([board.get(), board.get()])
      const refused = 'The API rate limit was exceeded. Requests can use up to 1000 credits in total per minute.'
      await expect(board.getInfo()).rejects.toThrow(refused)
      now += 61_000
      expect(await board.get()).toEqual([])
    })

    test('over the limit of an hour, waiting a minute does not help [D:ref-error-handling]', async () => {
      let now = 1_000_000
      const { board } = await open({ now: () => now, limits: { perMinute: 1000, perHour: 1000 } }).miro()
      await Promise.all([board.get(), board.get()])
      now += 61_000
      const refused = 'The API rate limit was exceeded. Requests can use up to 1000 credits in total per hour.'
      await expect(board.getInfo()).rejects.toThrow(refused)
      now += 3_600_000
      expect(await board.get()).toEqual([])
    })

    test('what the board tells by itself costs nothing [D:ref-rate-limiting, D:ref-ui]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const bob = opened.asAnother(BOB)
      const bobs = (await bob.miro()).board
      const told: string[] = []
      for (const event of ['items:create', 'experimental:items:update', 'selection:update'] as const)
        await bobs.ui.on(event as 'items:create', () => void told.push(event))
      await bobs.timer.on('start', () => void told.push('timer'))
      await bobs.events.on('hello', () => void told.push('hello'))
      await bobs.storage.collection('a').onValue('b', () => void told.push('key'))
      const note = await board.createStickyNote()
      note.x = 70
      await note.sync()
      bob.page.select([note.id])
      await board.timer.start(1000)
      await board.events.broadcast('hello')
      await board.storage.collection('a').set('b', 1)
      const events = ['items:create', 'experimental:items:update', 'selection:update', 'timer', 'hello']
      await vi.waitFor(() => expect(told).toEqual(['key', ...events, 'key']))
      expect([bob.host.credits.total(), opened.host.credits.total()]).toEqual([0, 250])
    })

    test('a call that is refused by a rule is paid for, one over the limit is not [I]', async () => {
      const opened = open({ limits: { perMinute: 100, perHour: 1000 }, now: () => 1_000_000 })
      const { board } = await opened.miro()
      await expect(board.getById('7')).rejects.toThrow('Can not retrieve')
      expect(opened.host.credits.total()).toBe(50)
      await expect(board.get()).rejects.toThrow('The API rate limit was exceeded.')
      expect(opened.host.credits.total()).toBe(50)
    })

    test('without limits of the test, they are 100,000 a minute and 1,000,000 an hour [D:ref-rate-limiting]', async () => {
      let now = 1_000_000
      const { board } = await open({ now: () => now }).miro()
      const spend = (calls: number) => Promise.all(Array.from({ length: calls }, () => board.get()))
      for (let minute = 0; minute < 10; minute += 1) {
        await spend(200)
        now += 61_000
      }
      await expect(board.getInfo()).rejects.toThrow('up to 1000000 credits in total per hour.')
      now += 3_600_000
      await spend(200)
      await expect(board.getInfo()).rejects.toThrow('up to 100000 credits in total per minute.')
    })
  })
}
