import { toCalendar } from '../../document/index.ts'
import { type Invitation, SESSION_MS } from '../../session/index.ts'
import type { Tools } from '../tools.ts'
import { download } from './hand-over.ts'

type Meeting = {
  readonly invitation: Invitation
  /** A UTC instant, ISO 8601. */
  readonly at: string
  readonly boardId: string
  readonly link: string
}

/** Gives the session to the browser as a calendar file. A board has one entry: a file made later moves it. */
export function saveCalendarFile(tools: Tools, { invitation: { title, text }, at, boardId, link }: Meeting): void {
  const file = toCalendar({
    ...{ uid: `session-${boardId}@debrief`, title, text, startsAt: at, lengthMs: SESSION_MS, link },
    madeAt: new Date(tools.clock.now()).toISOString(),
  })
  download(tools, { name: `postmortem-${at.slice(0, 10)}.ics`, text: file, type: 'text/calendar' }, 'invite')
}
