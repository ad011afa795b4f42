import type { FinishedSession } from '../../src/document/index.ts'
import { emptyIncident } from '../../src/session/index.ts'
import { parseTimeline } from '../../src/timeline/index.ts'

/** A session in which nothing has been filled in. */
export const EMPTY_SESSION: FinishedSession = {
  incident: emptyIncident('UTC'),
  invitees: [],
  timeline: { events: [], confirmed: false },
  followUp: { at: null, closedAt: null },
  generatedAt: '2017-02-02T15:02:00Z',
  notes: [],
  clusters: [],
  discussions: {},
  actions: [],
  owner: null,
}

const TIMELINE = `2017-01-31
18:20 Snapshot of production loaded into staging
~00:00 Base copy to the standby hangs
prints nothing
2017-02-01
19:00 Available again
2017-02-02 Report published`

/** A short session about the GitLab.com outage of 31 January 2017, seen from Berlin. */
export const GITLAB_SESSION: FinishedSession = {
  incident: {
    title: 'GitLab.com database outage',
    summary:
      'Production data were removed while replication was being repaired.\n\nThe service came back from a snapshot.',
    severity: 'SEV-1',
    impact: 'About 18 hours down, six hours of changes lost.',
    startedAt: '2017-01-31T17:20:00Z',
    endedAt: '2017-02-01T18:00:00Z',
    timeZone: 'Europe/Berlin',
    nearMiss: false,
  },
  invitees: ['engineer', 'on-call'],
  timeline: { events: parseTimeline(TIMELINE, { timeZone: 'Europe/Berlin' }).events, confirmed: true },
  followUp: { at: '2017-02-14T15:00:00Z', closedAt: null },
  generatedAt: '2017-02-01T23:30:00Z',
  notes: [
    { id: 'n1', column: 'wrong', text: 'S3 bucket for dumps was empty' },
    { id: 'n2', column: 'wrong', text: 'Nobody had tried a restore' },
    { id: 'n3', column: 'wrong', text: 'Prompts look alike' },
    { id: 'n4', column: 'well', text: 'Public live document' },
    { id: 'n5', column: 'lucky', text: 'Snapshot taken by hand six hours before' },
    { id: 'n6', column: 'lucky', text: '   ' },
  ],
  clusters: [
    { id: 'backups', column: 'wrong', name: 'backups · restore', parked: false, noteIds: ['n2', 'n1'] },
    { id: 'users', column: 'well', name: 'open with users', parked: true, noteIds: ['n4', 'gone'] },
  ],
  discussions: {
    backups: {
      why: 'Dumps had been failing for weeks.\nNo one owned the backups.',
      reduce: 'A restore every week, with a report',
      learned: 'An untested backup is a hope.',
    },
  },
  actions: [
    {
      id: 'a1',
      title: 'Restore a backup every week',
      owner: { userId: 'ana', name: 'Ana' },
      dueDate: '2017-02-10',
      type: 'prevent',
      status: 'in-progress',
      clusterIds: ['backups', 'gone'],
    },
    {
      id: 'a2',
      title: 'Colour prompts by role of the host',
      owner: { userId: null, name: '' },
      dueDate: null,
      type: 'mitigate',
      status: 'done',
      clusterIds: [],
    },
  ],
  owner: { userId: 'ruth', name: 'Ruth' },
}
