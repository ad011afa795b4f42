import { describe, expect, it, vi } from 'vitest'
import type { HeadlessBoard } from '../../src/local-board/index.ts'
import { textOf } from '../../src/miro/content.ts'
import type { Shape, StickyNote } from '../../src/miro/read-items.ts'
import { boardIn, openPanel, stateOf, waitFor } from './panel.tsx'

const ALERT = 'Alert: error rate above 5 %'

/** The board's own tools, as another person at the board has them. */
const tools = (board: HeadlessBoard) => board.miro('headless').board

async function labelOf(board: HeadlessBoard, text: string): Promise<Shape> {
  const labels = (await tools(board).get({ type: 'shape' })) as Shape[]
  const found = labels.find(({ content }) => textOf(content).includes(text))
  if (!found) throw new Error(`No label says “${text}”.`)
  return found
}

/** The board is read again when the page comes back into view. */
const look = () => document.dispatchEvent(new Event('visibilitychange'))

async function told(board: HeadlessBoard): Promise<string[]> {
  const events = (await stateOf(board).get('timeline'))?.events ?? []
  return events.map(({ at, text }) => `${at.slice(11, 16)} ${text}`)
}

describe('the timeline on the board and in the panel', () => {
  it('are one: a label that is rewritten, and a note with a time, come into the panel', async () => {
    const { board, layout } = await boardIn('timeline')
    const panel = await openPanel(board)
    await panel.findByText(ALERT)
    const label = await labelOf(board, ALERT)
    label.content = '<p>14:06</p><p>Pager: checkout is slow</p>'
    await label.sync()
    const frame = await tools(board).getById(layout.frames.timeline)
    if (frame.type !== 'frame') throw new Error('The timeline has no frame.')
    const place = { x: frame.x + 300, y: frame.y + 60 }
    const note = (await tools(board).createStickyNote({ content: '14:30 Status page says so', ...place })) as StickyNote
    look()
    await panel.findByText('Pager: checkout is slow')
    await panel.findByText('Status page says so')
    await waitFor(async () =>
      expect(await told(board)).toEqual([
        '14:06 Pager: checkout is slow',
        '14:20 Rollback started',
        '14:30 Status page says so',
        '14:40 Error rate back to normal',
      ]),
    )
    await waitFor(async () => {
      const placed = (await tools(board).getById(note.id)) as StickyNote
      expect([placed.x === place.x, textOf(placed.content)]).toEqual([false, '14:30 Status page says so'])
    })
  })

  it('hold what was changed on the board while the panel was closed', async () => {
    const { board } = await boardIn('timeline')
    const label = await labelOf(board, ALERT)
    label.content = '<p>14:05</p><p>Pager</p>'
    await label.sync()
    const panel = await openPanel(board)
    await panel.findByText('Pager')
    await waitFor(async () => expect((await told(board))[0]).toBe('14:05 Pager'))
  })

  it('become one when the panel changes an event and somebody else its neighbour at the same time', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openPanel(board)
    await panel.findByText(ALERT)
    const label = await labelOf(board, ALERT)
    label.content = '<p>14:05</p><p>Pager</p>'
    await label.sync()
    const state = stateOf(board)
    const timeline = (await state.get('timeline'))!
    const events = timeline.events.map((event) =>
      event.text === 'Rollback started' ? { ...event, text: 'Undone' } : event,
    )
    await state.set('timeline', { ...timeline, events })
    look()
    await panel.findByText('Pager')
    await panel.findByText('Undone')
    await waitFor(async () =>
      expect(await told(board)).toEqual(['14:05 Pager', '14:20 Undone', '14:40 Error rate back to normal']),
    )
    await waitFor(async () => expect(textOf((await labelOf(board, 'Undone')).content)).toBe('~14:20\nUndone'))
  })

  it('stay one with two panels open, and nothing is drawn twice', async () => {
    const { board, layout } = await boardIn('timeline')
    const panels = [await openPanel(board), await openPanel(board.asAnother({ id: '2', name: 'Ben' }))]
    for (const panel of panels) await panel.findByText(ALERT)
    const label = await labelOf(board, ALERT)
    label.content = '<p>14:05</p><p>Pager</p>'
    await label.sync()
    const frame = await tools(board).getById(layout.frames.timeline)
    if (frame.type !== 'frame') throw new Error('The timeline has no frame.')
    for (const [at, text] of ['14:10 Status page', '14:30 Mail to customers'].entries()) {
      await tools(board).createStickyNote({ content: text, x: frame.x - 400 + at * 500, y: frame.y + 60 })
    }
    look()
    for (const panel of panels) {
      await panel.findByText('Pager')
      await panel.findByText('Status page')
      await panel.findByText('Mail to customers')
    }
    const drawn = async () => {
      const { parts } = (await stateOf(board).get('layout'))!
      const own = new Set(Object.entries(parts).flatMap(([key, id]) => (key.startsWith('timeline.') ? id : [])))
      const items = await tools(board).get({ type: ['shape', 'text'] })
      const inFrame = items.filter((item) => item.parentId === layout.frames.timeline).map(({ id }) => id)
      return { strays: inFrame.filter((id) => !own.has(id)), lost: [...own].filter((id) => !inFrame.includes(id)) }
    }
    await waitFor(async () => {
      expect(await stateOf(board).get('timeline-drawing')).toBeUndefined()
      expect((await stateOf(board).get('timeline-drawn'))?.events).toHaveLength(5)
      expect(await drawn()).toEqual({ strays: [], lost: [] })
    })
    expect(await told(board)).toEqual([
      '14:05 Pager',
      '14:10 Status page',
      '14:20 Rollback started',
      '14:30 Mail to customers',
      '14:40 Error rate back to normal',
    ])
  })

  it('stay one when the board is set up again right after a label was rewritten', async () => {
    const { board } = await boardIn('prepare')
    const panel = await openPanel(board)
    await panel.findByText(ALERT)
    const label = await labelOf(board, ALERT)
    label.content = '<p>14:05</p><p>Pager</p>'
    await label.sync()
    await panel.press('Set up the board')
    await panel.findByText(/^Everything is in its place|^Repaired/)
    await panel.findByText('Pager')
    await waitFor(async () => expect((await told(board))[0]).toBe('14:05 Pager'))
    expect(textOf((await labelOf(board, 'Pager')).content)).toBe('14:05\nPager')
  })

  it('ask what was meant when a label was deleted on the board', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openPanel(board)
    await panel.findByText(ALERT)
    const label = await labelOf(board, ALERT)
    await tools(board).remove(label)
    look()
    await panel.findByText(`The label of “${ALERT}” was deleted on the board.`)
    await panel.press('Draw it again')
    await waitFor(() => expect(panel.queryByText(/was deleted on the board/)).toBeNull())
    expect((await labelOf(board, ALERT)).id).not.toBe(label.id)

    await tools(board).remove(await labelOf(board, 'Rollback started'))
    look()
    await panel.findByText('The label of “Rollback started” was deleted on the board.')
    await panel.press('Delete the event')
    await waitFor(async () => expect(await told(board)).toEqual([`14:05 ${ALERT}`, '14:40 Error rate back to normal']))
    await panel.press('Undo')
    await waitFor(async () => expect((await told(board))[1]).toBe('14:20 Rollback started'))
  })

  it('show a picture of all events, and give it as a file', async () => {
    const { board } = await boardIn('timeline')
    const panel = await openPanel(board)
    const picture = await panel.findByRole('img')
    expect(picture.getAttribute('alt')).toBe('Timeline of 3 events: detected? 14:05, resolved? 14:40')
    const files: Blob[] = []
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (file: Blob) => {
        files.push(file)
        return 'blob:picture'
      },
    })
    await panel.press('Download a picture of it')
    vi.unstubAllGlobals()
    expect(await files[0]!.text()).toMatch(/^<svg .*Rollback started.*<\/svg>$/s)
  })
})
