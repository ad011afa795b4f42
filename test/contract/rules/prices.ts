import { describe, expect, test } from 'vitest'
import { BOB, type Open } from '../open.ts'

export function describePrices(open: Open) {
  describe('prices', () => {
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
  })
}
