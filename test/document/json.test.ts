import { expect, it } from 'vitest'
import { postmortemOf, toJson } from '../../src/document/index.ts'
import { GITLAB_SESSION } from './sessions.ts'

it('Debrief JSON holds the whole session with names instead of ids', () => {
  const postmortem = postmortemOf(GITLAB_SESSION)
  const { generatedAt, incident, invitees, timeline, rootCauses, actions, owner, followUp } = postmortem
  expect(JSON.parse(toJson(postmortem))).toEqual({
    ...{
      format: 'debrief',
      version: 1,
      generatedAt,
      incident,
      invitees,
      timeline,
      rootCauses,
      actions,
      owner,
      followUp,
    },
    notes: [
      { column: 'wrong', text: 'Nobody had tried a restore', cluster: 'backups · restore' },
      { column: 'wrong', text: 'S3 bucket for dumps was empty', cluster: 'backups · restore' },
      { column: 'wrong', text: 'Prompts look alike' },
      { column: 'well', text: 'Public live document', cluster: 'open with users' },
      { column: 'lucky', text: 'Snapshot taken by hand six hours before' },
    ],
  })
})

it('Debrief JSON leaves out what only the board of the session needs', () => {
  const event = { ...GITLAB_SESSION.timeline.events[0]!, id: 'e1', source: { at: 'x', text: 'y' }, noteId: '7' }
  const timeline = { events: [event], confirmed: true, removed: [], scale: 'even' }
  const { id: _, source: __, noteId: ___, ...plain } = event
  expect(JSON.parse(toJson(postmortemOf({ ...GITLAB_SESSION, timeline }))).timeline).toEqual({
    events: [plain],
    confirmed: true,
  })
})
