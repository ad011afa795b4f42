import { useStore } from '@xyflow/react'
import { useMemo } from 'react'
import { selectItems } from '../actions/select.ts'
import { useItems, useUi, useWorkspace } from '../workspace.ts'
import { coveredTitles } from './covered-titles.ts'
import { useWindowSize } from './use-window-size.ts'
import './frame-titles.css'

/**
 * Titles of frames whose own are out of sight, for the pointer to pick the frame up by: pressed, the frame is selected
 * and can be dragged by its ground. By key the frames themselves are reached, so these are for the pointer alone.
 */
export function FrameTitles() {
  const workspace = useWorkspace()
  const items = useItems()
  const frames = useMemo(() => [...items.values()].filter((item) => item.type === 'frame'), [items])
  const [x, y, zoom] = useStore((state) => state.transform)
  const selection = useUi((state) => state.selection)
  const busy = useUi((state) => state.drag !== null || state.resize !== null || state.hand)
  useUi((state) => state.panel)
  useWindowSize()
  if (busy || frames.length === 0) return null
  return (
    <div className="frame-titles" aria-hidden="true">
      {coveredTitles(items, frames, { x, y, zoom }, workspace.camera.uncovered()).map(({ frame, ...at }) => (
        <button
          key={frame.id}
          type="button"
          tabIndex={-1}
          className={selection.includes(frame.id) ? 'frame-title-out frame-title-chosen' : 'frame-title-out'}
          style={{ left: at.x, top: at.y, maxWidth: at.width }}
          onClick={(event) => {
            selectItems(workspace, event.shiftKey ? [...selection, frame.id] : [frame.id])
            // The next key is for the frame.
            workspace.ui.setState({ focus: frame.id })
          }}
        >
          {frame.title || 'Frame'}
        </button>
      ))}
    </div>
  )
}
