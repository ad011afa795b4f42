import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Point } from '../ui-state.ts'
import { useWorkspace, type Workspace } from '../workspace.ts'
import { type Placed, PlacedItems } from './placed-items.ts'

/** The items as they stand on the screen, anew at most once a frame, whoever changed, selected or dragged them. */
export function usePlacedItems(): readonly Placed[] {
  const workspace = useWorkspace()
  const [cache] = useState(() => new PlacedItems())
  const [placed, setPlaced] = useState(() => cache.of(sceneOf(workspace)))

  useEffect(() => {
    const { document, ui, people } = workspace
    let frame = 0
    const draw = () => {
      cancelAnimationFrame(frame)
      frame = 0
      setPlaced(cache.of(sceneOf(workspace)))
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(draw)
    }
    const stops = [
      document.subscribe(() => {
        dropGone(workspace)
        schedule()
      }),
      ui.subscribe((now, before) => {
        // A text opened for typing is there at once, so that the very next key goes into it.
        if (now.editing !== before.editing && now.editing !== null) flushSync(draw)
        else if (now.selection !== before.selection || now.drag !== before.drag || now.resize !== before.resize)
          schedule()
      }),
      people.store.subscribe((now, before) => {
        if (now.presences.some((presence, index) => presence.drag !== before.presences[index]?.drag)) schedule()
        else if (now.presences.length !== before.presences.length) schedule()
      }),
    ]
    schedule()
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
    }
  }, [workspace, cache])

  return placed
}

function sceneOf({ document, ui, people }: Workspace) {
  const { selection, drag, resize } = ui.getState()
  const shifts = new Map<string, Point>()
  for (const presence of people.store.getState().presences.slice(1)) {
    if (!presence.drag) continue
    for (const id of presence.drag.ids) shifts.set(id, { x: presence.drag.dx, y: presence.drag.dy })
  }
  if (drag) for (const id of drag.ids) shifts.set(id, { x: drag.dx, y: drag.dy })
  return { items: document.items, selection, shifts, resize }
}

// What is deleted, by anybody, is no longer selected.
function dropGone({ document, ui }: Workspace): void {
  const { selection, openCard } = ui.getState()
  const left = selection.filter((id) => document.get(id))
  if (left.length !== selection.length) ui.setState({ selection: left })
  if (openCard !== null && !document.get(openCard)) ui.setState({ openCard: null })
}
