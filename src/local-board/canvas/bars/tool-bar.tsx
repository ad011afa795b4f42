import { addCard, addFrame, addShape, addStickyNote, addText } from '../actions/add.ts'
import { connect } from '../actions/connect.ts'
import { redo, undo } from '../actions/edit.ts'
import { hand, pointer } from '../actions/see.ts'
import { notify } from '../notify.ts'
import { APP_ICON, APP_NAME } from '../page/app-manifest.ts'
import { APP_BUTTON } from '../page/panel-focus.ts'
import { useUi, useWorkspace } from '../workspace.ts'
import { ActionButton } from './action-button.tsx'
import { isByKey } from './is-by-key.ts'
import './tool-bar.css'

/** The tools at the left edge, the app among them; below them undo and redo. */
export function ToolBar() {
  const { apps, ui } = useWorkspace()
  const inHand = useUi((state) => state.hand)
  const panelOpen = useUi((state) => state.panel !== null)
  const problem = useUi((state) => state.appProblem)
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
          id={APP_BUTTON}
          className={panelOpen ? 'app-button app-open' : 'app-button'}
          aria-label={APP_NAME}
          data-tip={panelOpen ? undefined : APP_NAME}
          data-tip-side="right"
          onClick={(event) => {
            if (problem === null && isByKey(event)) ui.setState({ panelFocus: true })
            if (problem !== null) notify(ui, problem)
            else if (!panelOpen) apps.clickIcon()
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
