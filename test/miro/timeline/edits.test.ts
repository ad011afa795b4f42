import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/miro/content.ts'
import { drawTimeline, readTimelineEdits, setUpBoard, withBoardEdits } from '../../../src/miro/index.ts'
import type { Shape, StickyNote } from '../../../src/miro/read-items.ts'
import {
  EMPTY_TIMELINE,
  importEvents,
  type KeptTimeline,
  parseTimeline,
  removeEvents,
} from '../../../src/timeline/index.ts'
import { INCIDENT, openDesk, randomOf, type Session, viewOf } from '../board.ts'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const LONG = `Rollback of the release ${'and of what came with it '.repeat(20)}is done`
const TEXT = `2026-03-10
09:00 Release 4.2 goes out
09:20 Alert: error rate above 5 %
~09:40 On-call engineer joins
10:00 ${LONG}
10:20 Error rate back to normal`

type Board = Session & { timeline: KeptTimeline }

/** A board on which this timeline is drawn. */
async function drawn(text = TEXT, change: Partial<KeptTimeline> = {}): Promise<Board> {
  const desk = openDesk()
  const timeline = { ...importEvents(EMPTY_TIMELINE, parseTimeline(text).events).timeline, ...change }
  const view = { ...viewOf(timeline.events), ...change }
  const { layout } = await setUpBoard(desk.board, desk.state, { incident: INCIDENT, timeline: view, people: 4 })
  return { ...desk, layout, timeline }
}

/** The part that is drawn of an event, as the board's own tools get hold of it. */
async function part({ state, board }: Session, id: string, what: 'label' | 'dot'): Promise<Shape> {
  const { parts } = (await state.get('layout'))!
  return (await board.getById(parts[`timeline.${id}.${what}`]!)) as Shape
}

async function rewrite(session: Board, index: number, text: string): Promise<void> {
  const label = await part(session, session.timeline.events[index]!.id, 'label')
  label.content = text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
  await label.sync()
}

async function drag(session: Board, index: number, x: number, y = 0, what: 'label' | 'dot' = 'label'): Promise<void> {
  const item = await part(session, session.timeline.events[index]!.id, what)
  item.x += x
  item.y += y
  await item.sync()
}

async function dotX(session: Board, index: number): Promise<number> {
  const { events } = (await session.state.get('timeline-drawn'))!
  return events.find(({ id }) => id === session.timeline.events[index]!.id)!.x
}

async function addNote({ board, layout }: Session, text: string, x: number, y: number): Promise<StickyNote> {
  const frame = await board.getById(layout.frames.timeline)
  if (frame.type !== 'frame') throw new Error('The timeline has no frame.')
  const [left, top] = [frame.x - frame.width / 2, frame.y - frame.height / 2]
  return (await board.createStickyNote({ content: text, x: left + x, y: top + y })) as StickyNote
}

async function read({ board, state, layout, timeline }: Board) {
  return readTimelineEdits(board, state, layout, timeline, 'UTC')
}

/** Takes in what was changed on the board and draws it, as the panel does. Gives `time text` of each event. */
async function takeIn(session: Board): Promise<string[]> {
  const { edits } = await read(session)
  session.timeline = withBoardEdits(session.timeline, edits)
  await drawTimeline(session.board, session.layout, {
    ...viewOf(session.timeline.events),
    scale: session.timeline.scale,
  })
  expect(await read(session)).toEqual({ edits: [], gone: [] })
  return session.timeline.events.map(
    ({ at, text, approximate }) => `${approximate ? '~' : ''}${at.slice(11, 16)} ${text.slice(0, 30)}`,
  )
}

const AS_READ = [
  '09:00 Release 4.2 goes out',
  '09:20 Alert: error rate above 5 %',
  '~09:40 On-call engineer joins',
  '10:00 Rollback of the release and of',
  '10:20 Error rate back to normal',
]

describe('changes of people in the timeline frame', () => {
  it('are none after it was drawn', async () => {
    const session = await drawn()
    expect(await read(session)).toEqual({ edits: [], gone: [] })
    expect(await takeIn(session)).toEqual(AS_READ)
  })

  it('give an event the words that its label was rewritten to, and keep its time', async () => {
    const session = await drawn()
    await rewrite(session, 1, '09:20\nPager: error rate above 7 %')
    expect(await takeIn(session)).toEqual(AS_READ.with(1, '09:20 Pager: error rate above 7 %'))
  })

  it('give an event the time that its label was rewritten to, in one line or two, with ~ or without', async () => {
    const session = await drawn()
    await rewrite(session, 2, '9:45\nOn-call engineer joins')
    await rewrite(session, 4, '~10:30 Error rate back to normal')
    expect(await takeIn(session)).toEqual(
      AS_READ.with(2, '09:45 On-call engineer joins').with(4, '~10:30 Error rate back to normal'),
    )
  })

  it('keep the time of a label that has lost it', async () => {
    const session = await drawn()
    await rewrite(session, 1, 'Alert by e-mail')
    expect(await takeIn(session)).toEqual(AS_READ.with(1, '09:20 Alert by e-mail'))
  })

  it('keep what a label did not show of a long text for as long as its … stands', async () => {
    const session = await drawn()
    const label = textOf((await part(session, session.timeline.events[3]!.id, 'label')).content)
    expect(label.endsWith('…')).toBe(true)
    await rewrite(session, 3, label.replace('Rollback', 'Undoing'))
    await takeIn(session)
    expect(session.timeline.events[3]!.text).toBe(LONG.replace('Rollback', 'Undoing').replace(/\s+/g, ' '))
    await rewrite(session, 3, '10:00\nRollback is done')
    await takeIn(session)
    expect(session.timeline.events[3]!.text).toBe('Rollback is done')
  })

  it('leave an event as it is when its label was emptied, and draw it again', async () => {
    const session = await drawn()
    await rewrite(session, 1, '')
    expect(await takeIn(session)).toEqual(AS_READ)
    expect(textOf((await part(session, session.timeline.events[1]!.id, 'label')).content)).toBe(
      '09:20\nAlert: error rate above 5 %',
    )
  })

  for (const scale of ['even', 'scale'] as const) {
    it(`give an event that was dragged past another the time of its place, as approximate (${scale})`, async () => {
      const session = await drawn(TEXT, { scale })
      const [from, third, fourth] = [await dotX(session, 1), await dotX(session, 2), await dotX(session, 3)]
      await drag(session, 1, (third + fourth) / 2 - from)
      expect(await takeIn(session)).toEqual([
        AS_READ[0],
        AS_READ[2],
        '~09:50 Alert: error rate above 5 %',
        AS_READ[3],
        AS_READ[4],
      ])
    })
  }

  it('take a dragged dot for its event', async () => {
    const session = await drawn()
    const [from, to] = [await dotX(session, 4), await dotX(session, 1)]
    await drag(session, 4, to - from - 30, 0, 'dot')
    expect((await takeIn(session)).slice(0, 3)).toEqual([
      AS_READ[0],
      expect.stringMatching(/^~09:1\d Error rate back to normal$/),
      AS_READ[1],
    ])
  })

  it('put an event that was dragged beyond the last or before the first there', async () => {
    const session = await drawn()
    await drag(session, 0, (await dotX(session, 4)) - (await dotX(session, 0)) + 90)
    expect((await takeIn(session)).at(-1)).toMatch(/^~1[01]:\d\d Release 4.2 goes out$/)
    const again = await drawn()
    await drag(again, 4, (await dotX(again, 0)) - (await dotX(again, 4)) - 25)
    expect((await takeIn(again))[0]).toMatch(/^~0[89]:\d\d Error rate back to normal$/)
  })

  it('are none when a label was moved up or down in its row, or hardly at all', async () => {
    const session = await drawn()
    await drag(session, 1, 10, 40)
    await drag(session, 2, 0, -60)
    expect((await read(session)).edits).toEqual([])
  })

  it('are none when all moved alike, as when the frame was resized to the left', async () => {
    const session = await drawn()
    for (const index of session.timeline.events.keys()) {
      await drag(session, index, 300)
      await drag(session, index, 300, 0, 'dot')
    }
    expect((await read(session)).edits).toEqual([])
  })

  it('keep a day a day when a timeline of days is dragged', async () => {
    const session = await drawn(
      '2026-03-10 Launch\n2026-03-11 Conversion falls\n2026-03-12 Rollback\n2026-03-16 Launch again',
    )
    const [second, third, fourth] = [await dotX(session, 1), await dotX(session, 2), await dotX(session, 3)]
    await drag(session, 1, third + (fourth - third) / 2 - second)
    await takeIn(session)
    expect(session.timeline.events.map(({ at, precision, text }) => [at.slice(5, 16), precision, text])).toEqual([
      ['03-10T00:00', 'day', 'Launch'],
      ['03-12T00:00', 'day', 'Rollback'],
      ['03-14T00:00', 'day', 'Conversion falls'],
      ['03-16T00:00', 'day', 'Launch again'],
    ])
  })

  it('make an event of a sticky note that begins with a time, which stays and becomes its label', async () => {
    const session = await drawn()
    const note = await addNote(session, '9:30 Status page updated', 600, 200)
    await addNote(session, 'somebody should check this', 900, 200)
    expect(await takeIn(session)).toEqual(AS_READ.toSpliced(2, 0, '09:30 Status page updated'))
    const placed = session.local.document.get(note.id)!
    expect(placed.parentId).toBe(session.layout.frames.timeline)
    expect('content' in placed && textOf(placed.content)).toBe('9:30 Status page updated')
    const [left, right] = [await dotX(session, 1), await dotX(session, 3)]
    expect(placed.x).toBeGreaterThan(left)
    expect(placed.x - placed.width / 2).toBeLessThan(right)
  })

  it('follow the text and the place of such a note, and write the new time into it', async () => {
    const session = await drawn()
    const { id } = await addNote(session, '9:30 Status page updated', 600, 200)
    await takeIn(session)
    const note = (await session.board.getById(id)) as StickyNote
    note.content = '<p>9:32 Status page says so</p>'
    await note.sync()
    expect(await takeIn(session)).toEqual(AS_READ.toSpliced(2, 0, '09:32 Status page says so'))
    const moved = (await session.board.getById(id)) as StickyNote
    moved.x += (await dotX(session, 4)) + 40 - (await dotX(session, 2))
    await moved.sync()
    const events = await takeIn(session)
    expect(events[4]).toMatch(/^~10:0\d Status page says so$/)
    const said = textOf(((await session.board.getById(id)) as StickyNote).content)
    expect(said).toBe(`${events[4]!.slice(0, 6)} Status page says so`)
  })

  it('leave out a note whose event was deleted in the panel, until it tells something else', async () => {
    const session = await drawn()
    const { id } = await addNote(session, '9:30 Status page updated', 600, 200)
    await takeIn(session)
    session.timeline = removeEvents(session.timeline, [`note-${id}`])
    expect(await takeIn(session)).toEqual(AS_READ)
    const note = (await session.board.getById(id)) as StickyNote
    note.content = '<p>9:31 Status page updated</p>'
    await note.sync()
    expect(await takeIn(session)).toEqual(AS_READ.toSpliced(2, 0, '09:31 Status page updated'))
  })

  it('draw a label for an event whose note was deleted', async () => {
    const session = await drawn()
    const note = await addNote(session, '9:30 Status page updated', 600, 200)
    await takeIn(session)
    await session.board.remove(note)
    expect(await read(session)).toEqual({ edits: [], gone: [`note-${note.id}`] })
    await takeIn(session)
    expect(textOf((await part(session, `note-${note.id}`, 'label')).content)).toBe('09:30\nStatus page updated')
  })

  it('tell of a deleted label and lose no event', async () => {
    const session = await drawn()
    await session.board.remove(await part(session, session.timeline.events[1]!.id, 'label'))
    expect(await read(session)).toEqual({ edits: [], gone: [session.timeline.events[1]!.id] })
    expect(await takeIn(session)).toEqual(AS_READ)
  })

  it('wait while somebody draws, and after a drawing that failed', async () => {
    const session = await drawn()
    await rewrite(session, 1, '09:20\nPager')
    await session.state.set('timeline-drawing', { token: 'another panel' })
    expect(await read(session)).toEqual({ edits: [], gone: [] })
    await session.state.remove('timeline-drawing')
    expect((await read(session)).edits).toHaveLength(1)
  })

  it('are the same for two panels, and taken in twice are taken in once', async () => {
    const session = await drawn()
    await addNote(session, '9:30 Status page updated', 600, 200)
    await rewrite(session, 1, '09:20\nPager')
    const [one, other] = [await read(session), await read(session)]
    expect(one).toEqual(other)
    const once = withBoardEdits(session.timeline, one.edits)
    expect(withBoardEdits(once, other.edits)).toEqual(once)
  })

  it('stay when the same text is imported again', async () => {
    const session = await drawn()
    await addNote(session, '9:30 Status page updated', 600, 200)
    await rewrite(session, 1, '09:20\nPager: error rate above 7 %')
    await drag(session, 2, (await dotX(session, 3)) - (await dotX(session, 2)) + 60)
    const events = await takeIn(session)
    const again = importEvents(session.timeline, parseTimeline(TEXT).events)
    expect([again.added, again.updated]).toEqual([[], []])
    session.timeline = again.timeline
    expect(await takeIn(session)).toEqual(events)
  })

  it(`are found whatever is rewritten and dragged, and nothing else changes (SEED=${SEED})`, async () => {
    const random = randomOf(SEED)
    const session = await drawn()
    for (let round = 0; round < 12; round++) {
      const index = Math.floor(random() * session.timeline.events.length)
      const { id, at } = session.timeline.events[index]!
      const others = session.timeline.events.filter((event) => event.id !== id)
      if (random() < 0.5) {
        const words = `Written in round ${round}`
        await rewrite(session, index, `${at.slice(11, 16)}\n${words}`)
        await takeIn(session)
        expect(session.timeline.events.find((event) => event.id === id)?.text).toBe(words)
      } else {
        const before = session.timeline.events.map((event) => event.id)
        const to = Math.floor(random() * session.timeline.events.length)
        await drag(session, index, (await dotX(session, to)) - (await dotX(session, index)) + 40)
        await takeIn(session)
        const after = session.timeline.events.map((event) => event.id)
        expect(after.filter((each) => each !== id)).toEqual(before.filter((each) => each !== id))
      }
      expect(session.timeline.events.filter((event) => event.id !== id)).toEqual(others)
    }
  })
})
