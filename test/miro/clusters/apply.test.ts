import { describe, expect, it } from 'vitest'
import { centreOf } from '../../../src/miro/coordinates.ts'
import { applyClusters, openSharedState, readClusters, readNotes, undoApply } from '../../../src/miro/index.ts'
import { type ClusterDraft, COLUMNS } from '../../../src/session/index.ts'
import { addNotes, draft, itemsOf, openSession, placesOf, randomOf, rowOfNotes, type Session } from '../board.ts'

/** 200 notes anywhere in the three columns, and drafts that take most of them. */
async function bigBoard(
  seed: number,
  options = {},
): Promise<{ session: Session; ids: string[]; drafts: ClusterDraft[] }> {
  const random = randomOf(seed)
  const session = await openSession(options)
  const ids: string[] = []
  const drafts: ClusterDraft[] = []
  for (const [column, count, clusters] of [
    ['wrong', 100, 6],
    ['well', 60, 4],
    ['lucky', 40, 2],
  ] as const) {
    const frame = session.local.document.get(session.layout.frames[column])!
    const notes = Array.from({ length: count }, (_, index) => ({
      text: `${column} ${index}`,
      x: 100 + random() * (frame.width - 200),
      y: 114 + random() * (frame.height - 228),
    }))
    const made = await addNotes(session, column, notes)
    ids.push(...made)
    const sets = Array.from({ length: clusters }, (): string[] => [])
    for (const id of made) if (random() < 0.9) sets[Math.floor(random() * clusters)]!.push(id)
    drafts.push(...sets.map((noteIds, index) => draft(`${column}-${index}`, column, noteIds, `topic ${index + 1}`)))
  }
  return { session, ids, drafts }
}

const total = ({ local }: Session) => local.host.credits.total()

describe('Apply to board', () => {
  const seed = Number(process.env.SEED ?? 20_260_310)

  it(`arranges 200 notes for at most 60 credits each, and Undo puts every one back exactly (SEED=${seed})`, async () => {
    const { session, ids, drafts } = await bigBoard(seed)
    const { board, state, layout } = session
    const before = { items: itemsOf(session), places: placesOf(session, ids), credits: total(session) }
    const applied = await applyClusters(board, state, layout, drafts)
    const spent = total(session) - before.credits
    expect(applied).toMatchObject({ moved: 200, inPlace: 0, skipped: [], cancelled: false, credits: spent })
    expect(applied.creditsForNotes).toBe(200 * 50)
    expect(spent / applied.moved).toBeLessThanOrEqual(60)

    const undone = await undoApply(board, state, layout)
    expect(undone).toMatchObject({ restored: 200, skipped: [], cancelled: false })
    expect(undone.credits / undone.restored).toBeLessThanOrEqual(60)
    expect(placesOf(session, ids)).toEqual(before.places)
    expect(withoutStamps(itemsOf(session))).toEqual(withoutStamps(before.items))
    expect(await state.get('undo')).toBeUndefined()
    expect(await state.get('clusters')).toEqual([])
  })

  it(`is exact too for notes that are no children of their frame (SEED=${seed + 1})`, async () => {
    const { session, ids, drafts } = await bigBoard(seed + 1, { captureOnCreate: false })
    const places = placesOf(session, ids)
    const applied = await applyClusters(session.board, session.state, session.layout, drafts)
    expect(applied.moved).toBe(200)
    await undoApply(session.board, session.state, session.layout)
    expect(placesOf(session, ids)).toEqual(places)
  })

  it(`puts every cluster's notes into its area, none over another, all inside the frame (SEED=${seed + 2})`, async () => {
    const { session, drafts } = await bigBoard(seed + 2)
    const { board, state, layout, local } = session
    const { clusters } = await applyClusters(board, state, layout, drafts)
    const notes = await readNotes(board, layout)
    const placed = await readClusters(board, state, layout, notes)
    const sorted = (list: readonly { id: string; noteIds: readonly string[] }[]) =>
      list.map(({ id, noteIds }) => [id, [...noteIds].sort()])
    expect(sorted(placed)).toEqual(sorted(drafts))
    expect(placed.map(({ noteIds: _, ...cluster }) => cluster)).toEqual(clusters)
    const overlapping = notes.flatMap((one, at) =>
      notes.slice(at + 1).filter((other) => Math.abs(one.x - other.x) < 199 && Math.abs(one.y - other.y) < 228),
    )
    expect(overlapping).toEqual([])
    for (const { id } of COLUMNS) {
      const frame = local.document.get(layout.frames[id])!
      const inside = (item: { x: number; y: number; width: number; height: number }) =>
        Math.abs(item.x - frame.x) <= (frame.width - item.width) / 2 &&
        Math.abs(item.y - frame.y) <= (frame.height - item.height) / 2
      expect(notes.filter((note) => note.column === id && !inside(note))).toEqual([])
    }
    const frames = Object.values(layout.frames).map((id) => local.document.get(id)!)
    const touching = frames.flatMap((one, at) =>
      frames
        .slice(at + 1)
        .filter(
          (other) =>
            Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
            Math.abs(one.y - other.y) < (one.height + other.height) / 2,
        ),
    )
    expect(touching).toEqual([])
  })

  it('moves nothing and writes nothing when everything is in place', async () => {
    const { session, drafts } = await bigBoard(seed + 3)
    await applyClusters(session.board, session.state, session.layout, drafts)
    const before = itemsOf(session)
    const again = await applyClusters(session.board, session.state, session.layout, drafts)
    expect(again).toMatchObject({ moved: 0, inPlace: 200, skipped: [], creditsForNotes: 0, credits: 600 })
    expect(itemsOf(session)).toEqual(before)
  })

  it('moves only the notes that change their place', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'wrong', rowOfNotes(8))
    const { board, state, layout } = session
    await applyClusters(board, state, layout, [
      draft('a', 'wrong', ids.slice(0, 4)),
      draft('b', 'wrong', ids.slice(4, 7)),
    ])
    const again = await applyClusters(board, state, layout, [
      draft('a', 'wrong', ids.slice(0, 4)),
      draft('b', 'wrong', ids.slice(4, 8)),
    ])
    expect([again.moved, again.inPlace]).toEqual([1, 7])
  })

  it('leaves the text alone that somebody edits while notes move', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'wrong', rowOfNotes(40))
    const ben = session.local.asAnother({ id: '2', name: 'Ben' })
    const edit = () => {
      for (const id of ids) ben.document.update(id, { content: '<p>edited by Ben</p>' }, 'user')
    }
    await applyClusters(session.board, session.state, session.layout, [draft('a', 'wrong', ids)], {
      onProgress: (done) => done === 1 && edit(),
    })
    const texts = (await readNotes(session.board, session.layout)).map(({ text }) => text)
    expect(texts).toEqual(ids.map(() => 'edited by Ben'))
  })

  it('goes on without a note that is removed meanwhile, and says so', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'wrong', rowOfNotes(60))
    const [gone, ...rest] = ids.toReversed()
    const result = await applyClusters(session.board, session.state, session.layout, [draft('a', 'wrong', ids)], {
      onProgress: (done) => done === 1 && session.local.document.remove([gone!], 'user'),
    })
    expect(result.skipped).toEqual([{ noteId: gone, reason: 'It was removed from the board.' }])
    expect(result.moved).toBe(59)
    const undone = await undoApply(session.board, session.state, session.layout)
    expect(undone).toMatchObject({
      restored: 59,
      skipped: [{ noteId: gone, reason: 'It was removed from the board.' }],
    })
    expect(placesOf(session, rest)).toHaveLength(59)
  })

  it('tells of drafted notes that are gone or lie in another column, before anything moves', async () => {
    const session = await openSession()
    const [a, b, c] = await addNotes(session, 'wrong', rowOfNotes(3))
    const [other] = await addNotes(session, 'well', rowOfNotes(1))
    session.local.document.remove([c!], 'user')
    const result = await applyClusters(session.board, session.state, session.layout, [
      draft('a', 'wrong', [a!, b!, c!, other!]),
    ])
    expect(result).toMatchObject({
      moved: 2,
      skipped: [
        { noteId: c, reason: 'It was removed from the board.' },
        { noteId: other, reason: 'It lies in another column now.' },
      ],
    })
  })

  it('skips a note that somebody is editing after a second try, a later apply moves it, and Undo goes back to before both', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'wrong', rowOfNotes(4))
    const places = placesOf(session, ids)
    const drafts = [draft('a', 'wrong', ids)]
    session.local.page.lock(ids[2]!)
    const first = await applyClusters(session.board, session.state, session.layout, drafts)
    expect(first).toMatchObject({
      moved: 3,
      again: true,
      skipped: [{ noteId: ids[2], reason: 'Somebody is editing it.' }],
    })
    session.local.page.unlock(ids[2]!)
    expect(await applyClusters(session.board, session.state, session.layout, drafts)).toMatchObject({
      moved: 1,
      again: false,
      inPlace: 3,
      skipped: [],
    })
    await undoApply(session.board, session.state, session.layout)
    expect(placesOf(session, ids)).toEqual(places)
  })

  it('names the frame that is deleted meanwhile and forgets its clusters', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'wrong', rowOfNotes(60))
    const well = await addNotes(session, 'well', rowOfNotes(3))
    const { board, state, layout } = session
    const before = await readNotes(board, layout)
    const ben = session.local.asAnother({ id: '2', name: 'Ben' }).miro().board
    let removal: Promise<void> | undefined
    const apply = applyClusters(board, state, layout, [draft('b', 'well', well), draft('a', 'wrong', ids)], {
      onProgress: () => {
        removal ??= ben.getById(layout.frames.wrong).then((frame) => ben.remove(frame as never))
      },
    })
    await expect(apply).rejects.toThrow('The frame "What went wrong" is no longer on the board.')
    await removal
    expect((await state.get('clusters'))?.map(({ id }) => id)).toEqual(['b'])
    const areas = [...session.local.document.items.values()].filter(
      (item) => 'content' in item && /\u2003\d+</.test(item.content),
    )
    expect(areas).toHaveLength(1)
    const undone = await undoApply(board, state, layout)
    expect(undone.skipped).toEqual([])
    expect(await state.get('clusters')).toEqual([])
    for (const { id, x, y } of before) {
      const note = session.local.document.get(id)!
      const relativeTo = note.parentId ? 'parent_top_left' : 'canvas_center'
      const centre = centreOf({ ...note, relativeTo }, framesOf(session))!
      expect([Math.abs(centre.x - x) < 1e-6, Math.abs(centre.y - y) < 1e-6]).toEqual([true, true])
    }
  })

  it('refuses when the frame is gone before it begins, and changes nothing', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'well', rowOfNotes(3))
    await session.board.remove((await session.board.getById(session.layout.frames.wrong)) as never)
    const before = itemsOf(session)
    await expect(
      applyClusters(session.board, session.state, session.layout, [draft('a', 'wrong', ids)]),
    ).rejects.toThrow(
      'The frame "What went wrong" is no longer on the board. Choose Set up the board to bring it back.',
    )
    expect(itemsOf(session)).toEqual(before)
  })

  it('does nothing on an empty board or without clusters', async () => {
    const session = await openSession()
    const before = itemsOf(session)
    expect(await applyClusters(session.board, session.state, session.layout, [])).toMatchObject({
      moved: 0,
      clusters: [],
    })
    expect(
      await applyClusters(session.board, session.state, session.layout, [draft('a', 'wrong', ['gone'])]),
    ).toMatchObject({ moved: 0, clusters: [], skipped: [{ noteId: 'gone' }] })
    expect(itemsOf(session)).toEqual(before)
  })

  it('shows names with HTML as they were written, and follows a heading that people edit', async () => {
    const session = await openSession()
    const { board, state, layout } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(3))
    const { clusters } = await applyClusters(board, state, layout, [draft('a', 'wrong', ids, 'db <primary> & 500')])
    const names = async () =>
      (await readClusters(board, state, layout, await readNotes(board, layout))).map(({ name }) => name)
    expect(await names()).toEqual(['db <primary> & 500'])
    session.local.document.update(clusters[0]!.headingId, { content: '<p>The primary</p>' }, 'user')
    expect(await names()).toEqual(['The primary'])
  })

  it('counts a note to the cluster in whose area somebody has put it', async () => {
    const session = await openSession()
    const { board, state, layout, local } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(6))
    await applyClusters(board, state, layout, [
      draft('a', 'wrong', ids.slice(0, 3)),
      draft('b', 'wrong', ids.slice(3, 5)),
    ])
    const target = local.document.get(ids[0]!)!
    local.document.update(ids[5]!, { x: target.x + 20, y: target.y + 20 }, 'user')
    const placed = await readClusters(board, state, layout, await readNotes(board, layout))
    expect(placed.map(({ id, noteIds }) => [id, noteIds.length])).toEqual([
      ['a', 4],
      ['b', 2],
    ])
    expect(placed[0]!.noteIds).toContain(ids[5])
  })

  it('waits when the board asks to slow down, and goes on', async () => {
    // A clock 200 times as fast, so that the board's minute is over soon.
    const began = Date.now()
    const now = () => began + (Date.now() - began) * 200
    const session = await openSession({ now, limits: { perMinute: 8_000, perHour: 1_000_000 } })
    const another = session.local.asAnother({ id: '2', name: 'Ben' }).miro().board
    const ids = await addNotes({ ...session, board: another }, 'wrong', rowOfNotes(150))
    const result = await applyClusters(session.board, session.state, session.layout, [draft('a', 'wrong', ids)])
    expect(result).toMatchObject({ moved: 150, skipped: [] })
    expect(result.credits).toBeGreaterThan(8_000)
  })

  it('is seen by another panel', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'wrong', rowOfNotes(3))
    await applyClusters(session.board, session.state, session.layout, [draft('a', 'wrong', ids)])
    const other = session.local.asAnother({ id: '2', name: 'Ben' }).miro().board
    const theirs = openSharedState(other)
    const layout = (await theirs.get('layout'))!
    const placed = await readClusters(other, theirs, layout, await readNotes(other, layout))
    expect(placed.map(({ id, noteIds }) => [id, noteIds.length])).toEqual([['a', 3]])
  })
})

function framesOf({ local }: Session) {
  return new Map(
    [...local.document.items.values()].flatMap((item) => (item.type === 'frame' ? [[item.id, item] as const] : [])),
  )
}

/** Who changed an item last is not what Undo is about. */
function withoutStamps(items: readonly unknown[]): unknown[] {
  return items.map((item) => ({ ...(item as object), modifiedAt: '', modifiedBy: '' }))
}

it('reads a place in a frame the way the board draws it', () => {
  const frames = new Map([['f', { x: 100, y: 200, width: 80, height: 60 }]])
  const at = (relativeTo: string, parentId: string | null) => centreOf({ x: 10, y: 5, parentId, relativeTo }, frames)
  expect(at('canvas_center', null)).toEqual({ x: 10, y: 5 })
  expect(at('parent_top_left', 'f')).toEqual({ x: 70, y: 175 })
  expect(at('parent_center', 'f')).toEqual({ x: 110, y: 205 })
  expect(at('parent_top_left', 'gone')).toBeNull()
  expect(
    centreOf({ x: Number.NEGATIVE_INFINITY, y: 0, parentId: null, relativeTo: 'canvas_center' }, frames),
  ).toBeNull()
})
