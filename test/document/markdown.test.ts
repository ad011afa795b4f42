import { describe, expect, it } from 'vitest'
import { type FinishedSession, postmortemOf, toMarkdown } from '../../src/document/index.ts'
import { EMPTY_SESSION, GITLAB_SESSION } from './sessions.ts'

const markdown = (session: FinishedSession) => toMarkdown(postmortemOf(session))

describe('the Markdown document', () => {
  it('tells the whole session', () => {
    expect(markdown(GITLAB_SESSION)).toMatchInlineSnapshot(`
      "# GitLab.com database outage

      SEV-1 · 31 January 2017 · open · action items: 1 of 2 still to do · postmortem owner: Ruth

      > How to read this: everyone did the best they could with what they knew at the time. We look for what made the incident possible, not for who did it.

      Written from the board on 2 February 2017, 00:30 (Europe/Berlin), 1 February 2017, 23:30 UTC.

      ## Overview

      - **Severity:** SEV-1
      - **Near miss:** no
      - **Started:** 31 January 2017, 18:20 (Europe/Berlin), 17:20 UTC
      - **Ended:** 1 February 2017, 19:00 (Europe/Berlin), 18:00 UTC
      - **Duration:** 24 h 40 min
      - **Invited:** Engineer, On-call

      ### Impact

      About 18 hours down, six hours of changes lost.

      ## Summary

      Production data were removed while replication was being repaired.

      The service came back from a snapshot.

      ## Timeline

      The team has confirmed this timeline. Times are in Europe/Berlin. A tilde stands for about.

      ### Tue 31 January 2017

      - **18:20** Snapshot of production loaded into staging

      ### Wed 1 February 2017

      - **~00:00** Base copy to the standby hangs\\
        prints nothing
      - **19:00** Available again

      ### Thu 2 February 2017

      - Report published

      ## What went wrong

      ### backups · restore

      - Nobody had tried a restore
      - S3 bucket for dumps was empty

      **What we learned:** An untested backup is a hope.

      ### Notes on their own

      - Prompts look alike

      ## What went well

      ### open with users

      Parked for a session of its own.

      - Public live document

      ## Where we got lucky

      ### Notes on their own

      - Snapshot taken by hand six hours before

      ## Root causes and contributing factors

      Why did this happen?

      - **backups · restore:** Dumps had been failing for weeks.\\
        No one owned the backups.

      ## Reducing the impact next time

      How can we reduce the impact if it happens again?

      - **backups · restore:** A restore every week, with a report

      ## Action items

      | Action item | Owner | Due | Type | Status | Answers |
      | - | - | - | - | - | - |
      | Restore a backup every week | Ana | 10 February 2017 | Prevent | In progress | backups · restore |
      | Colour prompts by role of the host | nobody yet | no date yet | Mitigate | Done | no cluster |

      ## Parked for a session of its own

      - **open with users** (1 note)

      ## Postmortem owner

      Ruth will:

      - Write the postmortem document: an overview of the incident, the action items, the root causes, and what we learned.
      - Tell the stakeholders how the postmortem stands.
      - Plan the review that checks whether every action item is done.

      ## Follow-up

      The actions are reviewed on 14 February 2017, 16:00 (Europe/Berlin), 15:00 UTC.

      The incident stays open until every action item is done or declined; 1 of 2 still to do.
      "
    `)
  })

  it('says in plain words what is missing', () => {
    expect(markdown(EMPTY_SESSION)).toMatchInlineSnapshot(`
      "# Incident without a title

      open · no action items · no postmortem owner yet

      > How to read this: everyone did the best they could with what they knew at the time. We look for what made the incident possible, not for who did it.

      Written from the board on 2 February 2017, 15:02 (UTC).

      ## Overview

      - **Severity:** not set
      - **Near miss:** no
      - **Started:** not known yet
      - **Ended:** not known yet
      - **Duration:** not known yet
      - **Invited:** nobody was named

      ### Impact

      Nobody has described the impact yet.

      ## Summary

      Nobody has written a summary yet.

      ## Timeline

      There are no events in the timeline.

      ## What went wrong

      There are no notes in this column.

      ## What went well

      There are no notes in this column.

      ## Where we got lucky

      There are no notes in this column.

      ## Root causes and contributing factors

      Nothing was written down about this.

      ## Reducing the impact next time

      Nothing was written down about this.

      ## Action items

      There are no action items.

      ## Parked for a session of its own

      Nothing is parked.

      ## Postmortem owner

      Nobody owns this postmortem yet. Its owner will:

      - Write the postmortem document: an overview of the incident, the action items, the root causes, and what we learned.
      - Tell the stakeholders how the postmortem stands.
      - Plan the review that checks whether every action item is done.

      ## Follow-up

      No date is agreed for the follow-up yet.

      There are no action items, so nothing keeps the incident open.
      "
    `)
  })

  it('keeps whatever people wrote as text', () => {
    const hostile = [
      '# heading | pipe <script>alert(1)</script> `code` *bold* _it_ ~~gone~~ a~b~c',
      '- list [link](http://x) ![image](y) &amp; \\ 👩‍🚒 שלום',
      '1. one',
      '> quote',
      '***',
      '```js',
      '<!-- comment -->',
    ].join('\n')
    const session: FinishedSession = {
      ...EMPTY_SESSION,
      incident: { ...EMPTY_SESSION.incident, title: hostile, summary: hostile, impact: '| a | b |\n| - | - |' },
      notes: [
        { id: 'n1', column: 'wrong', text: hostile },
        { id: 'n2', column: 'wrong', text: '[ ] not a task' },
      ],
      clusters: [{ id: 'c', column: 'wrong', name: '**x** | <b>y</b>\n# z', parked: true, noteIds: ['n1'] }],
      discussions: { c: { why: hostile, reduce: '---', learned: '===\n+ plus' } },
      actions: [
        {
          id: 'a',
          title: hostile,
          owner: { userId: null, name: 'Ana | <i>' },
          dueDate: '2017-02-10',
          type: 'process',
          status: 'declined',
          clusterIds: ['c'],
        },
      ],
      owner: { userId: null, name: '<Ruth>' },
    }
    expect(markdown(session)).toMatchInlineSnapshot(`
      "# # heading | pipe \\<script>alert(1)\\</script> \\\`code\\\` \\*bold\\* \\_it\\_ ~\\~gone\\~\\~ a\\~b\\~c - list \\[link]\\(http://x) !\\[image]\\(y) \\&amp; \\ 👩‍🚒 שלום 1. one > quote \\*\\*\\* \\\`\\\`\\\`js \\<!-- comment -->

      open · action items: 0 of 1 still to do · postmortem owner: \\<Ruth>

      > How to read this: everyone did the best they could with what they knew at the time. We look for what made the incident possible, not for who did it.

      Written from the board on 2 February 2017, 15:02 (UTC).

      ## Overview

      - **Severity:** not set
      - **Near miss:** no
      - **Started:** not known yet
      - **Ended:** not known yet
      - **Duration:** not known yet
      - **Invited:** nobody was named

      ### Impact

      \\| a | b |\\
      \\| - | - |

      ## Summary

      \\# heading | pipe \\<script>alert(1)\\</script> \\\`code\\\` \\*bold\\* \\_it\\_ ~\\~gone\\~\\~ a\\~b\\~c\\
      \\- list \\[link]\\(http://x) !\\[image]\\(y) \\&amp; \\ 👩‍🚒 שלום\\
      1\\. one\\
      \\> quote\\
      \\*\\*\\*\\
      \\\`\\\`\\\`js\\
      \\<!-- comment -->

      ## Timeline

      There are no events in the timeline.

      ## What went wrong

      ### \\*\\*x\\*\\* | \\<b>y\\</b> # z

      Parked for a session of its own.

      - \\# heading | pipe \\<script>alert(1)\\</script> \\\`code\\\` \\*bold\\* \\_it\\_ ~\\~gone\\~\\~ a\\~b\\~c\\
        \\- list \\[link]\\(http://x) !\\[image]\\(y) \\&amp; \\ 👩‍🚒 שלום\\
        1\\. one\\
        \\> quote\\
        \\*\\*\\*\\
        \\\`\\\`\\\`js\\
        \\<!-- comment -->

      **What we learned:** ===\\
      \\+ plus

      ### Notes on their own

      - \\[ ] not a task

      ## What went well

      There are no notes in this column.

      ## Where we got lucky

      There are no notes in this column.

      ## Root causes and contributing factors

      Why did this happen?

      - **\\*\\*x\\*\\* | \\<b>y\\</b> # z:** # heading | pipe \\<script>alert(1)\\</script> \\\`code\\\` \\*bold\\* \\_it\\_ ~\\~gone\\~\\~ a\\~b\\~c\\
        \\- list \\[link]\\(http://x) !\\[image]\\(y) \\&amp; \\ 👩‍🚒 שלום\\
        1\\. one\\
        \\> quote\\
        \\*\\*\\*\\
        \\\`\\\`\\\`js\\
        \\<!-- comment -->

      ## Reducing the impact next time

      How can we reduce the impact if it happens again?

      - **\\*\\*x\\*\\* | \\<b>y\\</b> # z:** ---

      ## Action items

      | Action item | Owner | Due | Type | Status | Answers |
      | - | - | - | - | - | - |
      | # heading \\| pipe \\<script>alert(1)\\</script> \\\`code\\\` \\*bold\\* \\_it\\_ ~\\~gone\\~\\~ a\\~b\\~c - list \\[link]\\(http://x) !\\[image]\\(y) \\&amp; \\ 👩‍🚒 שלום 1. one > quote \\*\\*\\* \\\`\\\`\\\`js \\<!-- comment --> | Ana \\| \\<i> | 10 February 2017 | Process | Declined | \\*\\*x\\*\\* \\| \\<b>y\\</b> # z |

      ## Parked for a session of its own

      - **\\*\\*x\\*\\* | \\<b>y\\</b> # z** (1 note)

      ## Postmortem owner

      \\<Ruth> will:

      - Write the postmortem document: an overview of the incident, the action items, the root causes, and what we learned.
      - Tell the stakeholders how the postmortem stands.
      - Plan the review that checks whether every action item is done.

      ## Follow-up

      No date is agreed for the follow-up yet.

      Every action item is done or declined: the incident may be closed.
      "
    `)
  })

  it('tells when the incident was closed', () => {
    const closed: FinishedSession = {
      ...GITLAB_SESSION,
      followUp: { ...GITLAB_SESSION.followUp, closedAt: '2017-02-14T15:20:00Z' },
    }
    expect(markdown(closed).split('## Follow-up\n\n')[1]).toBe(
      `The actions are reviewed on 14 February 2017, 16:00 (Europe/Berlin), 15:00 UTC.

The incident was closed on 14 February 2017, 16:20 (Europe/Berlin), 15:20 UTC.
`,
    )
  })

  it('says that the incident may be closed once nothing is left to do', () => {
    const actions = GITLAB_SESSION.actions.map((action) => ({ ...action, status: 'done' as const }))
    expect(
      markdown({ ...GITLAB_SESSION, actions })
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe('Every action item is done or declined: the incident may be closed.')
  })

  it('holds a note of 6,000 characters and 200 notes whole', () => {
    const texts = Array.from({ length: 200 }, (_, i) => (i === 0 ? 'x'.repeat(6000) : `note ${i} of many`))
    const notes = texts.map((text, i) => ({ id: `${i}`, column: 'well' as const, text }))
    const lines = markdown({ ...EMPTY_SESSION, notes }).split('\n')
    expect(lines.filter((line) => line.startsWith('- ') && texts.includes(line.slice(2)))).toHaveLength(200)
  })
})
