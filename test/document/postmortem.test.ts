import { describe, expect, it } from 'vitest'
import { EXAMPLE_DOCUMENTS, fileName, postmortemOf } from '../../src/document/index.ts'
import { EMPTY_SESSION, GITLAB_SESSION } from './sessions.ts'

describe('the record of a session', () => {
  it('holds names instead of ids, and every note with text exactly once', () => {
    const { incident, invitees, timeline, followUp, generatedAt, discussions } = GITLAB_SESSION
    expect(postmortemOf(GITLAB_SESSION)).toEqual({
      incident,
      invitees,
      timeline,
      followUp,
      generatedAt,
      columns: [
        {
          id: 'wrong',
          clusters: [
            {
              name: 'backups · restore',
              parked: false,
              notes: ['Nobody had tried a restore', 'S3 bucket for dumps was empty'],
              discussion: discussions.backups,
            },
          ],
          ungrouped: ['Prompts look alike'],
        },
        {
          id: 'well',
          clusters: [
            {
              name: 'open with users',
              parked: true,
              notes: ['Public live document'],
              discussion: { why: '', reduce: '', learned: '' },
            },
          ],
          ungrouped: [],
        },
        { id: 'lucky', clusters: [], ungrouped: ['Snapshot taken by hand six hours before'] },
      ],
      rootCauses: [
        { cluster: 'backups · restore', why: 'Dumps had been failing for weeks.\nNo one owned the backups.' },
      ],
      actions: [
        {
          title: 'Restore a backup every week',
          owner: 'Ana',
          dueDate: '2017-02-10',
          type: 'prevent',
          status: 'in-progress',
          answers: ['backups · restore'],
        },
        {
          title: 'Colour prompts by role of the host',
          owner: '',
          dueDate: null,
          type: 'mitigate',
          status: 'done',
          answers: [],
        },
      ],
      owner: 'Ruth',
      mayClose: false,
    })
  })

  it('has a note that two clusters claim only once', () => {
    const clusters = ['a', 'b'].map((id) => ({
      id,
      column: 'lucky' as const,
      name: id,
      parked: false,
      noteIds: ['n5'],
    }))
    const lucky = postmortemOf({ ...GITLAB_SESSION, clusters }).columns[2]!
    expect([lucky.clusters.map(({ notes }) => notes), lucky.ungrouped]).toEqual([
      [['Snapshot taken by hand six hours before'], []],
      [],
    ])
  })
})

describe('a record in a zone that nobody knows', () => {
  it('has its times in UTC', () => {
    const incident = { ...GITLAB_SESSION.incident, timeZone: 'Mars/Olympus' }
    expect(postmortemOf({ ...GITLAB_SESSION, incident }).incident).toEqual({ ...incident, timeZone: 'UTC' })
  })
})

describe('the name of the file', () => {
  const named = (title: string, startedAt: string | null = '2017-01-31T23:20:00Z') =>
    fileName(postmortemOf({ ...EMPTY_SESSION, incident: { ...EMPTY_SESSION.incident, title, startedAt } }))

  it('is the day and the title of the incident', () => {
    expect(fileName(postmortemOf(GITLAB_SESSION))).toBe('2017-01-31-gitlab-com-database-outage.md')
    expect(named('Café: ../../etc/passwd')).toBe('2017-01-31-cafe-etc-passwd.md')
    expect(named('データベース障害 — हिन्दी')).toBe('2017-01-31-データベース障害-हिन्दी.md')
  })

  it('does without what is not known, and stays short', () => {
    expect(named('', null)).toBe('postmortem.md')
    expect(named('🔥')).toBe('2017-01-31-postmortem.md')
    expect(named('long '.repeat(400), null)).toBe(`${'long-'.repeat(16).slice(0, 79)}.md`)
  })
})

describe('the example documents', () => {
  it('are the four that the practice points to', () => {
    expect(EXAMPLE_DOCUMENTS.map(({ url }) => url)).toEqual([
      'https://sre.google/sre-book/example-postmortem/',
      'https://github.com/dastergon/postmortem-templates',
      'https://github.com/danluu/post-mortems',
      'https://github.com/google/sredocs',
    ])
  })
})
