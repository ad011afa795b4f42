import { describe, expect, it } from 'vitest'
import { applyClusters, type FrameRole, readNotes, undoApply } from '../../../src/miro/index.ts'
import { type ClusterDraft, COLUMNS, type Note } from '../../../src/session/index.ts'
import { addNotes, draft, openSession, placesOf, randomOf, type Session } from '../board.ts'

type Box = { id: string; left: number; top: number; width: number; height: number }
type Random = () => number

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
const BOARDS = 6
/** Rounding of the board. */
const NEAR = 0.01

describe('Apply to board and Undo on random boards', () => {
  for (let board = 0; board < BOARDS; board++) {
    const seed = SEED + board
    it(`keep everything in its place (seed ${seed})`, { timeout: 30_000 }, async () => {
      const random = randomOf(seed)
      const session = await openSession({
        captureOnCreate: random() < 0.5,
        limits: { perMinute: 10_000_000, perHour: 10_000_000 },
      })
      const ids = await scatter(session, random)
      const [before, frames] = [placesOf(session, ids), framesOf(session)]

      const { board, state, layout } = session
      const drafts = randomDrafts(await readNotes(board, layout), random)
      const first = await applyClusters(board, state, layout, drafts)
      expect(first).toMatchObject({ skipped: [], cancelled: false })
      checkTidy(session, drafts, first.clusters)
      const again = await applyClusters(board, state, layout, drafts)
      expect([again.moved, again.clusters]).toEqual([0, first.clusters])

      const later = await addLater(session, random)
      const handMoved = moveByHand(session, later, random)
      await undoApply(board, state, layout)
      expect(placesOf(session, ids)).toEqual(before)
      expect(placesOf(session, later)).toEqual(handMoved)
      expect(framesOf(session)).toEqual(frames)
      expect(areasOf(session, first.clusters)).toEqual([])
    })

    it(`keep notes moved before an apply where it puts them, and end tidy after the second (seed ${seed})`, async () => {
      const random = randomOf(seed)
      const session = await openSession({ limits: { perMinute: 10_000_000, perHour: 10_000_000 } })
      await scatter(session, random)
      const { board, state, layout } = session
      const once = randomDrafts(await readNotes(board, layout), random)
      await applyClusters(board, state, layout, once)
      const between = placesOf(session, idsOf(once))
      const twice = randomDrafts(await readNotes(board, layout), random)
      const second = await applyClusters(board, state, layout, twice)
      checkTidy(session, twice, second.clusters)
      await undoApply(board, state, layout)
      expect(placesOf(session, idsOf(once))).toEqual(between)
    })
  }
})

/** Notes in the columns, on their edges and beside them. */
async function scatter(session: Session, random: Random): Promise<string[]> {
  const ids: string[] = []
  for (const { id: column } of COLUMNS) {
    const frame = session.local.document.get(session.layout.frames[column])!
    const notes = Array.from({ length: Math.floor(random() * 40) }, (_, index) => ({
      text: `Note ${index}`,
      x: (random() * 1.2 - 0.1) * frame.width,
      y: (random() * 1.1 - 0.05) * frame.height,
    }))
    const made = await addNotes(session, column, notes)
    // Now and then one that is larger than its column.
    const largest = random() < 0.3 && made.at(-1)
    if (largest) session.local.document.update(largest, { width: frame.width * 1.1, height: 500 }, 'user')
    ids.push(...made)
  }
  return ids
}

function randomDrafts(notes: readonly Note[], random: Random): ClusterDraft[] {
  return COLUMNS.flatMap(({ id: column }) => {
    const clusters = 1 + Math.floor(random() * 6)
    const own = Array.from({ length: clusters }, (): string[] => [])
    for (const note of notes) {
      if (note.column === column && random() < 0.85) own[Math.floor(random() * clusters)]!.push(note.id)
    }
    return own
      .filter((noteIds) => noteIds.length > 0)
      .map((noteIds, index) => draft(`${column}-${index}`, column, noteIds, `${column} number ${index}`))
  })
}

const idsOf = (drafts: readonly ClusterDraft[]) => drafts.flatMap(({ noteIds }) => noteIds)

/** Notes that people add between apply and undo. */
async function addLater(session: Session, random: Random): Promise<string[]> {
  const notes = Array.from({ length: 6 }, () => ({ text: 'later', x: 150 + random() * 700, y: 400 + random() * 700 }))
  return addNotes(session, COLUMNS[Math.floor(random() * 3)]!.id, notes)
}

/** Moves them by hand, within their frame or out onto the bare board. Gives where they lie then. */
function moveByHand(session: Session, ids: readonly string[], random: Random): unknown[] {
  for (const id of ids) {
    const away = random() < 0.5 && { parentId: null, x: -9000 - random() * 500, y: random() * 500 }
    session.local.document.update(id, away || { x: 200 + random() * 500, y: 300 + random() * 500 }, 'user')
  }
  return placesOf(session, ids)
}

type Clusters = readonly { id: string; column: FrameRole; areaId: string }[]

/** Areas in their frames and apart, notes in their areas and apart, frames apart. */
function checkTidy(session: Session, drafts: readonly ClusterDraft[], clusters: Clusters): void {
  const areas = new Map(areasOf(session, clusters).map((area) => [area.id, area]))
  const frames = new Map(framesOf(session).map((frame) => [frame.id, frame]))
  expect(clusters.map(({ id }) => id).sort()).toEqual(drafts.map(({ id }) => id).sort())
  expect(overlapping([...areas.values()])).toEqual([])
  expect(overlapping([...frames.values()])).toEqual([])
  for (const { id, column, areaId } of clusters) {
    const area = areas.get(areaId)!
    expect(holds(frames.get(session.layout.frames[column])!, area)).toBe(true)
    const notes = drafts.find((one) => one.id === id)!.noteIds.map((noteId) => boxOf(session, noteId))
    expect(notes.filter((note) => !holds(area, note))).toEqual([])
    expect(overlapping(notes)).toEqual([])
  }
}

function areasOf(session: Session, clusters: Clusters): Box[] {
  return clusters.flatMap(({ areaId }) => (session.local.document.get(areaId) ? boxOf(session, areaId) : []))
}

function framesOf(session: Session): Box[] {
  return Object.values(session.layout.frames).map((id) => boxOf(session, id))
}

function boxOf({ local: { document } }: Session, id: string): Box {
  const item = document.get(id)!
  const frame = document.get(item.parentId ?? '')
  if (!('width' in item)) throw new Error(`${id} has no size.`)
  const { x, y, width, height } = item
  const [originX, originY] =
    frame && 'width' in frame ? [frame.x - frame.width / 2, frame.y - frame.height / 2] : [0, 0]
  return { id, left: originX + x - width / 2, top: originY + y - height / 2, width, height }
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - NEAR &&
    inner.top >= outer.top - NEAR &&
    inner.left + inner.width <= outer.left + outer.width + NEAR &&
    inner.top + inner.height <= outer.top + outer.height + NEAR
  )
}

function overlapping(boxes: readonly Box[]): [string, string][] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other): [string, string][] => {
      const apart =
        one.left + one.width <= other.left + NEAR ||
        other.left + other.width <= one.left + NEAR ||
        one.top + one.height <= other.top + NEAR ||
        other.top + other.height <= one.top + NEAR
      return apart ? [] : [[one.id, other.id]]
    }),
  )
}
