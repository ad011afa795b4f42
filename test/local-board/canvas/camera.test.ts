import type { ReactFlowInstance, Viewport } from '@xyflow/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createUiStore } from '../../../src/local-board/canvas/ui-state.ts'
import { createCamera } from '../../../src/local-board/canvas/view/camera.ts'
import type { ItemNode } from '../../../src/local-board/canvas/view/item-nodes.ts'

/** A camera over a screen that draws a move only when it is told to: `arrive` ends the latest one, which others broke off. */
function slowScreen() {
  for (const [name, value] of Object.entries({ innerWidth: 1440, innerHeight: 900, matchMedia: () => ({}) }))
    vi.stubGlobal(name, value)
  onTestFinished(() => void vi.unstubAllGlobals())
  let shown: Viewport = { x: 720, y: 450, zoom: 1 }
  let arrive = () => {}
  const flow = {
    getViewport: () => shown,
    setViewport: (next: Viewport, { duration = 0 } = {}) =>
      new Promise<boolean>((resolve) => {
        arrive = () => {
          shown = next
          resolve(true)
        }
        if (duration === 0) arrive()
      }),
  }
  const camera = createCamera(createUiStore())
  camera.attach(flow as unknown as ReactFlowInstance<ItemNode>)
  return { camera, shown: () => shown, arrive: () => arrive() }
}

test('zoom steps add up however late the screen draws them', () => {
  const { camera, shown, arrive } = slowScreen()
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  for (let step = 0; step < 3; step++) {
    camera.zoomBy(1 / 1.25, 120)
    vi.advanceTimersByTime(300)
  }
  arrive()
  expect(shown().zoom).toBeCloseTo(0.512)
})

test('what is visible is what the view moves to, and the pointer is over what is on the screen now', () => {
  const { camera, shown, arrive } = slowScreen()
  const there = camera.fit({ x: 3000, y: 0, width: 800, height: 600 })
  expect(camera.visible()).toEqual(there)
  expect(camera.toBoard({ x: 720, y: 450 })).toEqual({ x: 0, y: 0 })
  camera.reveal({ x: 3300, y: 200, width: 200, height: 200 })
  expect(shown().zoom).toBe(1)
  arrive()
  expect(camera.visible()).toEqual(there)
})

test('a move that a person halts is over', () => {
  const { camera } = slowScreen()
  const here = camera.visible()
  camera.fit({ x: 3000, y: 0, width: 800, height: 600 })
  camera.halt()
  expect(camera.visible()).toEqual(here)
})

test('a move that was broken off unnoticed does not count for ever', () => {
  const { camera } = slowScreen()
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const here = camera.visible()
  camera.fit({ x: 3000, y: 0, width: 800, height: 600 })
  vi.advanceTimersByTime(10_000)
  expect(camera.visible()).toEqual(here)
})
