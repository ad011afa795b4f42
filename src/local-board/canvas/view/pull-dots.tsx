import { type PointerEvent, useRef } from 'react'
import { connectItems } from '../actions/connect.ts'
import { useUi, useWorkspace } from '../workspace.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/** Dots at the edges of an item: pulling one to another item draws a connector. By key: select both, then L. */
export function PullDots({ id }: { id: string }) {
  const workspace = useWorkspace()
  const { ui, camera } = workspace
  const zoom = useUi((state) => state.zoom)
  const pulling = useRef(false)
  const track = (event: PointerEvent) => {
    if (pulling.current) ui.setState({ pull: { from: id, to: camera.toBoard({ x: event.clientX, y: event.clientY }) } })
  }
  return SIDES.map((side) => (
    <span
      key={side}
      className={`pull-dot pull-${side} nodrag nopan nokey`}
      style={{ scale: String(1 / Math.max(zoom, 0.2)) }}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        pulling.current = true
        track(event)
      }}
      onPointerMove={track}
      onPointerUp={(event) => {
        if (!pulling.current) return
        pulling.current = false
        ui.setState({ pull: null })
        const target = itemUnder(event.clientX, event.clientY, id)
        if (target) connectItems(workspace, id, target)
      }}
      onPointerCancel={() => {
        pulling.current = false
        ui.setState({ pull: null })
      }}
    />
  ))
}

function itemUnder(x: number, y: number, except: string): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const node = element.closest<HTMLElement>('.react-flow__node')
    const id = node?.dataset.id
    if (id && id !== except && !node.matches('.react-flow__node-frame, .react-flow__node-connector')) return id
  }
  return null
}
