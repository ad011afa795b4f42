import { useEffect, useRef, useState } from 'react'
import { emptyIncident } from '../../../session/incident.ts'
import { invitationOf } from '../../../session/index.ts'
import { isTimeZone } from '../../../timeline/time-zone.ts'
import { copyText } from '../../actions/hand-over.ts'
import { saveCalendarFile } from '../../actions/invite.ts'
import { boardLink } from '../../board-link.ts'
import { setProblem, setResult } from '../../store.ts'
import { localTimeZone } from '../../times.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { ProblemAt, ResultAt } from '../ProblemAt.tsx'
import { SheetScreen } from '../SheetScreen.tsx'
import { SessionTime } from './SessionTime.tsx'
import './invite.css'

/** The invitation to the session: when it is, the text to send, and a file for calendars. */
export function InviteSheet() {
  const tools = useTools()
  const incident = usePanel(({ shared }) => shared.incident) ?? emptyIncident(localTimeZone())
  const invitees = usePanel(({ shared }) => shared.invitees) ?? []
  const at = usePanel(({ shared }) => shared['session-at']) ?? null
  const [boardId, setBoardId] = useState('')
  const [link, setLink] = useState<string | null>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    tools.board.getInfo().then(
      ({ id }) => setBoardId(id),
      () => setProblem(tools.store, 'invite', 'The board did not say which one it is. Close this and open it again.'),
    )
  }, [tools])
  const known = link ?? (boardId && boardLink(boardId, document.referrer))
  const zone = isTimeZone(incident.timeZone) ? incident.timeZone : 'UTC'
  const invitation = invitationOf({ incident: { ...incident, timeZone: zone }, invitees, at, boardLink: known })
  // What was copied or downloaded is no longer what stands here.
  useEffect(() => {
    if (invitation.text) setResult(tools.store, 'invite', null)
  }, [tools, invitation.text])
  const copy = () => {
    if (copyText(tools, invitation.text, 'Copied. Paste it into an e-mail or a chat.', 'invite')) return
    text.current?.select()
    setProblem(
      tools.store,
      'invite',
      'The browser did not allow copying. The text is selected: copy it with your keyboard.',
    )
  }
  return (
    <SheetScreen
      title="Invite"
      titleNote="A text for e-mail and chat, and an entry for calendars."
      above={
        <>
          <ProblemAt place="invite" />
          <ResultAt place="invite" />
        </>
      }
      main={
        <Button look="main" onClick={copy}>
          Copy invitation
        </Button>
      }
    >
      <div className="stack tight">
        <SessionTime at={at} zone={zone} />
        <Button
          wide
          disabled={at === null || boardId === ''}
          onClick={() => at !== null && saveCalendarFile(tools, { invitation, at, boardId, link: known })}
        >
          Download calendar file
        </Button>
      </div>
      <Field label="Link to the board">
        {(control) => (
          <input
            {...control}
            type="url"
            value={known}
            placeholder="Copy it from the browser’s address bar"
            onChange={(event) => setLink(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="Invitation"
        hint={invitees.length === 0 ? 'Choose roles in Prepare to say who is invited, and why.' : undefined}
      >
        {(control) => (
          <textarea {...control} ref={text} className="input invitation" readOnly rows={14} value={invitation.text} />
        )}
      </Field>
    </SheetScreen>
  )
}
