import { addCard, addFrame, addShape, addStickyNote, addText } from '../actions/add.ts'
import { connect } from '../actions/connect.ts'
import { redo, undo } from '../actions/edit.ts'
import { hand, pointer } from '../actions/see.ts'
import { APP_ICON, APP_NAME } from '../page/app-manifest.ts'
import { useUi, useWorkspace } from '../workspace.ts'
import { ActionButton } from './action-button.tsx'
import './tool-bar.css'

/** The tools at the left edge, the app among them; below them undo and redo. */
export function ToolBar() {
  const { apps } = useWorkspace()
  const inHand = useUi((state) => state.hand)
  const panelOpen = useUi((state) => state.panel !== null)
  const started = useUi((state) => state.appStarted)
  return (
    <nav className="tool-bars" aria-label="Tools">
      <div className="tool-bar surface">
        <ActionButton action={pointer} icon="pointer" pressed={!inHand} />
        <ActionButton action={hand} icon="hand" pressed={inHand} />
        <ActionButton action={addStickyNote} icon="note" />
        <ActionButton action={addText} icon="text" />
        <ActionButton action={addShape} icon="shape" />
        <ActionButton action={connect} icon="connector" />
        <ActionButton action={addFrame} icon="frame" />
        <ActionButton action={addCard} icon="card" />
        <hr className="tool-line" />
        <button
          type="button"
          className={panelOpen ? 'app-button app-open' : 'app-button'}
          aria-label={APP_NAME}
          aria-disabled={!started || undefined}
          data-tip={started ? APP_NAME : `${APP_NAME} is getting ready`}
          data-tip-side="right"
          onClick={() => {
            if (started && !panelOpen) apps.clickIcon()
          }}
        >
          <img src={APP_ICON} alt="" width="28" height="28" />
        </button>
      </div>
      <div className="tool-bar surface">
        <ActionButton action={undo} icon="undo" />
        <ActionButton action={redo} icon="redo" />
      </div>
    </nav>
  )
}
