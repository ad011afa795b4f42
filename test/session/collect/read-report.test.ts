import { describe, expect, it } from 'vitest'
import { postmortemOf, toMarkdown } from '../../../src/document/index.ts'
import { readReport } from '../../../src/session/index.ts'
import { GITLAB_SESSION } from '../../document/sessions.ts'

const notesOf = (text: string) => readReport(text).notes.map(({ column, text: note }) => `${column}: ${note}`)

describe('a report', () => {
  it('gives the entries and paragraphs below the headings of the columns, and names what it did not take', () => {
    const report = `# Checkout outage

Two hours without payments.

## Timeline
- 14:05 alert

## Lessons learnt

### What went well
1. The alert came within a minute,
   before anybody
   called
2. **Rollback** was [documented](https://example.com/run_book)

### What could have gone better?
Nobody knew who was on call.
We asked around.

The status page was late.

### Where did we get lucky
* It was \`quiet\` hours

## Action items
### Process
- publish the rota
- [ ] a drill
`
    expect(readReport(report)).toEqual({
      notes: [
        { column: 'well', text: 'The alert came within a minute, before anybody called', line: 11 },
        { column: 'well', text: 'Rollback was documented', line: 14 },
        { column: 'wrong', text: 'Nobody knew who was on call. We asked around.', line: 17 },
        { column: 'wrong', text: 'The status page was late.', line: 20 },
        { column: 'lucky', text: 'It was quiet hours', line: 23 },
      ],
      problems: [
        {
          line: 1,
          text: 'Checkout outage',
          reason: 'Not taken: "Checkout outage", "Timeline". Only what is below the title of a column makes notes.',
        },
        { line: 1, text: '', reason: 'Notes have the words of links without their addresses: 1 link.' },
        {
          line: 25,
          text: 'Action items',
          reason: 'Not taken: 2 action items. Action items are agreed on in the session.',
        },
      ],
    })
  })

  it.each([
    ['What went wrong', 'wrong'],
    ['What Went Poorly', 'wrong'],
    ["What Didn't Go Well", 'wrong'],
    ['What didn’t go so well?', 'wrong'],
    ['What could be improved', 'wrong'],
    ['Things that could have gone better', 'wrong'],
    ['What could we have done better?', 'wrong'],
    ['Areas for improvement', 'wrong'],
    ['Not so well', 'wrong'],
    ['1. What went well', 'well'],
    ['✅ What worked well', 'well'],
    ['What worked', 'well'],
    ["How'd we do: what did we do well", 'well'],
    ['Where we got lucky', 'lucky'],
    ['Where did we get lucky?', 'lucky'],
    ['Got lucky', 'lucky'],
    ['Luck', 'lucky'],
  ])('knows the heading "%s"', (heading, column) => {
    for (const written of [`## ${heading}`, `${heading}\n-------`, `h2. ${heading}`]) {
      expect(notesOf(`${written}\n\n- a note`)).toEqual([`${column}: a note`])
    }
  })

  it.each(['What went well and what went wrong', 'Process improvements', 'How did it happen?', 'Improvements'])(
    'takes nothing below the heading "%s"',
    (heading) => expect(notesOf(`## Went well\n- a\n\n## ${heading}\n- b`)).toEqual(['well: a']),
  )

  it('may be plain text whose titles stand in lines of their own', () => {
    const text =
      'Summary\nIt was down.\n\nWhat went well\nAlerts\nwere quick.\n\n• Rollback\n\nNext steps:\ndo it\n\nGot lucky:\n- weekend'
    expect(notesOf(text)).toEqual(['well: Alerts were quick.', 'well: Rollback', 'lucky: weekend'])
  })

  it('keeps what people meant as text: escaped marks, names with underscores, code, rows of tables below their heads', () => {
    const text =
      '## Went wrong\n- \\*not\\* a list in `kube_proxy`\n- max_open_files and **a*b**\n\n| host | fault |\n|---|---|\n| db1 | disk |\n\n- one\\\ntwo'
    expect(notesOf(text)).toEqual([
      'wrong: *not* a list in kube_proxy',
      'wrong: max_open_files and a*b',
      'wrong: db1 – disk',
      'wrong: one\ntwo',
    ])
  })

  it('loses nothing without a word: headings inside a column, comments, words of the template', () => {
    const text =
      '## Went wrong\n<!-- what\nwent wrong -->\nThings that went wrong. For example,\n1. a\n#### Detection\n- late'
    expect(readReport(text)).toEqual({
      notes: [
        { column: 'wrong', text: 'a', line: 5 },
        { column: 'wrong', text: 'late', line: 7 },
      ],
      problems: [
        { line: 1, text: '', reason: 'Not taken: 1 comment, which no reader of the report sees.' },
        {
          line: 4,
          text: 'Things that went wrong. For example,',
          reason: 'These are words of the template, so they make no note.',
        },
        { line: 6, text: 'Detection', reason: 'Headings inside a column make no notes: "Detection".' },
      ],
    })
  })

  it('that Debrief wrote gives back its notes, and none of what was said of them', () => {
    const { notes, problems } = readReport(toMarkdown(postmortemOf(GITLAB_SESSION)))
    expect(notes.map(({ column, text }) => `${column}: ${text}`)).toEqual([
      'wrong: Nobody had tried a restore',
      'wrong: S3 bucket for dumps was empty',
      'wrong: Prompts look alike',
      'well: Public live document',
      'lucky: Snapshot taken by hand six hours before',
    ])
    expect(problems.map(({ text, reason }) => [text, reason])).toEqual([
      [
        'GitLab.com database outage',
        'Not taken: "GitLab.com database outage", "Overview", "Impact", "Summary" and 8 more. Only what is below the title of a column makes notes.',
      ],
      [
        'backups · restore',
        'Headings inside a column make no notes: "backups · restore", "Notes on their own", "open with users", "Notes on their own".',
      ],
      ['What we learned: An untested backup is a hope.', 'This was said of a whole cluster, so it makes no note.'],
      ['Parked for a session of its own.', 'This was said of a whole cluster, so it makes no note.'],
      ['Action items', 'Not taken: 2 action items. Action items are agreed on in the session.'],
    ])
  })

  it('without a heading of a column says so', () => {
    expect(readReport('# Outage\n\n## Timeline\n14:00 down')).toEqual({
      notes: [],
      problems: [
        {
          line: 1,
          text: '',
          reason: 'No heading names a column, like "What went well". Read it as lines to choose the column for all.',
        },
        {
          line: 3,
          text: 'Timeline',
          reason: 'Not taken: "Timeline". Only what is below the title of a column makes notes.',
        },
      ],
    })
  })
})
