import { describe, expect, it } from 'vitest'
import {
  applyClusters,
  openSharedState,
  readClusters,
  readNotes,
  setParked,
  undoApply,
} from '../../../src/miro/index.ts'
import { addNotes, draft, itemsOf, openSession, placesOf, rowOfNotes, type Session } from '../board.ts'

/** Applies and stops after so many notes, as a closed panel does. */
async function stopAfter(session: Session, count: number, drafts: Parameters<typeof applyClusters>[3]) {
  const stop = new AbortController()
  return applyClusters(session.board, session.state, session.layout, drafts, {
    signal: stop.signal,
    onProgress: (done) => done >= count && stop.abort(),
  })
}

describe('Undo', () => {
  it('says so when there is nothing to undo', async () => {
    const { board, state, layout } = await openSession()
    await expect(undoApply(board, state, layout)).rejects.toThrow('There is nothing to undo.')
  })

  it('puts everything back after an apply that was stopped halfway, from a panel opened later', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'wrong', rowOfNotes(80))
    const places = placesOf(session, ids)
    const count = session.local.document.items.size
    const stopped = await stopAfter(session, 30, [
      draft('a', 'wrong', ids.slice(0, 40)),
      draft('b', 'wrong', ids.slice(40)),
    ])
    expect(stopped.cancelled).toBe(true)
    expect(stopped.moved).toBeLessThan(80)
    expect(stopped.moved).toBeGreaterThanOrEqual(30)

    const later = session.local.miro().board
    const state = openSharedState(later)
    expect((await state.get('undo'))?.finished).toBe(false)
    const undone = await undoApply(later, state, (await state.get('layout'))!)
    expect(undone.restored).toBe(stopped.moved)
    expect(placesOf(session, ids)).toEqual(places)
    expect(session.local.document.items.size).toBe(count)
  })

  it('goes back to before a stopped apply that was finished later', async () => {
    const session = await openSession()
    const { board, state, layout } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(80))
    const places = placesOf(session, ids)
    const drafts = [draft('a', 'wrong', ids.slice(0, 40)), draft('b', 'wrong', ids.slice(40))]
    const stopped = await stopAfter(session, 30, drafts)
    const finished = await applyClusters(board, state, layout, drafts)
    expect(finished).toMatchObject({ moved: 80 - stopped.moved, inPlace: stopped.moved, cancelled: false })
    await undoApply(board, state, layout)
    expect(placesOf(session, ids)).toEqual(places)
    expect(await readClusters(board, state, layout, await readNotes(board, layout))).toEqual([])
  })

  it('can be stopped itself and finished later', async () => {
    const session = await openSession()
    const { board, state, layout } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(80))
    const places = placesOf(session, ids)
    await applyClusters(board, state, layout, [draft('a', 'wrong', ids)])
    const stop = new AbortController()
    const half = await undoApply(board, state, layout, {
      signal: stop.signal,
      onProgress: (done) => done >= 30 && stop.abort(),
    })
    expect(half.cancelled).toBe(true)
    const rest = await undoApply(board, state, layout)
    expect(half.restored + rest.restored).toBe(80)
    expect(placesOf(session, ids)).toEqual(places)
  })

  it('takes back the last apply only: the clusters before it come back as they were', async () => {
    const session = await openSession()
    const { board, state, layout } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(12))
    await applyClusters(board, state, layout, [
      draft('a', 'wrong', ids.slice(0, 5), 'first'),
      draft('b', 'wrong', ids.slice(5, 8), 'second'),
      draft('c', 'wrong', ids.slice(8, 11), 'third'),
    ])
    await setParked(board, state, 'b', true)
    const placed = async () => readClusters(board, state, layout, await readNotes(board, layout))
    const before = { clusters: await placed(), places: placesOf(session, ids), count: itemsOf(session).length }
    await applyClusters(board, state, layout, [draft('d', 'wrong', ids, 'all of them')])
    expect((await placed()).map(({ name, noteIds }) => [name, noteIds.length])).toEqual([['all of them', 12]])

    await undoApply(board, state, layout)
    expect(placesOf(session, ids)).toEqual(before.places)
    const named = (clusters: typeof before.clusters) =>
      clusters.map(({ id, name, parked, noteIds }) => [id, name, parked, noteIds])
    expect(named(await placed())).toEqual(named(before.clusters))
    expect(itemsOf(session)).toHaveLength(before.count)
  })

  it('brings a note back that somebody has dragged to another frame or onto the bare board', async () => {
    const session = await openSession()
    const { board, state, layout, local } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(4))
    const places = placesOf(session, ids)
    await applyClusters(board, state, layout, [draft('a', 'wrong', ids)])
    local.document.update(ids[0]!, { parentId: layout.frames.lucky, x: 333.25, y: 444.5 }, 'user')
    local.document.update(ids[1]!, { parentId: null, x: -20_000, y: 77 }, 'user')
    expect(await undoApply(board, state, layout)).toMatchObject({ restored: 4, skipped: [] })
    expect(placesOf(session, ids)).toEqual(places)
  })

  it('puts a note that somebody was editing back when it is pressed again, and nothing else', async () => {
    const session = await openSession()
    const { board, state, layout, local } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(6))
    await applyClusters(board, state, layout, [draft('before', 'wrong', ids.slice(3))])
    const places = placesOf(session, ids)
    const clusters = (await state.get('clusters'))?.map(({ name }) => name)
    await applyClusters(board, state, layout, [draft('a', 'wrong', ids)])

    local.page.lock(ids[0]!)
    expect(await undoApply(board, state, layout)).toMatchObject({
      restored: 2,
      again: true,
      skipped: [{ noteId: ids[0], reason: 'Somebody is editing it.' }],
    })
    const items = local.document.items.size
    local.document.update(ids[5]!, { x: 777, y: 555 }, 'user')
    local.page.unlock(ids[0]!)
    expect(await undoApply(board, state, layout)).toMatchObject({ restored: 1, again: false, skipped: [] })
    const movedByHand = placesOf(session, ids)[5]
    expect(placesOf(session, ids)).toEqual([...places.slice(0, 5), movedByHand])
    expect(movedByHand).toMatchObject({ x: 777, y: 555 })
    expect(local.document.items.size).toBe(items)
    expect((await state.get('clusters'))?.map(({ name }) => name)).toEqual(clusters)
    expect(await state.get('undo')).toBeUndefined()
  })

  it('puts notes where they were in their frame when the frame itself was moved', async () => {
    const session = await openSession()
    const { board, state, layout, local } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(4))
    const places = placesOf(session, ids)
    await applyClusters(board, state, layout, [draft('a', 'wrong', ids)])
    const frame = local.document.get(layout.frames.wrong)!
    local.document.update(frame.id, { x: frame.x + 5000, y: frame.y - 700 }, 'user')
    await undoApply(board, state, layout)
    expect(placesOf(session, ids)).toEqual(places)
    expect(local.document.get(frame.id)).toMatchObject({ x: frame.x + 5000, y: frame.y - 700 })
  })

  it('keeps more notes than one key of the storage holds', async () => {
    const session = await openSession({ limits: { perMinute: 1_000_000, perHour: 1_000_000 } })
    const { board, state, layout } = session
    const ids = await addNotes(
      session,
      'wrong',
      rowOfNotes(90).flatMap((note) => Array(8).fill(note)),
    )
    const places = placesOf(session, ids)
    await applyClusters(board, state, layout, [draft('a', 'wrong', ids)])
    expect((await state.get('undo'))?.more).toBe(1)
    await undoApply(board, state, layout)
    expect(placesOf(session, ids)).toEqual(places)
    expect(await state.get('undo:1')).toBeUndefined()
  })
})

describe('a parked cluster', () => {
  it('stays parked when its notes are arranged anew', async () => {
    const session = await openSession()
    const { board, state, layout } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(5))
    await applyClusters(board, state, layout, [draft('a', 'wrong', ids.slice(0, 4))])
    await setParked(board, state, 'a', true)
    const { clusters } = await applyClusters(board, state, layout, [draft('a', 'wrong', ids)])
    expect(clusters.map(({ id, parked }) => [id, parked])).toEqual([['a', true]])
  })

  it('has to be accepted', async () => {
    const { board, state } = await openSession()
    await expect(setParked(board, state, 'x', true)).rejects.toThrow('This cluster is no longer on the board.')
  })
})
