import { describe, expect, test } from 'vitest'
import { handlers } from '../../../src/local-board/host/commands/handlers.ts'
import { COMMAND_ID, PROTOCOL_VERSION } from '../../../src/local-board/protocol.ts'
import { createMiro } from '../../../src/local-board/sdk/index.ts'
import { windowTransport } from '../../../src/local-board/sdk/window-transport.ts'
import type { Open } from '../open.ts'
import { rawPage } from '../raw.ts'

/** Commands that are answered when something has happened. */
const LATER = new Set(['UI_WAIT_FOR_PANEL_CLOSE', 'UI_WAIT_FOR_MODAL_CLOSE', 'HISTORY_UNDO', 'HISTORY_REDO'])

export function describeBoot(open: Open) {
  describe('boot and messages', () => {
    test('the script gives the board, and tells its version [D:introduction]', async () => {
      const miro = await open().miro()
      expect([typeof miro.clientVersion, typeof miro.board.get]).toEqual(['string', 'function'])
    })

    test('the board itself must not be awaited [M:SB]', async () => {
      const miro = await open().miro()
      await expect((async () => miro.board)()).rejects.toMatchObject({
        name: 'SdkError',
        message: expect.stringContaining("Cannot call method '.then()'"),
      })
    })

    test('a page with no board around it is told so by every call [M:SB]', async () => {
      const page = { location: { origin: 'https://app.example' }, document: { referrer: '' }, addEventListener() {} }
      const alone = Object.assign(page, { parent: page }) as unknown as Window
      const { board } = createMiro(windowTransport(alone))
      const refused = { name: 'SdkConnectionError', message: expect.stringContaining('not connected to a board') }
      const calls = [
        board.getUserInfo(),
        board.get(),
        board.createStickyNote(),
        board.ui.openPanel({ url: 'panel.html' }),
        board.ui.on('icon:click', () => undefined),
        board.storage.collection('a').onValue('b', () => undefined),
        board.timer.get(),
        board.experimental.history.undo(),
      ]
      for (const call of calls) await expect(call).rejects.toMatchObject(refused)
    })

    test('a command is a name, an id and a payload; its answer S with a result, or F with the reason [T: commander]', () => {
      const page = rawPage(open().host)
      page.send([
        ['GET_USER_INFO', {}],
        ['WIDGET_GET', { id: '7' }],
      ])
      expect(page.answers).toEqual([
        { id: '1', status: 'S', payload: { id: '1', name: 'Ada' } },
        { id: '2', status: 'F', payload: 'Can not retrieve item with id 7' },
      ])
    })

    test('messages of the board are told from all others of a window by one name [T: SdkPostMessageBus]', () => {
      const messages: unknown[] = []
      const page = open().host.connect('panel', (message) => void messages.push(message))
      const payload = [{ id: '1', name: 'GET_USER_INFO' }]
      page.receive({ commandId: 'another-bus', version: PROTOCOL_VERSION, client: 'a', payload })
      page.receive({ commandId: 'sdkv2-plugin-message', version: PROTOCOL_VERSION, client: 'a', payload })
      expect(messages).toEqual([
        {
          commandId: 'sdkv2-plugin-message',
          version: PROTOCOL_VERSION,
          payload: [{ id: '1', status: 'S', payload: { id: '1', name: 'Ada' } }],
        },
      ])
    })

    test('a command that no release of the typings knows is refused by name, one that every object has as well [T: CommandType]', () => {
      const page = rawPage(open().host)
      const unknown = ['WIDGET_PAINT', 'constructor', '__proto__', 'toString']
      expect(page.send(unknown.map((name) => [name]))).toEqual(
        unknown.map((name) => [
          'F',
          `The specified command is unsupported: ${name}. The local board does not offer it.`,
        ]),
      )
    })

    test('messages of the window that are none of the wire are passed over; a command without a payload is no crash [I]', () => {
      const opened = open()
      const page = rawPage(opened.host)
      const envelope = { commandId: COMMAND_ID, version: PROTOCOL_VERSION, client: 'a' }
      const odd = [undefined, null, 7, 'hello', {}, [], { ...envelope }, { ...envelope, payload: [null] }]
      for (const message of [...odd, { ...envelope, payload: 'WIDGET_GET' }]) page.receive(message)
      expect(page.answers).toEqual([])
      const asked = ['WIDGET_CREATE', 'WIDGET_UPDATE', 'WIDGET_REMOVE', 'STORAGE_SET', 'SELECT_WIDGETS']
      const statuses = page.send(asked.map((name) => [name])).map((answer) => Array.isArray(answer) && answer[0])
      expect(statuses).toEqual(['F', 'F', 'F', 'F', 'S'])
      expect(opened.document.items.size).toBe(0)
    })

    test('whatever an app sends, every command has one answer, in words of the board [I]', () => {
      const opened = open({ limits: { perMinute: 1e9, perHour: 1e9 } })
      const { send } = rawPage(opened.host, 'headless')
      const odd = [undefined, null, 7, Number.NaN, '', 'constructor', [], [null], {}, { id: null }]
      const names = ['id', 'ids', 'filter', 'type', 'style', 'items', 'viewport', 'session', 'users', 'event', 'key']
      const others = ['start', 'fields', 'followers', 'url', 'preview', 'padding', 'value', 'nodeView', 'children']
      const payloads: unknown[] = [...odd]
      for (const name of [...names, ...others])
        for (const value of odd) {
          payloads.push({ [name]: value })
          for (const type of ['sticky_note', 'connector', 'mindmap_node', 'tag', 'group'])
            if (others.includes(name)) payloads.push({ type, [name]: value })
        }
      const engine = /is not a function|not iterable|Cannot (read|use|convert|destructure|create property)|Invalid/
      const wrong: unknown[] = []
      for (const command of Object.keys(handlers))
        for (const payload of payloads) {
          const answers = send([[command, payload]])
          const [status, said] = (answers[0] ?? []) as unknown[]
          const isLater = answers.length === 0 && LATER.has(command)
          if (isLater || (answers.length === 1 && (status === 'S' || !engine.test(String(said))))) continue
          wrong.push([command, payload, answers])
        }
      expect(wrong).toEqual([])
    })

    test('what cannot cross to the board rejects its own promise only [T]', async () => {
      const { board } = await open().miro()
      const wrong = { content: () => 'a' } as unknown as { content: string }
      const round: Record<string, unknown> = {}
      round.itself = round
      const odd = (() => 1) as unknown as string
      const settled = await Promise.allSettled([
        board.createStickyNote(wrong),
        board.createStickyNote(),
        board.storage.collection('a').set('b', odd),
        board.events.broadcast('hello', odd),
        board.setAppData('a', round as unknown as string),
        board.getInfo(),
      ])
      expect(settled.map((one) => (one.status === 'rejected' ? one.reason.message : 'done'))).toEqual([
        expect.stringContaining('The command WIDGET_CREATE cannot be sent'),
        'done',
        expect.stringContaining('The command STORAGE_SET cannot be sent'),
        expect.stringContaining('The command SEND_REALTIME_BROADCAST_EVENT cannot be sent'),
        'The value for "a" isn\'t valid. It must be plain JSON.',
        'done',
      ])
    })

    test('many creates in flight are all made: there is no call for many at once [M:TB]', async () => {
      const { board } = await open().miro()
      const made = await Promise.all(Array.from({ length: 200 }, (_, x) => board.createStickyNote({ x })))
      expect(made.map(({ x }) => x)).toEqual(Array.from({ length: 200 }, (_, x) => x))
      expect(await board.get()).toHaveLength(200)
    })
  })
}
