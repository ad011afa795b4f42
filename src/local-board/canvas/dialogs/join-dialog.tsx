import type { InvitationResponse } from '../../host/sessions.ts'
import { APP_NAME } from '../page/app-manifest.ts'
import { usePeople, useUi, useWorkspace } from '../workspace.ts'
import { Dialog } from './dialog.tsx'
import './join-dialog.css'

/** The question whether to join a session. It waits until the person is done with typing or dragging. */
export function JoinDialog() {
  const { people } = useWorkspace()
  usePeople((state) => state.here)
  const invitation = useUi((state) => state.invitations[0])
  const busy = useUi(
    ({ editing, openCard, newCard, drag, resize, sheet, modal }) =>
      editing !== null || openCard !== null || newCard || drag !== null || resize !== null || sheet || modal !== null,
  )
  if (!invitation || busy) return null
  const { session, answer } = invitation
  const starter = people.nameOf(session.starterId) ?? session.starterName
  const by = (status: InvitationResponse['status']) => () => answer({ status, reason: 'clicked-button' })
  return (
    <Dialog
      key={session.id}
      title={session.name || 'A session'}
      onClose={() => answer({ status: 'rejected', reason: 'clicked-outside' })}
    >
      <div className="join">
        <p>
          <strong>{starter}</strong> invites you to join this session of {APP_NAME}.
        </p>
        {session.description && <p className="join-about">{session.description}</p>}
        <div className="dialog-foot">
          <button type="button" className="plain-button" onClick={by('rejected')}>
            Not now
          </button>
          <button type="button" className="main-button" onClick={by('accepted')}>
            Join
          </button>
        </div>
      </div>
    </Dialog>
  )
}
