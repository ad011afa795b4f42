import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeViewport(open: Open) {
  describe('viewport and empty space', () => {
    test("the viewport's x and y are its top-left [D:ref-viewport]", async () => {
      const { viewport } = (await open().miro()).board
      expect(await viewport.get()).toEqual({ x: -800, y: -450, width: 1600, height: 900 })
      const rect = { x: 0, y: 0, width: 800, height: 450 }
      expect(await viewport.set({ viewport: rect })).toEqual(rect)
      const padding = { top: 10, left: 20, bottom: 30, right: 40 }
      const padded = { x: -20, y: -10, width: 860, height: 490 }
      expect(await viewport.set({ viewport: rect, padding, animationDurationInMs: 100 })).toEqual(padded)
    })

    test('zoomTo shows all of the items, children where they really are [D:ref-viewport]', async () => {
      const { board } = await open().miro()
      await board.createFrame({ x: 5000, y: 5000, width: 1000, height: 1000 })
      const note = await board.createStickyNote({ x: 5000, y: 5000 })
      await board.viewport.zoomTo(note)
      const first = await board.viewport.get()
      expect([first.x < 4900, first.x > 4000, first.x + first.width > 5100]).toEqual([true, true, true])
      const far = await board.createShape({ x: 9000, y: 7000 })
      await board.viewport.zoomTo([note, far])
      const { x, y, width, height } = await board.viewport.get()
      expect([x < 4900, y < 4886, x + width > 9050, y + height > 7050]).toEqual([true, true, true, true])
    })

    test('zoomTo of nothing is refused [D:ref-error-handling]', async () => {
      const { viewport } = (await open().miro()).board
      await expect(viewport.zoomTo([])).rejects.toThrow('Pass the item(s) you want to zoom to.')
    })

    test('zoom goes from 0.01 to 4 [D:ref-viewport]', async () => {
      const { viewport } = (await open().miro()).board
      await viewport.setZoom(2)
      expect(await viewport.getZoom()).toBe(2)
      await expect(viewport.setZoom(5)).rejects.toThrow('from 0.01 to 4')
      await viewport.setZoom(0.01)
      await viewport.setZoom(4)
      await expect(viewport.setZoom(0.009)).rejects.toThrow('from 0.01 to 4')
    })

    test('findEmptySpace gives the place itself when it is free, else the nearest free one [D:ref-board]', async () => {
      const { board } = await open().miro()
      const asked = { x: 0, y: 0, width: 400, height: 400 }
      expect(await board.findEmptySpace(asked)).toEqual(asked)
      await board.createFrame({ x: 100, y: 0, width: 1000, height: 2000 })
      expect(await board.findEmptySpace({ ...asked, offset: 50 })).toEqual({ ...asked, x: -650 })
      await board.createFrame({ x: -1000, y: 0, width: 1000, height: 2000 })
      expect(await board.findEmptySpace({ ...asked, offset: 50 })).toEqual({ ...asked, x: 850 })
    })

    test('findEmptySpace keeps 100 around unless told otherwise, and gives the size it was asked for [D:ref-board]', async () => {
      const { board } = await open().miro()
      await board.createShape({ x: 0, y: 0, width: 100, height: 100 })
      const asked = { x: 0, y: 0, width: 50, height: 50 }
      expect(await board.findEmptySpace(asked)).toEqual({ x: 175, y: 0, width: 50, height: 50 })
      expect(await board.findEmptySpace({ ...asked, offset: 0 })).toEqual({ x: 75, y: 0, width: 50, height: 50 })
    })
  })
}
