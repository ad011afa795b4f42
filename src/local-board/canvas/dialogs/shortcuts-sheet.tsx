import { ACTIONS } from '../actions/index.ts'
import { readableKeys } from '../actions/keyboard.ts'
import { useUi, useWorkspace } from '../workspace.ts'
import { Dialog } from './dialog.tsx'
import './shortcuts-sheet.css'

const GROUPS = ['Add', 'Edit', 'Arrange', 'Select', 'See'] as const
const BY_POINTER = [
  { label: 'Copy, cut, paste', keys: 'Ctrl + C, X, V' },
  { label: 'Select several', keys: 'Shift + click, or Shift + drag; Space on an item' },
  { label: 'Move the board', keys: 'Drag, scroll, or hold Space' },
  { label: 'Finish typing', keys: 'Escape; Ctrl + Enter adds the next note' },
]

/** Every key of the board, from the actions themselves. */
export function ShortcutsSheet() {
  const { ui } = useWorkspace()
  const open = useUi((state) => state.sheet)
  if (!open) return null
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => ui.setState({ sheet: false })}>
      <div className="sheet-columns">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {ACTIONS.filter((action) => action.group === group).map((action) => (
                <div key={action.name}>
                  <dt>{action.label}</dt>
                  <dd>{readableKeys(action)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>And</h3>
          <dl>
            {BY_POINTER.map(({ label, keys }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{keys}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
