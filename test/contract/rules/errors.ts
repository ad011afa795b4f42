import { describe, expect, test } from 'vitest'
import { createMemoryLedger } from '../../../src/local-board/host/index.ts'
import { CALM } from '../../../src/local-board/host/weather.ts'
import { BOB, type Open } from '../open.ts'
import { rawPage } from '../raw.ts'

const noScope = (command: string, scope: string) =>
  `Cannot execute ${command}, because the app app doesn't have the following permission: ${scope}.`

export function describeErrors(open: Open) {
  describe('permissions and refusals', () => {
    test('an app may read with boards:read only [D:ref-error-handling, D:ref-board]', async () => {
      const { board } = await open({ scopes: ['boards:write'] }).miro()
      const note = await board.createStickyNote()
      await expect(board.get()).rejects.toThrow(noScope('WIDGET_GET', 'boards:read'))
      await expect(board.getById(note.id)).rejects.toThrow(noScope('WIDGET_GET', 'boards:read'))
      await expect(board.getInfo()).rejects.toThrow(noScope('GET_BOARD_INFO', 'boards:read'))
      await expect(board.getAppData()).rejects.toThrow(noScope('GET_BOARD_APP_DATA', 'boards:read'))
      await expect(note.getMetadata()).rejects.toThrow(noScope('WIDGET_GET_METADATA', 'boards:read'))
      await expect(board.storage.collection('a').get('b')).rejects.toThrow(noScope('STORAGE_GET', 'boards:read'))
    })

    test('an app may write, and select, with boards:write only [D:ref-error-handling, D:ref-board]', async () => {
      const { board } = await open({ scopes: ['boards:read'] }).miro()
      expect(await board.get()).toEqual([])
      await expect(board.createStickyNote()).rejects.toThrow(noScope('WIDGET_CREATE', 'boards:write'))
      await expect(board.select()).rejects.toThrow(noScope('SELECT_WIDGETS', 'boards:write'))
      await expect(board.setAppData('a', 1)).rejects.toThrow(noScope('SET_BOARD_APP_DATA', 'boards:write'))
      const stored = board.storage.collection('a')
      await expect(stored.set('b', 1)).rejects.toThrow(noScope('STORAGE_SET', 'boards:write'))
      await stored.remove('b')
    })

    test('who the person is takes identity:read; timer, messages and the panel take nothing [D:ref-board, D:ref-timer, D:ref-ui]', async () => {
      const { board } = await open({ scopes: [] }).miro('headless')
      await expect(board.getUserInfo()).rejects.toThrow(noScope('GET_USER_INFO', 'identity:read'))
      expect((await board.timer.get()).status).toBe('STOPPED')
      await board.ui.openPanel({ url: 'panel.html' })
      await board.notifications.showInfo('hello')
      await board.events.broadcast('hello')
    })

    test('who is online, plans, links, sessions and the viewport take a scope of the board [D:ref-board, D:ref-session, D:ref-viewport]', async () => {
      const writer = (await open({ scopes: ['boards:write'] }).miro()).board
      await expect(writer.getOnlineUsers()).rejects.toThrow(noScope('GET_ONLINE_USERS', 'boards:read'))
      await expect(writer.canUse('timer')).rejects.toThrow(noScope('CHECK_FEATURE_ENTITLEMENT', 'boards:read'))
      await expect(writer.collaboration.getSessions()).rejects.toThrow(noScope('SESSIONS_GET', 'boards:read'))
      const note = await writer.createStickyNote()
      await expect(note.goToLink()).rejects.toThrow(noScope('WIDGET_GO_TO_LINK', 'boards:read'))
      const reader = (await open({ scopes: ['boards:read'] }).miro()).board
      await expect(reader.collaboration.startSession({ name: 'a' })).rejects.toThrow(
        noScope('SESSIONS_START', 'boards:write'),
      )
      expect(await writer.viewport.get()).toEqual(await reader.viewport.get())
      const { viewport } = (await open({ scopes: [] }).miro()).board
      await expect(viewport.get()).rejects.toThrow(noScope('VIEWPORT_GET', 'boards:read'))
    })

    test('for a viewer an app changes nothing, but reads and selects [D:ref-error-handling]', async () => {
      const opened = open({ rights: 'view' })
      const { board } = await opened.miro()
      expect([await board.get(), await board.select(), (await board.getUserInfo()).name]).toEqual([[], [], 'Ada'])
      const refused = "The current user doesn't have enough permissions to access the feature"
      await expect(board.createStickyNote()).rejects.toThrow(refused)
      await expect(board.timer.start(1000)).rejects.toThrow(refused)
      await expect(board.storage.collection('a').set('b', 1)).rejects.toThrow(refused)
      expect(opened.document.items.size).toBe(0)
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
