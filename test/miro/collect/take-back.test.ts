import { describe, expect, it } from 'vitest'

import { addNotes, readNotes, takeBackNotes } from '../../../src/miro/index.ts'
import type { StickyNote } from '../../../src/miro/read-items.ts'
import { openSession, rowOfNotes, addNotes as writeNotes } from '../board.ts'

const NOTES = ['moved', 'written on', 'coloured', 'removed', 'a <b>b</b> & c', 'untouched'].map((text) => ({
  column: 'wrong' as const,
  text,
}))

describe('taking collected notes back', () => {
  it('removes just those that nobody has changed since, and says why the others stay', async () => {
    const session = await openSession()
    await writeNotes(session, 'wrong', rowOfNotes(2))
    const { added } = await addNotes(session.board, session.layout, NOTES)
    const noteOf = async (text: string) =>
      (await session.board.getById(added.find((each) => each.text === text)!.id)) as StickyNote
    const moved = await noteOf('moved')
    moved.x += 300
    await moved.sync()
    const written = await noteOf('written on')
    written.content = 'somebody’s own words'
    await written.sync()
    const coloured = await noteOf('coloured')
    coloured.style.fillColor = 'yellow'
    await coloured.sync()
    await session.board.remove(await noteOf('removed'))

    expect(await takeBackNotes(session.board, added)).toEqual({
      removed: 2,
      gone: 1,
      kept: [
        { text: 'moved', reason: 'It was moved.' },
        { text: 'written on', reason: 'It says something else now.' },
        { text: 'coloured', reason: 'It has another colour now.' },
      ],
      left: [],
      problem: null,
      cancelled: false,
    })
    const texts = (await readNotes(session.board, session.layout)).map(({ text }) => text)
    expect(texts.sort()).toEqual(['Note 1', 'Note 2', 'coloured', 'moved', 'somebody’s own words'])
  })

  it('still finds them when their frame was moved', async () => {
    const session = await openSession()
    const { added } = await addNotes(session.board, session.layout, NOTES)
    const frame = await session.board.getById(session.layout.frames.wrong)
    Object.assign(frame, { x: (frame as { x: number }).x + 5000 })
    await (frame as StickyNote).sync()
    expect(await takeBackNotes(session.board, added)).toMatchObject({ removed: 6, kept: [], left: [] })
  })

  it('that is stopped goes on where it was', async () => {
    const session = await openSession()
    const many = Array.from({ length: 90 }, (_, index) => ({ column: 'well' as const, text: `Note ${index}` }))
    const { added } = await addNotes(session.board, session.layout, many)
    const controller = new AbortController()
    const first = await takeBackNotes(session.board, added, {
      signal: controller.signal,
      onProgress: (done) => done === 10 && controller.abort(),
    })
    expect(first).toMatchObject({ cancelled: true, kept: [], problem: null })
    expect(first.removed + first.left.length).toBe(90)
    expect(await takeBackNotes(session.board, first.left)).toMatchObject({
      removed: first.left.length,
      cancelled: false,
    })
    expect(await readNotes(session.board, session.layout)).toEqual([])
  })
})
