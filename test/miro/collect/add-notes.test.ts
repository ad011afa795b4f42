import { describe, expect, it } from 'vitest'

import { boxOf, overlap } from '../../../src/miro/coordinates.ts'
import { addNotes, readNotes } from '../../../src/miro/index.ts'
import { COLUMNS, type ColumnId } from '../../../src/session/index.ts'
import { itemsOf, openSession, randomOf, rowOfNotes, type Session, addNotes as writeNotes } from '../board.ts'

const notesFor = (column: ColumnId, count: number) =>
  Array.from({ length: count }, (_, index) => ({ column, text: `Collected ${index + 1}` }))

const textsOn = async ({ board, layout }: Session) =>
  (await readNotes(board, layout)).map(({ column, text }) => `${column}: ${text}`)

/** Boxes of everything but frames, as they lie on the board. */
function boxesOn({ local }: Session) {
  return [...local.document.items.values()].flatMap((item) => {
    if (item.type === 'frame' || !('width' in item)) return []
    const parent = item.parentId ? local.document.get(item.parentId) : undefined
    const corner = parent && 'width' in parent ? boxOf(parent) : { left: 0, top: 0 }
    const { x, y, width, height } = item
    return [{ id: item.id, type: item.type, box: boxOf({ x: corner.left + x, y: corner.top + y, width, height }) }]
  })
}

function overlapping(session: Session, added: readonly { id: string }[]): string[] {
  const ids = new Set(added.map(({ id }) => id))
  const boxes = boxesOn(session)
  return boxes
    .filter(({ id }) => ids.has(id))
    .flatMap((note) =>
      boxes
        .filter((other) => other.id !== note.id && overlap(note.box, other.box))
        .map((other) => `${note.id} ${other.id}`),
    )
}

describe('collected notes', () => {
  it('become sticky notes in the frame and the colour of their column, in a grid, as they were written', async () => {
    for (const captureOnCreate of [true, false]) {
      const session = await openSession({ captureOnCreate })
      const notes = [
        { column: 'wrong' as const, text: 'a <b>tag</b> & "quotes"' },
        { column: 'wrong' as const, text: 'two\nlines' },
        { column: 'lucky' as const, text: '<script>alert(1)</script>' },
      ]
      const result = await addNotes(session.board, session.layout, notes)
      expect(result).toMatchObject({ already: 0, left: [], problem: null, cancelled: false })
      expect(result.added.map(({ column, text, parentId }) => ({ column, text, parentId }))).toEqual(
        notes.map((note) => ({ ...note, parentId: session.layout.frames[note.column] })),
      )
      expect((await textsOn(session)).sort()).toEqual(notes.map(({ column, text }) => `${column}: ${text}`).sort())
      const colors = result.added.map(({ id }) => (session.local.document.get(id) as { style: object }).style)
      expect(colors).toMatchObject(['light_pink', 'light_pink', 'light_blue'].map((fillColor) => ({ fillColor })))
      const places = result.added.map(({ x, y }) => ({ x, y }))
      expect(places).toEqual([
        { x: 147.5, y: 290 },
        { x: 362.5, y: 290 },
        { x: 147.5, y: 290 },
      ])
    }
  })

  it('never lie over anything, and the row of columns grows down when one is full', async () => {
    const session = await openSession()
    await writeNotes(session, 'wrong', rowOfNotes(40))
    const frameOf = (column: ColumnId) => session.local.document.get(session.layout.frames[column])!
    const before = COLUMNS.map(({ id }) => boxOf(frameOf(id)))
    const actions = boxOf(session.local.document.get(session.layout.frames.actions)!)
    const { added, problem } = await addNotes(session.board, session.layout, [
      ...notesFor('wrong', 150),
      ...notesFor('well', 3),
    ])
    expect([added.length, problem]).toEqual([153, null])
    expect(overlapping(session, added)).toEqual([])
    const after = COLUMNS.map(({ id }) => boxOf(frameOf(id)))
    expect(after.map(({ left, top, width }) => ({ left, top, width }))).toEqual(
      before.map(({ left, top, width }) => ({ left, top, width })),
    )
    expect(new Set(after.map(({ height }) => height)).size).toBe(1)
    const grown = after[0]!.height - before[0]!.height
    expect(grown).toBeGreaterThan(0)
    expect(boxOf(session.local.document.get(session.layout.frames.actions)!).top).toBeCloseTo(actions.top + grown, 6)
    for (const { id, column } of added) {
      const note = session.local.document.get(id) as { y: number; height: number }
      expect(note.y + note.height / 2).toBeLessThanOrEqual(frameOf(column).height)
    }
  })

  it('are not added twice: what says the same is in its column already', async () => {
    const session = await openSession()
    await writeNotes(session, 'well', [{ text: 'Collected <b>1</b>', x: 300, y: 400 }])
    const first = await addNotes(session.board, session.layout, [...notesFor('well', 3), ...notesFor('wrong', 1)])
    expect([first.added.length, first.already]).toEqual([3, 1])
    const before = itemsOf(session)
    const again = await addNotes(session.board, session.layout, [...notesFor('well', 3), ...notesFor('wrong', 1)])
    expect(again).toEqual({ added: [], already: 4, left: [], problem: null, cancelled: false })
    expect(itemsOf(session)).toEqual(before)
  })

  it('that are longer than a sticky note takes are told', async () => {
    const session = await openSession()
    const notes = [
      { column: 'well' as const, text: 'x'.repeat(6001) },
      { column: 'well' as const, text: '&'.repeat(6000) },
    ]
    const { added, left } = await addNotes(session.board, session.layout, notes)
    expect(added.map(({ text }) => text)).toEqual(['&'.repeat(6000)])
    expect(left).toEqual([
      {
        text: 'x'.repeat(6001),
        reason: 'It has 6,001 characters, and a sticky note takes 6,000. Shorten it or split it.',
      },
    ])
  })

  it('that were stopped half way are finished by adding them again', async () => {
    const session = await openSession()
    const controller = new AbortController()
    const progress: number[] = []
    const stopped = await addNotes(session.board, session.layout, notesFor('wrong', 80), {
      signal: controller.signal,
      onProgress: (done, total) => {
        progress.push(done / total)
        if (done === 20) controller.abort()
      },
    })
    expect(stopped.cancelled).toBe(true)
    expect(stopped.added.length).toBeLessThan(80)
    expect(progress.at(-1)).toBeLessThan(1)
    const rest = await addNotes(session.board, session.layout, notesFor('wrong', 80))
    expect([rest.already, rest.added.length]).toEqual([stopped.added.length, 80 - stopped.added.length])
    expect(await textsOn(session)).toHaveLength(80)
    expect(overlapping(session, [...stopped.added, ...rest.added])).toEqual([])
  })

  it('keep what was added when the credits of the hour end, say so, and the rest is added later', async () => {
    const setUp = (await openSession()).local.host.credits.total()
    const session = await openSession({ limits: { perMinute: 100_000, perHour: setUp + 500 + 12 * 50 } })
    const first = await addNotes(session.board, session.layout, notesFor('wrong', 60))
    expect(first.problem?.message).toBe(
      'The board allows no more requests this hour. Nothing is lost; try again in a while.',
    )
    expect(first.added).toHaveLength(12)
    const ben = session.local.asAnother({ id: '2', name: 'Ben' }).miro().board
    const second = await addNotes(ben, session.layout, notesFor('wrong', 20))
    expect([second.already, second.added.length, second.problem?.kind]).toEqual([12, 8, undefined])
  })

  it('go nowhere when the frame of their column is gone, and say what to do', async () => {
    const session = await openSession()
    await session.board.remove((await session.board.getById(session.layout.frames.lucky)) as never)
    const before = itemsOf(session)
    await expect(
      addNotes(session.board, session.layout, [...notesFor('well', 1), ...notesFor('lucky', 1)]),
    ).rejects.toThrow(
      'The frame "Where we got lucky" is no longer on the board. Choose Set up the board to bring it back.',
    )
    expect(itemsOf(session)).toEqual(before)
  })

  it('find free places on boards of any kind', async () => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
    const next = randomOf(seed)
    for (let round = 0; round < 4; round++) {
      const session = await openSession({ captureOnCreate: next() < 0.5 })
      for (const { id } of COLUMNS) {
        const scattered = Array.from({ length: Math.floor(next() * 25) }, (_, index) => ({
          text: `By hand ${index}`,
          x: 120 + next() * 1400,
          y: 300 + next() * 1500,
        }))
        await writeNotes(session, id, scattered)
      }
      const counts = COLUMNS.map(({ id }) => ({ id, count: Math.floor(next() * 40) }))
      const notes = counts.flatMap(({ id, count }) => notesFor(id, count))
      const { added, problem } = await addNotes(session.board, session.layout, notes)
      expect([added.length, problem], `seed ${seed}`).toEqual([notes.length, null])
      expect(overlapping(session, added), `seed ${seed}, round ${round}`).toEqual([])
    }
  })
})
