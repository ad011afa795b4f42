import { describe, expect, it } from 'vitest'
import { applyClusters, undoApply } from '../../../src/miro/index.ts'
import { COLUMNS } from '../../../src/session/index.ts'
import { addNotes, draft, openSession, placesOf, rowOfNotes, type Session } from '../board.ts'

/** Edges of an item on the board. */
function edgesOf({ local: { document } }: Session, id: string) {
  const item = document.get(id)!
  if (!('width' in item)) throw new Error(`${id} has no size.`)
  const frame = item.parentId ? document.get(item.parentId) : undefined
  const origin = frame && 'width' in frame ? [frame.x - frame.width / 2, frame.y - frame.height / 2] : [0, 0]
  const [left, top] = [origin[0]! + item.x - item.width / 2, origin[1]! + item.y - item.height / 2]
  return { left, top, right: left + item.width, bottom: top + item.height }
}

const columnsOf = (session: Session) => COLUMNS.map(({ id }) => edgesOf(session, session.layout.frames[id]))

type Edges = ReturnType<typeof edgesOf>
const holds = (outer: Edges, inner: Edges) =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom

/** Ids line by line, each from left to right. */
function inReadingOrder(session: Session, ids: readonly string[]): string[] {
  const at = new Map(ids.map((id) => [id, edgesOf(session, id)]))
  return [...ids].sort((one, other) => at.get(one)!.top - at.get(other)!.top || at.get(one)!.left - at.get(other)!.left)
}

describe('The grid of a cluster', () => {
  it('is filled in reading order, in lines of equal distances', async () => {
    const session = await openSession()
    const ids = await addNotes(session, 'wrong', rowOfNotes(11))
    const order = [...ids].reverse()
    await applyClusters(session.board, session.state, session.layout, [draft('a', 'wrong', order)])
    expect(inReadingOrder(session, ids)).toEqual(order)
    const edges = order.map((id) => edgesOf(session, id))
    const lines = [...new Set(edges.map(({ top }) => top))]
    const places = [...new Set(edges.map(({ left }) => left))]
    expect(lines.length * places.length).toBeGreaterThanOrEqual(11)
    const steps = (values: number[]) => new Set(values.slice(1).map((value, at) => Math.round(value - values[at]!)))
    expect([steps(lines).size, steps(places).size]).toEqual([1, 1])
  })

  it('makes a full column grow down, its row with it, and nothing to the left, up or to the side', async () => {
    const session = await openSession()
    const { board, state, layout } = session
    const before = columnsOf(session)
    const ids = await addNotes(
      session,
      'lucky',
      rowOfNotes(150).map(({ text, y }) => ({ text, x: 300, y: y / 2 })),
    )
    const { clusters } = await applyClusters(board, state, layout, [draft('a', 'lucky', ids)])
    const after = columnsOf(session)
    expect(after.map(({ bottom: _, ...corner }) => corner)).toEqual(before.map(({ bottom: _, ...corner }) => corner))
    expect(after.filter(({ bottom }, at) => bottom <= before[at]!.bottom)).toEqual([])
    expect(holds(after[2]!, edgesOf(session, clusters[0]!.areaId))).toBe(true)
    expect(ids.filter((id) => !holds(after[2]!, edgesOf(session, id)))).toEqual([])
  })

  it('makes a column that is narrower than a note grow to the right, and Undo makes it as it was', async () => {
    const session = await openSession()
    const { board, state, layout, local } = session
    const beside = await addNotes(session, 'well', rowOfNotes(2))
    const ids = await addNotes(session, 'wrong', rowOfNotes(4))
    const wide = local.document.get(layout.frames.wrong)!
    if (!('width' in wide)) throw new Error('The column is no frame.')
    local.document.update(ids[0]!, { width: wide.width, height: 700 }, 'user')
    const [before, places] = [columnsOf(session), placesOf(session, [...ids, ...beside])]
    const drafts = [draft('a', 'wrong', ids), draft('b', 'well', beside)]
    const { clusters, skipped } = await applyClusters(board, state, layout, drafts)
    expect(skipped).toEqual([])
    const [wrong, well, lucky] = columnsOf(session)
    expect([wrong!.left, wrong!.top]).toEqual([before[0]!.left, before[0]!.top])
    expect(wrong!.right).toBeGreaterThan(before[0]!.right)
    expect([wrong!.right < well!.left, well!.right < lucky!.left]).toEqual([true, true])
    expect(clusters.map(({ areaId }, at) => holds([wrong!, well!][at]!, edgesOf(session, areaId)))).toEqual([
      true,
      true,
    ])
    expect(ids.filter((id) => !holds(wrong!, edgesOf(session, id)))).toEqual([])
    expect(await applyClusters(board, state, layout, drafts)).toMatchObject({ moved: 0, inPlace: 6 })

    await undoApply(board, state, layout)
    expect(columnsOf(session)).toEqual(before)
    expect(placesOf(session, [...ids, ...beside])).toEqual(places)
  })
})

describe('Apply to board again', () => {
  it('keeps clusters in their place when one of them has become the largest', async () => {
    const session = await openSession()
    const { board, state, layout } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(9))
    const [a, b, later] = [ids.slice(0, 4), ids.slice(4, 8), ids.slice(8)]
    await applyClusters(board, state, layout, [draft('a', 'wrong', a), draft('b', 'wrong', b)])
    const before = placesOf(session, [...a, ...b])
    const again = await applyClusters(board, state, layout, [
      draft('new', 'wrong', []),
      draft('b', 'wrong', [...later, ...b]),
      draft('a', 'wrong', a),
    ])
    expect(placesOf(session, [...a, ...b])).toEqual(before)
    expect(again).toMatchObject({ moved: 1, inPlace: 8 })
  })
})

describe('While Apply to board is under way', () => {
  it('a note that somebody drags within its column ends in its cluster', async () => {
    const session = await openSession()
    const { board, state, layout, local } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(60))
    const [last] = ids.toReversed()
    const places = placesOf(session, ids)
    const result = await applyClusters(board, state, layout, [draft('a', 'wrong', ids)], {
      onProgress: (done) => done === 1 && local.document.update(last!, { x: 900, y: 1000 }, 'user'),
    })
    expect(result).toMatchObject({ moved: 60, skipped: [] })
    const { left, top } = edgesOf(session, last!)
    const area = edgesOf(session, result.clusters[0]!.areaId)
    expect([left > area.left, top > area.top]).toEqual([true, true])
    await undoApply(board, state, layout)
    expect(placesOf(session, ids)).toEqual(places)
  })

  it('a note that somebody drags out of its column is not taken back into it, and is told of', async () => {
    const session = await openSession()
    const { board, state, layout, local } = session
    const ids = await addNotes(session, 'wrong', rowOfNotes(60))
    const [last, other] = ids.toReversed()
    const drag = () => {
      local.document.update(last!, { parentId: null, x: -9000, y: 50 }, 'user')
      local.document.update(other!, { parentId: layout.frames.well, x: 400, y: 500 }, 'user')
    }
    const result = await applyClusters(board, state, layout, [draft('a', 'wrong', ids)], {
      onProgress: (done) => done === 1 && drag(),
    })
    expect(result).toMatchObject({ moved: 58, cancelled: false, again: false })
    expect(result.skipped.map(({ noteId }) => noteId).sort()).toEqual([last, other].sort())
    expect(placesOf(session, [last!, other!])).toMatchObject([
      { parentId: null },
      { parentId: layout.frames.well, x: 400, y: 500 },
    ])
  })
})
