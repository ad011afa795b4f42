import { performAction } from '../actions/rights.ts'
import { fit, fullSize, shortcuts, zoomIn, zoomOut } from '../actions/see.ts'
import { useItems, useUi, useWorkspace } from '../workspace.ts'
import { ActionButton } from './action-button.tsx'
import { MiniMap } from './mini-map.tsx'
import './zoom-bar.css'

/** Bottom right: the whole board in small, and how near one looks. */
export function ZoomBar() {
  const workspace = useWorkspace()
  const zoom = useUi((state) => state.zoom)
  const empty = useItems().size === 0
  return (
    <section className="view-tools" aria-label="View">
      {!empty && <MiniMap />}
      <div className="zoom-bar surface">
        <ActionButton action={zoomOut} icon="minus" tipSide="top" />
        <button
          type="button"
          className="zoom-value"
          aria-label={`Zoom ${Math.round(zoom * 100)} %, set to 100 %`}
          onClick={() => performAction(workspace, fullSize)}
        >
          {Math.round(zoom * 100)} %
        </button>
        <ActionButton action={zoomIn} icon="plus" tipSide="top" />
        <button
          type="button"
          className="text-button"
          data-tip="Fit all · Ctrl + 1"
          data-tip-side="top"
          onClick={() => performAction(workspace, fit)}
        >
          Fit
        </button>
        <ActionButton action={shortcuts} icon="keyboard" tipSide="top" />
      </div>
    </section>
  )
}
