import { useSyncExternalStore } from 'react'
import { useWorkspace } from '../workspace.ts'
import './connection-note.css'

/** Says what happens to changes while the server cannot be reached. Nothing while all is well. */
export function ConnectionNote() {
  const { connection } = useWorkspace()
  const status = useSyncExternalStore(
    (listener) => connection.onStatus(listener),
    () => connection.status(),
  )
  return (
    <div role="status" className="connection-shell">
      {status === 'offline' && (
        <p className="connection-note">
          <strong>Offline:</strong> changes are kept here and sent when the server is back
        </p>
      )}
    </div>
  )
}
