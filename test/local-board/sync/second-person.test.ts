import { expect, test, vi } from 'vitest'
import { type DocumentChange, plainText } from '../../../src/local-board/host/index.ts'
import type { StickyNoteItem } from '../../../src/local-board/host/items.ts'
import type { Presence } from '../../../src/local-board/sync/connection.ts'
import { startSecondPerson } from '../../../src/local-board/sync/second-person.ts'
import { afterTest, eventually, itemsOf, joinBoard, note, startServer } from './boards.ts'

const NOWHERE = 'ws://127.0.0.1:9/board-sync/'
const TIMERS: ('setInterval' | 'clearInterval' | 'setTimeout' | 'clearTimeout')[] = [
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
]

/** What somebody does alone on a board of twelve notes, for as long as told. */
function workAlone(seed: number, minutes: number) {
  const connection = joinBoard(NOWHERE, 'bo')
  connection.lose()
  for (let n = 0; n < 12; n++)
    connection.document.create({ ...note(`note-${n}`, `<p>note ${n}</p>`), x: n * 300 }, 'user')
  const changes: DocumentChange[] = []
  const shown: Presence[] = []
  connection.document.subscribe((change) => changes.push(change))
  connection.onPresences(([own]) => own && shown.push(own))
  const before = itemsOf(connection)
  const stop = startSecondPerson(connection, { seed })
  vi.advanceTimersByTime(minutes * 60_000)
  return { connection, changes, shown, before, stop }
}

function withFakeTimers(): void {
  vi.useFakeTimers({ toFake: TIMERS })
  afterTest(() => vi.useRealTimers())
}

test('with the same seed the second person does the same, with another something else', () => {
  withFakeTimers()
  const work = (seed: number) => {
    const { connection, shown, stop } = workAlone(seed, 3)
    const items = itemsOf(connection) as StickyNoteItem[]
    stop()
    return { shown, places: items.map(({ x, y, content }) => [x, y, content]) }
  }
  const [one, same, other] = [work(7), work(7), work(8)]
  expect(same).toEqual(one)
  expect(other.places).not.toEqual(one.places)
})

test('the second person shows each drag as it goes and writes it once, and locks what he types in', () => {
  withFakeTimers()
  const { changes, shown } = workAlone(3, 10)
  const drops = shown.filter(({ drag }, at) => drag && !shown[at + 1]?.drag)
  const moves = changes
    .flatMap(({ updated }) => updated)
    .filter(({ before, after }) => before.x !== after.x || before.y !== after.y)
  expect(moves.length).toBeGreaterThan(20)
  expect(drops).toHaveLength(moves.length)
  const locks = shown.filter(({ editing }, at) => editing && !shown[at - 1]?.editing)
  expect(locks.length).toBeGreaterThan(20)
})

test('the second person makes and removes nothing, and leaves every text as it was', () => {
  withFakeTimers()
  const { connection, changes, before, stop } = workAlone(5, 10)
  const texts = (items: unknown[]) => (items as { content: string }[]).map(({ content }) => content)
  expect(changes.flatMap(({ created, removed }) => [...created, ...removed])).toEqual([])
  const longer = changes.flatMap(({ updated }) =>
    updated.filter(({ before, after }) => 'content' in before && 'content' in after && after.content > before.content),
  )
  expect(longer.length).toBeGreaterThan(10)
  stop()
  expect(texts(itemsOf(connection))).toEqual(texts(before))
  expect(connection.presences()[0]).toEqual({
    person: { id: 'bo', name: 'bo', color: '#123456' },
    cursor: null,
    selection: [],
    drag: null,
    editing: null,
  })
  const after = changes.length
  vi.advanceTimersByTime(60_000)
  expect(changes).toHaveLength(after)
})

test('what somebody else writes into the note meanwhile stays', () => {
  withFakeTimers()
  const { connection, stop } = workAlone(5, 1)
  const typed = itemsOf(connection).find((item) => plainText((item as { content: string }).content).length > 8)
  const { id } = typed as { id: string }
  connection.document.update(id, { content: '<p>better</p>' }, 'user')
  stop()
  expect(connection.document.get(id)).toMatchObject({ content: '<p>better</p>' })
})

test('on an empty board the second person only points', () => {
  withFakeTimers()
  const connection = joinBoard(NOWHERE, 'bo')
  connection.lose()
  const cursors: unknown[] = []
  connection.onPresences(([own]) => cursors.push(own?.cursor))
  afterTest(startSecondPerson(connection, { seed: 1 }))
  vi.advanceTimersByTime(30_000)
  expect(cursors.length).toBeGreaterThan(50)
  expect(itemsOf(connection)).toEqual([])
})

test('others see the second person at work, and have what he wrote', async () => {
  const { url } = await startServer()
  const ada = joinBoard(url, 'ada')
  for (let n = 0; n < 5; n++) ada.document.create({ ...note(`note-${n}`, `<p>note ${n}</p>`), x: n * 300 }, 'user')
  await ada.saved()
  const bo = joinBoard(url, 'bo')
  await bo.ready
  const seen = { drag: 0, editing: 0 }
  ada.onPresences((presences) => {
    const other = presences[1]
    if (other?.drag) seen.drag += 1
    if (other?.editing) seen.editing += 1
  })
  const stop = startSecondPerson(bo, { seed: 2, everyMs: 60 })
  await eventually(() => expect([seen.drag > 5, seen.editing > 5]).toEqual([true, true]))
  stop()
  await bo.saved()
  await eventually(() => expect(itemsOf(ada)).toEqual(itemsOf(bo)))
  expect(ada.document.items.size).toBe(5)
})
