import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { encodeMessage } from '../../../src/local-board/sync/message.ts'
import { afterTest, eventually, itemsOf, joinBoard, note, startServer } from './boards.ts'

const MOST = { largestMessageBytes: 10_000 }
const huge = note('huge', 'x'.repeat(20_000))

test('a change too large for the server is told to the person, and everybody else goes on', async () => {
  const { url } = await startServer(MOST)
  const ada = joinBoard(url, 'ada')
  const bo = joinBoard(url, 'bo')
  await Promise.all([ada.saved(), bo.saved()])
  const problems: unknown[] = []
  ada.onProblem((problem) => problems.push(problem))
  ada.document.create(huge, 'user')
  ada.document.create(note('after'), 'user')
  bo.document.create(note('small'), 'user')
  await eventually(() => expect(itemsOf(ada)).toEqual([note('after'), huge, note('small')]))
  await eventually(() => expect(bo.presences()).toHaveLength(2))
  expect([itemsOf(bo), ada.status(), bo.problem()]).toEqual([[note('small')], 'online', null])
  const words =
    'A change made here is of 20 kB, more than the 10 kB that the server takes. Undo it, and all the others are shared.'
  expect([ada.problem(), problems]).toEqual([words, [words]])
})

test.each([
  ['undone', (ada: ReturnType<typeof joinBoard>) => ada.document.history.undo()],
  ['removed', (ada: ReturnType<typeof joinBoard>) => ada.document.remove(['huge'], 'user')],
  ['made smaller', (ada: ReturnType<typeof joinBoard>) => ada.document.update('huge', { content: 'short' }, 'user')],
])('once the change that was too large is %s, all the others are shared and kept', async (_how, mend) => {
  const { url } = await startServer(MOST)
  const ada = joinBoard(url, 'ada')
  await ada.saved()
  ada.document.create(note('before'), 'user')
  ada.document.create(huge, 'user')
  ada.document.update('before', { x: 5 }, 'system')
  expect(ada.problem()).toContain('of 20 kB')
  mend(ada)
  await ada.saved()
  expect(ada.problem()).toBeNull()
  const late = joinBoard(url, 'bo')
  await late.ready
  expect(itemsOf(late)).toEqual(itemsOf(ada))
  expect(late.document.get('before')).toMatchObject({ x: 5 })
  ada.document.create(note('later'), 'user')
  await eventually(() => expect(late.document.get('later')).toEqual(note('later')))
})

test('a change that was too large is still told after a break, and still kept back', async () => {
  const { url } = await startServer(MOST)
  const ada = joinBoard(url, 'ada')
  await ada.saved()
  const regain = ada.lose()
  ada.document.create(huge, 'user')
  expect(ada.problem()).toBeNull()
  regain()
  await eventually(() => expect([ada.status(), typeof ada.problem()]).toEqual(['online', 'string']))
  ada.lose()()
  expect(ada.problem()).toBeNull()
  await eventually(() => expect([ada.status(), typeof ada.problem()]).toEqual(['online', 'string']))
})

test('much work done offline goes to the server in pieces it takes', async () => {
  const { url } = await startServer(MOST)
  const ada = joinBoard(url, 'ada')
  await ada.saved()
  const regain = ada.lose()
  ada.document.transact(() => {
    for (let n = 100; n < 300; n++) ada.document.create(note(`note-${n}`, 'y'.repeat(n)), 'user')
  }, 'user')
  regain()
  await ada.saved()
  expect(ada.problem()).toBeNull()
  ada.document.transact(() => {
    for (let n = 300; n < 500; n++) ada.document.create(note(`note-${n}`, 'y'.repeat(n)), 'user')
  }, 'user')
  await ada.saved()
  const late = joinBoard(url, 'bo')
  await late.ready
  expect(itemsOf(late)).toEqual(itemsOf(ada))
  expect(late.document.items.size).toBe(400)
})

test('a broadcast too large for the server is refused, and the connection lives on', async () => {
  const { url } = await startServer(MOST)
  const ada = joinBoard(url, 'ada')
  const bo = joinBoard(url, 'bo')
  await Promise.all([ada.saved(), bo.saved()])
  const heard: unknown[] = []
  bo.onBroadcast((message) => heard.push(message))
  expect(() => ada.broadcast({ event: 'wave', payload: 'x'.repeat(20_000) })).toThrow(
    'The payload of “wave” is too large to broadcast.',
  )
  ada.broadcast({ event: 'wave', payload: 'x' })
  await eventually(() => expect(heard).toEqual([{ event: 'wave', payload: 'x' }]))
  expect(ada.status()).toBe('online')
})

test('another program that sends too much all the same loses its own connection only', async () => {
  const { url } = await startServer(MOST)
  const bo = joinBoard(url, 'bo')
  await bo.saved()
  const socket = new WebSocket(`${url}incident`)
  afterTest(() => socket.close())
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send(encodeMessage({ kind: 'broadcast', event: 'wave', payload: 'x'.repeat(20_000) }))
  expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1009)
  bo.document.create(note('still here'), 'user')
  await bo.saved()
  expect(bo.status()).toBe('online')
})
