import { usePeople, useUi, useWorkspace } from '../workspace.ts'
import './follow-bar.css'

/** Whose view this screen shows, with the way out, and a frame in that person's colour. */
export function FollowBar() {
  const { ui } = useWorkspace()
  const following = useUi((state) => state.following)
  const person = usePeople((state) => state.here.find(({ id }) => id === following))
  return (
    <div role="status">
      {person && (
        <>
          <div className="follow-frame" style={{ borderColor: person.color }} />
          <div className="follow-bar" style={{ background: person.color }}>
            <span>
              Following <strong>{person.name}</strong>
            </span>
            <button type="button" onClick={() => ui.setState({ following: null })}>
              Stop
            </button>
          </div>
        </>
      )}
    </div>
  )
}
