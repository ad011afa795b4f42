import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readNotes, setUpBoard, watchNotes } from '../../src/miro/index.ts'
import { countNotes, type Note } from '../../src/session/index.ts'
import { addNotes, eventually, INCIDENT, openSession, rowOfNotes, viewOf } from './board.ts'

describe('notes', () => {
  it('are read from their columns as plain text, in reading order, with who wrote them', async () => {
    const session = await openSession()
    await addNotes(session, 'wrong', [
      { text: 'second', x: 600, y: 420 },
      { text: 'a &lt;db&gt; was <strong>dropped</strong><br>at night', x: 200, y: 400 },
      { text: '🔥🔥', x: 200, y: 800 },
      { text: '', x: 600, y: 800 },
    ])
    const ben = session.local.asAnother({ id: '2', name: 'Ben' })
    await addNotes({ ...session, board: ben.miro().board }, 'lucky', [{ text: 'by chance', x: 300, y: 300 }])
    const notes = await readNotes(session.board, session.layout)
    expect(notes.map(({ column, text, authorId }) => [column, text, authorId])).toEqual(
      [
        ['wrong', 'a <db> was dropped\nat night', '1'],
        ['lucky', 'by chance', '2'],
        ['wrong', 'second', '1'],
        ['wrong', '🔥🔥', '1'],
        ['wrong', '', '1'],
      ].sort(byPlace(notes)),
    )
    expect(countNotes(notes)).toMatchObject({ wrong: { notes: 3, people: 1 }, lucky: { notes: 1, people: 1 } })
  })

  it('have coordinates of the board, whether they are children of a frame or only lie on it', async () => {
    for (const captureOnCreate of [true, false]) {
      const session = await openSession({ captureOnCreate })
      const [id] = await addNotes(session, 'well', [{ text: 'x', x: 300, y: 700 }])
      const frame = session.local.document.get(session.layout.frames.well)!
      const notes = await readNotes(session.board, session.layout)
      expect(notes.map(({ id, x, y, column }) => [id, x, y, column])).toEqual([
        [id, frame.x - frame.width / 2 + 300, frame.y - frame.height / 2 + 700, 'well'],
      ])
    }
  })

  it('outside the columns are none of ours', async () => {
    const session = await openSession()
    const timeline = session.local.document.get(session.layout.frames.timeline)!
    await session.board.createStickyNote({ content: 'on the timeline', x: timeline.x, y: timeline.y })
    await session.board.createStickyNote({ content: 'beside', x: timeline.x + 9000, y: 0 })
    expect(await readNotes(session.board, session.layout)).toEqual([])
  })

  it('cost one reading', async () => {
    const session = await openSession()
    await addNotes(session, 'wrong', rowOfNotes(5))
    const before = session.local.host.credits.total()
    await readNotes(session.board, session.layout)
    expect(session.local.host.credits.total() - before).toBe(500)
  })

  it('are told anew when somebody else adds one, and no more once the watching ends', async () => {
    const session = await openSession()
    await addNotes(session, 'wrong', rowOfNotes(2))
    const told: number[] = []
    const stop = watchNotes(session.board, session.layout, (notes) => told.push(notes.length), fail)
    await eventually(() => (told.length === 1 ? true : undefined))
    const ben = session.local.asAnother({ id: '2', name: 'Ben' })
    await addNotes({ ...session, board: ben.miro().board }, 'well', rowOfNotes(1))
    await eventually(() => (told.length === 2 ? true : undefined))
    stop()
    expect(told).toEqual([2, 3])
  })

  it('that cannot be read are a problem that is told, never an empty board', async () => {
    const session = await openSession()
    await addNotes(session, 'wrong', rowOfNotes(2))
    const told: unknown[] = []
    const problems: string[] = []
    const blocked = session.local.asAnother({ id: '2', name: 'Ben' })
    const board = blocked.miro().board
    for (const role of ['wrong', 'well', 'lucky'] as const) {
      await session.board.remove((await session.board.getById(session.layout.frames[role])) as never)
    }
    const stop = watchNotes(
      board,
      session.layout,
      (notes) => told.push(notes),
      (problem) => problems.push(problem),
    )
    await eventually(() => (problems.length > 0 ? true : undefined))
    stop()
    expect(told).toEqual([])
    expect(problems).toEqual([
      'The column frames are no longer on the board. Choose Set up the board to bring them back.',
    ])
  })

  it('of a deleted column that still lie where it was are kept, and the frame is named until it is back', async () => {
    const session = await openSession()
    const { board, layout, local, state } = session
    const ids = [
      ...(await addNotes(session, 'wrong', rowOfNotes(2))),
      ...(await addNotes(session, 'well', [{ text: 'one more', x: 300, y: 500 }])),
    ]
    const places = async (from: Promise<Note[]>) =>
      (await from).map(({ id, column, x, y }) => [id, column, x, y]).sort()
    const before = await places(readNotes(board, layout))
    const told: unknown[] = []
    const problems: (string | null)[] = []
    const watch = (of: typeof layout) =>
      watchNotes(
        board,
        of,
        (notes) => {
          told.push(notes.map(({ id, column, x, y }) => [id, column, x, y]).sort())
          problems.push(null)
        },
        (problem) => problems.push(problem),
      )
    const stop = watch(layout)
    await eventually(() => (told.length === 1 ? true : undefined))

    const frame = local.document.get(layout.frames.well)!
    const note = local.document.get(ids[2]!)!
    const onBoard = { parentId: null, x: frame.x - frame.width / 2 + note.x, y: frame.y - frame.height / 2 + note.y }
    local.document.update(note.id, onBoard, 'user')
    local.document.remove([frame.id], 'user')
    const message = 'The frame "What went well" is no longer on the board. Choose Set up the board to bring it back.'
    await eventually(() => (problems.at(-1) === message ? true : undefined))
    stop()
    expect(told.at(-1)).toEqual(before)
    const said: string[] = []
    expect((await readNotes(board, layout, (problem) => said.push(problem))).map(({ id }) => id).sort()).toEqual(
      ids.slice(0, 2).sort(),
    )
    expect(said).toEqual([message])

    const repaired = (await setUpBoard(board, state, { incident: INCIDENT, timeline: viewOf(4), people: 5 })).layout
    const again: string[] = []
    expect(await places(readNotes(board, repaired, (problem) => again.push(problem)))).toEqual(before)
    expect(again).toEqual([])
  })

  it('are told again after a reading that failed, though nothing has changed', async () => {
    const session = await openSession()
    const { board, layout, local } = session
    await addNotes(session, 'wrong', rowOfNotes(2))
    const happened: unknown[] = []
    const columns = ['wrong', 'well', 'lucky'] as const
    const frames = columns.map((column) => local.document.get(layout.frames[column])!)
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 })
    onTestFinished(() => void vi.useRealTimers())
    const stop = watchNotes(
      board,
      layout,
      (notes) => happened.push(notes.length),
      () => happened.push('problem'),
    )
    await eventually(() => (happened.length === 1 ? true : undefined))
    const notes = [...local.document.items.values()].filter(({ type }) => type === 'sticky_note')
    local.document.remove(
      [...notes, ...frames].map(({ id }) => id),
      'user',
    )
    await vi.advanceTimersByTimeAsync(12_000)
    await eventually(() => (happened.length === 2 ? true : undefined))
    for (const item of [...frames, ...notes]) local.document.create(item, 'user')
    await vi.advanceTimersByTimeAsync(25_000)
    await eventually(() => (happened.length === 3 ? true : undefined))
    stop()
    expect(happened).toEqual([2, 'problem', 2])
  })

  it('tell of a spent budget in plain words', async () => {
    const session = await openSession({ limits: { perMinute: 100_000, perHour: 5_600 } })
    const read = async () => {
      for (;;) await readNotes(session.board, session.layout)
    }
    await expect(read()).rejects.toThrow(
      'The board allows no more requests this hour. Nothing is lost; try again in a while.',
    )
  })
})

function fail(message: string): void {
  throw new Error(message)
}

function byPlace(notes: readonly Note[]) {
  const order = notes.map(({ text }) => text)
  return (one: readonly string[], other: readonly string[]) => order.indexOf(one[1]!) - order.indexOf(other[1]!)
}
