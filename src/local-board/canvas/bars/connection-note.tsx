import { useState, useSyncExternalStore } from 'react'
import { useWorkspace } from '../workspace.ts'
import './connection-note.css'

/** Says what happens to changes while the server cannot be reached, or cannot take them. Nothing while all is well. */
export function ConnectionNote() {
  const { connection } = useWorkspace()
  const status = useSyncExternalStore(
    (listener) => connection.onStatus(listener),
    () => connection.status(),
  )
  const problem = useSyncExternalStore(
    (listener) => connection.onProblem(listener),
    () => connection.problem(),
  )
  const [wasOnline, setWasOnline] = useState(status === 'online')
  if (status === 'online' && !wasOnline) setWasOnline(true)
  return (
    <div role="status" className="connection-shell">
      {problem && (
        <p className="connection-note">
          <strong>Not shared:</strong> {problem}
        </p>
      )}
      {status === 'offline' && wasOnline && (
        <p className="connection-note">
          <strong>Offline:</strong> changes are kept here and sent when the server is back
        </p>
      )}
      {status === 'offline' && !wasOnline && (
        <p className="connection-note">
          <strong>No server:</strong> this board is on this computer only, others cannot see it
        </p>
      )}
    </div>
  )
}
