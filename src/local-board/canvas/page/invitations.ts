import type { BoardDocument } from '../../host/document.ts'
import type { InvitationResponse, SessionFacts } from '../../host/sessions.ts'
import type { Invitation, UiStore } from '../ui-state.ts'

/** How long a person is asked, in milliseconds; Miro's time is not documented. */
export const ASKED_FOR_MS = 60_000

/**
 * Asks the person to join a session: gives what they answer, or that they did not in time. The question goes by itself
 * when the session is over, or answered in another tab.
 */
export function askToJoin(
  { document, ui, me }: { document: BoardDocument; ui: UiStore; me: { id: string } },
  session: SessionFacts,
): Promise<InvitationResponse> {
  const members = document.map<{ state: string }>('sessionMembers')
  const key = `${session.id}/${me.id}`
  return new Promise((resolve) => {
    const end = (response: InvitationResponse) => {
      clearTimeout(timer)
      members.unobserve(onMembers)
      ui.setState(({ invitations }) => ({ invitations: invitations.filter((one) => one !== invitation) }))
      resolve(response)
    }
    const onMembers = () => {
      if (members.get(key)?.state !== 'invited') end({ status: 'rejected', reason: 'timed-out' })
    }
    const timer = setTimeout(() => end({ status: 'rejected', reason: 'timed-out' }), ASKED_FOR_MS)
    const invitation: Invitation = { session, answer: end }
    members.observe(onMembers)
    ui.setState(({ invitations }) => ({ invitations: [...invitations, invitation] }))
  })
}
