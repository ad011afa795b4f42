import { expect, test } from 'vitest'
import { eventually, itemsOf, joinBoard, note, startServer } from './boards.ts'

const NOWHERE = 'ws://127.0.0.1:9/board-sync/'

test('what people did while one had lost the connection is merged when it is back', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada')
  const bo = joinBoard(url, 'bo')
  ada.document.create(note('one'), 'user')
  await eventually(() => expect(bo.document.get('one')).toBeDefined())
  const statuses: string[] = []
  ada.onStatus((status) => statuses.push(status))
  const regain = ada.lose()
  expect([ada.status(), ada.presences().length]).toEqual(['offline', 1])
  await eventually(() => expect(bo.presences()).toHaveLength(1))
  ada.document.update('one', { content: 'written meanwhile' }, 'user')
  ada.document.create(note('two'), 'user')
  bo.document.update('one', { y: 70 }, 'user')
  await bo.saved()
  expect([itemsOf(ada), itemsOf(bo)]).toEqual([
    [note('one', 'written meanwhile'), note('two')],
    [{ ...note('one'), y: 70 }],
  ])
  regain()
  const expected = [{ ...note('one', 'written meanwhile'), y: 70 }, note('two')]
  await eventually(() => expect([itemsOf(ada), itemsOf(bo)]).toEqual([expected, expected]))
  await ada.saved()
  await eventually(() => expect(statuses).toEqual(['offline', 'online']))
  await eventually(() => expect([ada.presences().length, bo.presences().length]).toEqual([2, 2]))
  const late = joinBoard(url, 'cy')
  await late.ready
  expect(itemsOf(late)).toEqual(expected)
})

test('nothing counts as saved, and no broadcast arrives, while the connection is lost', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada')
  const bo = joinBoard(url, 'bo')
  await Promise.all([ada.saved(), bo.saved()])
  const heard: unknown[] = []
  ada.onBroadcast((message) => heard.push(message))
  const regain = ada.lose()
  ada.document.create(note('one'), 'user')
  let isSaved = false
  const saved = ada.saved().then(() => {
    isSaved = true
  })
  bo.broadcast({ event: 'missed', payload: 1 })
  bo.document.create(note('two'), 'user')
  await bo.saved()
  expect([isSaved, heard, ada.status()]).toEqual([false, [], 'offline'])
  regain()
  await saved
  bo.broadcast({ event: 'heard', payload: 2 })
  await eventually(() => expect(heard).toEqual([{ event: 'heard', payload: 2 }]))
})

test('losses that overlap are one loss, which ends with the last, however often an end is told', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada')
  await ada.saved()
  const statuses: string[] = []
  ada.onStatus((status) => statuses.push(status))
  const [first, second] = [ada.lose(), ada.lose()]
  first()
  first()
  ada.document.create(note('one'), 'user')
  expect(ada.status()).toBe('offline')
  second()
  await ada.saved()
  await eventually(() => expect(statuses).toEqual(['offline', 'online']))
})

test('a connection can be lost before it was made, and closed while it is lost', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada', 'incident', { tabs: true })
  const regain = ada.lose()
  await ada.ready
  expect(ada.status()).toBe('offline')
  ada.dispose()
  regain()
  expect(ada.status()).toBe('offline')
})

test('tabs of one browser lose each other as well, and merge without any server', async () => {
  const ada = joinBoard(NOWHERE, 'ada', 'incident', { tabs: true })
  const bo = joinBoard(NOWHERE, 'bo', 'incident', { tabs: true })
  await Promise.all([ada.ready, bo.ready])
  await eventually(() => expect([ada.presences().length, bo.presences().length]).toEqual([2, 2]))
  const regain = ada.lose()
  ada.document.create(note('one'), 'user')
  bo.document.create(note('two'), 'user')
  // By the time the third tab has it, the lost one would have had it too.
  const cy = joinBoard(NOWHERE, 'cy', 'incident', { tabs: true })
  await eventually(() => expect(itemsOf(cy)).toEqual([note('two')]))
  expect([itemsOf(ada), itemsOf(bo), ada.presences().length]).toEqual([[note('one')], [note('two')], 1])
  regain()
  const expected = [note('one'), note('two')]
  await eventually(() => expect([ada, bo, cy].map(itemsOf)).toEqual([expected, expected, expected]))
  await eventually(() => expect(ada.presences()).toHaveLength(3))
})
