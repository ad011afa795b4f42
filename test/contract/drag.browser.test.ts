import type { DropEvent, Miro } from '@mirohq/websdk-types'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  BoardDocument,
  createHeadlessPage,
  createHost,
  type FrameKind,
  mountFrame,
} from '../../src/local-board/host/index.ts'

const page = createHeadlessPage()
const host = createHost({ document: new BoardDocument(), page })
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A page of the app at a known place of the board's page, with one element to drag. */
async function openPage(kind: FrameKind) {
  const iframe = window.document.createElement('iframe')
  iframe.src = '/test/contract/frame.html'
  iframe.style.cssText = 'position: fixed; left: 100px; top: 50px; border: 0'
  closing.push(mountFrame(host, iframe, kind), () => iframe.remove())
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve, { once: true }))
  window.document.body.append(iframe)
  await loaded
  const app = iframe.contentWindow as Window & typeof globalThis & { miro: Miro }
  const element = app.document.createElement('div')
  element.className = 'miro-draggable'
  Object.assign(element.dataset, {
    dragPreview: 'data:image/png;base64,AA==',
    dragPreviewWidth: '60',
    dragPreviewHeight: '40',
  })
  app.document.body.append(element)
  const point = (name: string, x: number, y: number) =>
    element.dispatchEvent(
      new app.PointerEvent(name, { bubbles: true, clientX: x, clientY: y, pointerId: 1, button: 0 }),
    )
  const drops: DropEvent[] = []
  await app.miro.board.ui.on('drop', (event) => void drops.push(event))
  return { element, point, drops }
}

describe('dragging from the panel', () => {
  test('an element dragged from the panel to the board tells where it was dropped, in board coordinates [D:ref-ui]', async () => {
    const { element, point, drops } = await openPage('panel')
    const headless = await openPage('headless')
    point('pointerdown', 10, 10)
    point('pointermove', 300, 200)
    await vi.waitFor(() =>
      expect(page.drag).toEqual({
        at: { x: 400, y: 250 },
        preview: { url: 'data:image/png;base64,AA==', width: 60, height: 40 },
      }),
    )
    point('pointermove', 500, 300)
    await vi.waitFor(() => expect(page.drag?.at).toEqual({ x: 600, y: 350 }))
    point('pointerup', 700, 400)
    await vi.waitFor(() => expect(drops).toEqual([{ x: 0, y: 0, target: element }]))
    expect(drops[0]?.target).toBe(element)
    expect(page.drag).toBe(null)
    expect(host.credits.total()).toBe(0)
    await vi.waitFor(() => expect(headless.drops).toEqual([{ x: 0, y: 0, target: null }]))
  })

  test('a click is no drag, and a drag that is broken off no drop [I]', async () => {
    const { point, drops } = await openPage('panel')
    point('pointerdown', 10, 10)
    point('pointerup', 11, 10)
    point('pointerdown', 10, 10)
    point('pointermove', 300, 200)
    await vi.waitFor(() => expect(page.drag).not.toBe(null))
    point('pointercancel', 300, 200)
    await vi.waitFor(() => expect(page.drag).toBe(null))
    expect(drops).toEqual([])
  })

  test('a drop outside of the board, or from a page that is no panel, is none [D:ref-ui]', async () => {
    const panel = await openPage('panel')
    const modal = await openPage('modal')
    panel.point('pointerdown', 10, 10)
    panel.point('pointermove', 300, 200)
    panel.point('pointerup', -500, 0)
    modal.point('pointerdown', 10, 10)
    modal.point('pointermove', 300, 200)
    modal.point('pointerup', 300, 200)
    panel.point('pointerdown', 10, 10)
    panel.point('pointermove', 300, 200)
    panel.point('pointerup', 0, 0)
    await vi.waitFor(() => expect(panel.drops.map(({ x, y }) => ({ x, y }))).toEqual([{ x: -700, y: -400 }]))
  })
})
