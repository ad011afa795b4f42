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

    test('every call costs what the list of Miro says [D:ref-rate-limiting]', async () => {
      const opened = open()
      const { board } = await opened.miro('headless')
      const url = 'https://example.com/a.png'
      const [a, b] = [await board.createShape(), await board.createShape({ x: 400 })]
      const frame = await board.createFrame({ x: 2000, width: 500, height: 500 })
      const [image, embed] = [await board.createImage({ url }), await board.createEmbed({ url })]
      const tag = await board.createTag({ title: 'a' })
      const session = await board.collaboration.startSession({ name: 'a' })
      const ada = await board.getUserInfo()
      const node = await board.experimental.createMindmapNode({ x: 5000 })
      const { attention } = board.collaboration
      const { viewport, timer, experimental } = board
      const keys = board.storage.collection('a')
      const rect = { x: 0, y: 0, width: 10, height: 10 }
      const ends = { start: { item: a.id }, end: { item: b.id } }
      const ignored = () => undefined
      await board.ui.on('custom:mark', ignored)
      const bob = opened.asAnother(BOB)
      await (await (await bob.miro()).board.collaboration.getSessions())[0]!.join()
      const costs: Record<number, (() => unknown)[]> = {
        0: [
          () => board.ui.on('drop', () => undefined),
          () => board.ui.canOpenPanel(),
          () => board.ui.openPanel({ url: 'panel.html' }),
          () => board.ui.closePanel(),
          () => board.notifications.showInfo('a'),
          () => a.getLayerIndex(),
          () => board.events.on('a', () => undefined),
          () => timer.on('start', () => undefined),
          () => board.ui.off('drop', () => undefined),
          () => keys.onValue('a', ignored),
          () => keys.offValue('a', ignored),
          () => board.ui.openModal({ url: 'modal.html' }),
          () => board.ui.getModalData(),
          () => board.ui.closeModal(),
        ],
        50: [
          () => board.createAppCard({}),
          () => board.createCard(),
          () => board.createConnector(ends),
          () => board.createFrame({ x: 4000 }),
          () => board.createPreview({ url }),
          () => board.createShape(),
          () => board.createStickyNote(),
          () => board.createTag({ title: 'b' }),
          () => board.createText({ content: 'a' }),
          () => board.getIdToken(),
          () => board.getInfo(),
          () => board.getUserInfo(),
          () => board.getOnlineUsers(),
          () => board.getById(a.id),
          () => board.getAppData(),
          () => board.setAppData('a', 1),
          () => board.canUse('timer'),
          () => board.goToLink(a),
          () => a.goToLink(),
          () => board.getMetadata(a),
          () => board.setMetadata(a, 'a', 1),
          () => a.getMetadata(),
          () => a.setMetadata('a', 1),
          () => board.bringToFront(a),
          () => board.sendToBack(a),
          () => board.bringInFrontOf(a, b),
          () => board.sendBehindOf(a, b),
          () => board.select({ id: a.id }),
          () => board.deselect(),
          () => a.sync(),
          () => board.sync(a),
          () => tag.sync(),
          () => board.events.broadcast('a'),
          () => viewport.get(),
          () => viewport.set({ viewport: rect }),
          () => viewport.zoomTo(a),
          () => viewport.getZoom(),
          () => viewport.setZoom(1),
          () => board.collaboration.startSession({ name: 'b' }),
          () => board.collaboration.getSessions(),
          () => session.invite([ada]),
          () => session.join(),
          () => session.hasJoined(ada.id),
          () => session.getUsers(),
          () => attention.follow(BOB),
          () => attention.isFollowing(),
          () => attention.getFollowedUser(),
          () => attention.unfollow({ followers: [ada], followee: ada }),
          () => board.collaboration.zoomTo(ada, a),
          () => session.leave(),
          () => session.end(),
          () => board.findEmptySpace(rect),
          () => timer.start(1000),
          () => timer.get(),
          () => timer.isStarted(),
          () => timer.prolong(1000),
          () => timer.pause(),
          () => timer.resume(),
          () => timer.stop(),
          () => keys.set('a', 1),
          () => keys.get('a'),
          () => keys.remove('a'),
          () => experimental.createMindmapNode(),
          () => experimental.action.register({ event: 'mark' }),
          () => experimental.action.deregister('mark'),
          () => experimental.select({ id: a.id }),
          () => experimental.deselect(),
          () => experimental.getVotingResults(),
          () => experimental.remove(node),
          () => board.remove(tag),
          () => board.remove(b),
        ],
        150: [() => experimental.createMindmapNode({ children: [{}, {}] })],
        200: [() => experimental.createMindmapNode({ children: [{ children: [{ children: [] }] }, {}] })],
        500: [
          () => board.get(),
          () => board.getSelection(),
          () => experimental.get(),
          () => experimental.getSelection(),
          () => frame.getChildren(),
          () => a.getConnectors(),
          () => board.createImage({ url }),
          () => board.createEmbed({ url }),
          () => image.sync(),
          () => embed.sync(),
        ],
      }
      const wrong: unknown[] = []
      for (const [cost, calls] of Object.entries(costs))
        for (const call of calls) {
          const before = opened.host.credits.total()
          await call()
          const spent = opened.host.credits.total() - before
          if (spent !== Number(cost)) wrong.push([String(call), spent])
        }
      expect(wrong).toEqual([])
    })

    test('a get costs the same whatever it finds, even by ids [M:EM]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const notes = await Promise.all(Array.from({ length: 30 }, () => board.createStickyNote()))
      const filters = [undefined, { type: 'card' }, { tags: 'none' }, { id: notes[0]!.id }]
      for (const filter of [...filters, { id: notes.map(({ id }) => id) }]) {
        const before = opened.host.credits.total()
        await board.get(filter)
        expect([filter, opened.host.credits.total() - before]).toEqual([filter, 500])
      }
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

    test('groups and frames: making, reading, adding and taking out cost 50 [D:ref-rate-limiting, M:EM]', async () => {
      const opened = open({ captureOnCreate: false })
      const { board } = await opened.miro()
      const [a, b] = [await board.createShape(), await board.createShape()]
      const frame = await board.createFrame({ width: 500, height: 500 })
      expect(opened.host.credits.total()).toBe(150)
      await frame.add(a)
      await frame.remove(a)
      const group = await board.group({ items: [a, b] })
      await group.getItems()
      await group.ungroup()
      expect(opened.host.credits.total()).toBe(400)
      await board.remove(await board.group({ items: [a, b] }))
      expect(opened.host.credits.total()).toBe(500)
    })

    test('an image gives its data for 50 [D:ref-rate-limiting]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const image = await board.createImage({ url: 'data:image/png;base64,AAAA' })
      await image.getDataUrl()
      await image.getFile()
      expect(opened.host.credits.total()).toBe(600)
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
