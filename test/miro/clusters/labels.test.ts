import { describe, expect, it } from 'vitest'
import { drawAloneLabels } from '../../../src/miro/clusters/labels.ts'
import { isFrame } from '../../../src/miro/read-items.ts'
import { openSession } from '../board.ts'

describe('the words On their own', () => {
  it('are stored beside what another panel has drawn meanwhile', async () => {
    const { board, state, layout } = await openSession()
    const frame = await board.getById(layout.frames.well)
    if (!isFrame(frame)) throw new Error('The frame is not there.')
    await state.set('layout', { ...layout, parts: { ...layout.parts, 'timeline.99.label': 'drawn by another' } })
    await drawAloneLabels(board, state, layout, new Map([['well', frame]]), new Map([['well', 900]]))
    const stored = await state.get('layout')
    expect(stored).toEqual({
      frames: layout.frames,
      parts: { ...layout.parts, 'timeline.99.label': 'drawn by another', 'well.alone': expect.any(String) },
    })
  })
})
