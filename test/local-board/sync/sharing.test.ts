import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import * as encoding from 'lib0/encoding'
import { expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { afterTest, eventually, itemsOf, joinBoard, note, startServer } from './boards.ts'

test('two people see the same board, whoever changes it', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada')
  const bo = joinBoard(url, 'bo')
  await Promise.all([ada.ready, bo.ready])
  ada.document.create(note('one'), 'user')
  bo.document.create(note('two'), 'user')
  await eventually(() => expect(bo.document.get('one')).toBeDefined())
  bo.document.update('one', { content: 'changed by bo' }, 'user')
  ada.document.update('one', { x: 50 }, 'user')
  const expected = [{ ...note('one', 'changed by bo'), x: 50 }, note('two')]
  await eventually(() => expect([itemsOf(ada), itemsOf(bo)]).toEqual([expected, expected]))
})

test('one who joins late has everything when ready, and their changes are marked as remote to the others', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada')
  ada.document.transact(() => {
    for (let n = 100; n < 600; n++) ada.document.create(note(`note-${n}`), 'user')
  }, 'user')
  await ada.saved()
  const bo = joinBoard(url, 'bo')
  await bo.ready
  expect(itemsOf(bo)).toEqual(itemsOf(ada))
  expect(bo.document.items.size).toBe(500)
  const heard = new Promise((resolve) => ada.document.subscribe((change) => resolve(change.source)))
  bo.document.remove(['note-100'], 'user')
  expect(await heard).toBe('remote')
})

test('what was changed offline is merged when the server is back', async () => {
  const first = await startServer()
  const ada = joinBoard(first.url, 'ada')
  const bo = joinBoard(first.url, 'bo')
  ada.document.create(note('one'), 'user')
  await eventually(() => expect(bo.document.get('one')).toBeDefined())
  await first.stop()
  await eventually(() => expect([ada.status(), bo.status()]).toEqual(['offline', 'offline']))
  ada.document.update('one', { content: 'written on the train' }, 'user')
  bo.document.update('one', { y: 70 }, 'user')
  bo.document.create(note('two'), 'user')
  await startServer({ folder: first.folder, port: Number(new URL(first.url).port) })
  const expected = [{ ...note('one', 'written on the train'), y: 70 }, note('two')]
  await eventually(() => expect([itemsOf(ada), itemsOf(bo)]).toEqual([expected, expected]))
  await Promise.all([ada.saved(), bo.saved()])
  expect([ada.status(), bo.status()]).toEqual(['online', 'online'])
})

test('a broadcast reaches the others on the same board, never its sender', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada')
  const bo = joinBoard(url, 'bo')
  const elsewhere = joinBoard(url, 'cy', 'another-board')
  await Promise.all([ada.ready, bo.ready, elsewhere.ready])
  const heard: unknown[] = []
  for (const person of [ada, bo, elsewhere]) {
    person.onBroadcast((message) => heard.push([person.presences()[0]?.person.id, message]))
  }
  ada.broadcast({ event: 'wave', payload: { to: ['all'], times: 2 } })
  ada.broadcast({ event: 'nothing more', payload: undefined })
  // By the time this last one is heard, those before it have gone wherever they go.
  bo.broadcast({ event: 'heard', payload: null })
  await eventually(() => expect(heard).toHaveLength(3))
  expect(heard).toEqual(
    expect.arrayContaining([
      ['bo', { event: 'wave', payload: { to: ['all'], times: 2 } }],
      ['bo', { event: 'nothing more', payload: undefined }],
      ['ada', { event: 'heard', payload: null }],
    ]),
  )
})

test('everybody sees who is here, themselves first, and who leaves or comes back', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada')
  const bo = joinBoard(url, 'bo')
  const ids = (of: typeof ada) => of.presences().map(({ person }) => person.id)
  await eventually(() =>
    expect([ids(ada), ids(bo)]).toEqual([
      ['ada', 'bo'],
      ['bo', 'ada'],
    ]),
  )
  const seen: unknown[] = []
  const stop = bo.onPresences((presences) => seen.push(presences[1]))
  ada.setPresence({ cursor: { x: 1, y: 2 }, selection: ['one'] })
  const told = {
    person: { id: 'ada', name: 'ada', color: '#123456' },
    cursor: { x: 1, y: 2 },
    selection: ['one'],
    drag: null,
    editing: null,
  }
  await eventually(() => expect(seen).toEqual([told]))
  stop()
  ada.dispose()
  await eventually(() => expect(ids(bo)).toEqual(['bo']))
  joinBoard(url, 'cy')
  await eventually(() => expect(ids(bo)).toEqual(['bo', 'cy']))
})

test('after a break everybody is seen again at once', async () => {
  const first = await startServer()
  const ada = joinBoard(first.url, 'ada')
  const bo = joinBoard(first.url, 'bo')
  await eventually(() => expect([ada.presences().length, bo.presences().length]).toEqual([2, 2]))
  await first.stop()
  await eventually(() => expect([ada.presences().length, bo.presences().length]).toEqual([1, 1]))
  await startServer({ folder: first.folder, port: Number(new URL(first.url).port) })
  await eventually(() => expect([ada.presences().length, bo.presences().length]).toEqual([2, 2]))
})

test('without any server tabs of one browser still share a board', async () => {
  const nowhere = 'ws://127.0.0.1:9/board-sync/'
  const ada = joinBoard(nowhere, 'ada', 'incident', { tabs: true })
  ada.document.create(note('one'), 'user')
  const bo = joinBoard(nowhere, 'bo', 'incident', { tabs: true })
  await Promise.all([ada.ready, bo.ready])
  expect([ada.status(), bo.status()]).toEqual(['offline', 'offline'])
  expect(itemsOf(bo)).toEqual([note('one')])
  const heard = new Promise((resolve) => ada.onBroadcast(resolve))
  bo.broadcast({ event: 'wave', payload: 1 })
  expect(await heard).toEqual({ event: 'wave', payload: 1 })
  expect(ada.presences().map(({ person }) => person.id)).toEqual(['ada', 'bo'])
})

test('a server that went silent is given up for a new connection', async () => {
  const silent = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  afterTest(() => {
    for (const socket of silent.clients) socket.terminate()
    silent.close()
  })
  await once(silent, 'listening')
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  afterTest(() => vi.useRealTimers())
  const ada = joinBoard(`ws://127.0.0.1:${(silent.address() as AddressInfo).port}/board-sync/`)
  const [first] = (await once(silent, 'connection')) as [WebSocket]
  // The answers of the first seconds never come; then the page asks once more, and waits once more.
  await once(first, 'message')
  vi.advanceTimersByTime(10_000)
  expect(ada.status()).toBe('connecting')
  vi.advanceTimersByTime(10_000)
  expect(ada.status()).toBe('offline')
  await once(silent, 'connection')
})

test('a message nobody understands ends only its sender’s connection', async () => {
  const { url } = await startServer()
  const bo = joinBoard(url, 'bo')
  await bo.ready
  const notJson = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 103)
    encoding.writeVarString(encoder, '波'.repeat(200))
  })
  for (const bytes of [[], [99], [0, 2, 5, 1], [0, 2, 3, 9, 9, 9], [1, 4, 1, 1, 1, 123], notJson]) {
    const socket = new WebSocket(`${url}incident`)
    afterTest(() => socket.close())
    await new Promise((resolve) => socket.once('open', resolve))
    socket.send(Uint8Array.from(bytes))
    expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1007)
  }
  bo.document.create(note('still here'), 'user')
  await bo.saved()
  expect(bo.status()).toBe('online')
})

test.each(['', 'Upper', 'a/b', '..%2fboards', 'b%C3%B6se', 'a'.repeat(65)])(
  '“%s” cannot name a board',
  async (name) => {
    const { url } = await startServer()
    expect(() => joinBoard(url, 'ada', name)).toThrow('cannot name a board')
    expect(await refusal(new WebSocket(url + name))).toBe('Unexpected server response: 400')
  },
)

test('a page of another site cannot join a board', async () => {
  const { url } = await startServer()
  const socket = new WebSocket(`${url}incident`, { origin: 'https://elsewhere.example' })
  expect(await refusal(socket)).toBe('Unexpected server response: 403')
})

test.each([
  ['a name of its own', 'evil.example:80', {}, 403],
  ['a name that ends like one', 'board.example.evil.example', { hosts: ['board.example'] }, 403],
  ['the name the server was told', 'board.example:3000', { hosts: ['board.example'] }, 101],
  ['a name below the one told', 'team.board.example', { hosts: ['.board.example'] }, 101],
  ['this machine’s name', 'localhost:3000', {}, 101],
  ['an address', '[::1]:3000', {}, 101],
  ['any name, where all are served', 'evil.example', { hosts: true as const }, 101],
])(
  'a page that reaches the server under %s (%s) joins only where that name is served',
  async (_by, host, options, expected) => {
    const { url } = await startServer(options)
    // As a page whose site has given its name this machine's address: its origin is the host it asks for.
    const socket = new WebSocket(`${url}incident`, { origin: `http://${host}`, headers: { host } })
    afterTest(() => socket.close())
    const refused = refusal(socket).then((message) => Number(message.split(': ')[1]))
    expect(await Promise.race([refused, once(socket, 'open').then(() => 101)])).toBe(expected)
  },
)

function refusal(socket: WebSocket): Promise<string> {
  return new Promise((resolve) => socket.once('error', ({ message }) => resolve(message)))
}
