import { describe, expect, test } from 'vitest'
import { createMemoryLedger } from '../../../src/local-board/host/index.ts'
import { CALM } from '../../../src/local-board/host/weather.ts'
import { BOB, type Open } from '../open.ts'
import { rawPage } from '../raw.ts'

export function describeErrors(open: Open) {
  describe('permissions and refusals', () => {
    test('for a viewer an app changes nothing, but reads and selects [D:ref-error-handling]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const [note, shape] = [await board.createStickyNote(), await board.createShape({ x: 300 })]
      const frame = await board.createFrame({ x: 3000 })
      const group = await board.group({ items: [note, shape] })
      const before = (await board.get()).map((item) => ({ ...item }))
      opened.host.setSwitches({ rights: 'view' })
      Object.assign(note, { x: 900 })
      const calls = [
        board.createStickyNote(),
        note.sync(),
        board.remove(note),
        frame.add(shape),
        group.ungroup(),
        shape.bringToFront(),
        note.setMetadata('a', 1),
        board.setAppData('a', 1),
        board.storage.collection('a').set('b', 1),
        board.storage.collection('a').remove('b'),
        board.timer.start(1000),
        board.collaboration.startSession({ name: 'a' }),
      ]
      const refused = "The current user doesn't have enough permissions to access the feature"
      for (const one of await Promise.allSettled(calls))
        expect(one.status === 'rejected' && one.reason.message).toContain(refused)
      expect((await board.get()).map((item) => ({ ...item }))).toEqual(before)
      expect((await board.select({ id: note.id })).map(({ id }) => id)).toEqual([note.id])
      expect([await board.getAppData(), (await board.getUserInfo()).name]).toEqual([{}, 'Ada'])
    })

    test('what has no id cannot be synced or removed [D:ref-error-handling]', async () => {
      const { send } = rawPage(open().host)
      const refused = ['F', 'The specified item has no valid ID. Cannot perform actions on items with no valid ID.']
      const without = { type: 'sticky_note', content: 'a' }
      const answers = send([
        ['WIDGET_UPDATE', without],
        ['WIDGET_REMOVE', without],
        ['WIDGET_UPDATE', { ...without, id: '' }],
      ])
      expect(answers).toEqual([refused, refused, refused])
    })

    test('a call with no item in it rejects its promise, and never throws [D:ref-error-handling]', async () => {
      const { board } = await open().miro()
      const [shape, frame] = [await board.createShape({ x: 900 }), await board.createFrame()]
      const none = undefined as unknown as typeof shape
      const noId = 'The specified item has no valid ID. Cannot perform actions on items with no valid ID.'
      const calls = [
        board.sync(none),
        board.remove(none),
        board.goToLink(none),
        board.getMetadata(none),
        board.setMetadata(none, 'a', 1),
        board.bringToFront(none),
        board.sendToBack([none]),
        board.bringInFrontOf(shape, none),
        shape.sendBehindOf(none),
        board.getLayerIndex(none),
        frame.add(none),
        frame.remove(none),
      ]
      const refused = await Promise.allSettled(calls)
      expect(refused.map((one) => one.status === 'rejected' && one.reason.message)).toEqual(calls.map(() => noId))
      await expect(board.viewport.zoomTo(none)).rejects.toThrow(
        "The argument you're passing isn't valid. Pass the item(s)",
      )
      await expect(board.group(undefined as never)).rejects.toThrow('A group needs at least two items.')
      await expect(board.getById(none as never)).rejects.toThrow('Can not retrieve item with id undefined')
    })

    test('an error that nobody foresaw tells what it came with [D:ref-error-handling]', async () => {
      const { board } = await open({ weather: { ...CALM, refusals: { unknown: 1 } } }).miro()
      await expect(board.get()).rejects.toThrow('An unknown error occurred: WIDGET_GET.')
    })

    test('a refusal is an Error whose message tells the kind: there is no code [D:ref-error-handling, M:EM]', async () => {
      const { board } = await open().miro()
      const error: unknown = await board.getById('7').catch((reason: unknown) => reason)
      expect({ ...(error as object) }).toEqual({ name: 'SdkError' })
      expect([String(error), Object.prototype.toString.call(error)]).toEqual([
        'SdkError: Can not retrieve item with id 7',
        '[object Error]',
      ])
    })

    test('all pages and tabs of a person spend one budget, other people their own [M:EM]', async () => {
      const limits = { perMinute: 1000, perHour: 10_000 }
      const opened = open({ limits, now: () => 1_000_000, ledger: createMemoryLedger() })
      const [panel, headless] = [(await opened.miro()).board, (await opened.miro('headless')).board]
      await panel.get()
      await headless.get()
      const refused = 'Requests can use up to 1000 credits in total per minute.'
      await expect(panel.getInfo()).rejects.toThrow(refused)
      const tab = (await opened.asAnother({ id: '1', name: 'Ada' }).miro()).board
      await expect(tab.getInfo()).rejects.toThrow(refused)
      const other = open({ limits, now: () => 1_000_000 })
      const bobs = (await other.asAnother(BOB).miro()).board
      await (await other.miro()).board.get()
      await (await other.miro()).board.get()
      expect(await bobs.get()).toEqual([])
    })
  })
}
