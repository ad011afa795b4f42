import { describe, expect, it } from 'vitest'
import { zoomToItems } from '../../src/miro/index.ts'
import { addNotes, openSession } from './board.ts'

/** The screen of the board in memory. */
const SCREEN = { width: 1600, height: 900 }

describe('showing items', () => {
  it('puts them in the middle, no larger than life, with room for the panel beside them', async () => {
    const { board, layout, local, ...rest } = await openSession()
    const [id] = await addNotes({ board, layout, local, ...rest }, 'well', [{ text: 'x', x: 300, y: 700 }])
    const frame = local.document.get(layout.frames.well)!
    await board.viewport.set({ viewport: { x: 0, y: 0, width: 160, height: 90 } })
    await zoomToItems(board, [id!, 'gone'])
    const [x, y] = [frame.x - frame.width / 2 + 300, frame.y - frame.height / 2 + 700]
    expect(await board.viewport.get()).toEqual({ x: x - 800, y: y - 450, ...SCREEN })
    expect(await board.viewport.getZoom()).toBe(1)
  })

  it('shows large ones whole, still beside the panel', async () => {
    const { board, layout, local } = await openSession()
    const frame = local.document.get(layout.frames.wrong)!
    await zoomToItems(board, [frame.id])
    const [view, zoom] = [await board.viewport.get(), await board.viewport.getZoom()]
    const left = (frame.x - frame.width / 2 - view.x) * zoom
    expect(left).toBeGreaterThanOrEqual(399)
    expect((frame.x + frame.width / 2 - view.x) * zoom).toBeLessThanOrEqual(SCREEN.width - 399)
    expect((frame.y - frame.height / 2 - view.y) * zoom).toBeGreaterThanOrEqual(63)
  })

  it('stays where it is when all of them are gone', async () => {
    const { board } = await openSession()
    const before = await board.viewport.get()
    await zoomToItems(board, ['gone'])
    expect(await board.viewport.get()).toEqual(before)
  })
})
