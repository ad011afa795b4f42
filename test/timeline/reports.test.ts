import { describe, expect, it } from 'vitest'
import { clear, eventsOf, problemsOf, told } from './told.ts'

const REPORT = [
  '# 2021-05-03, Search was slow',
  '',
  '## Summary',
  '14:00 is when people began to complain.',
  'It took an hour.',
  '',
  '## Timeline',
  'All times in UTC+2',
  '',
  '### 14:05 - First alert',
  '',
  'The queue grew; it had been growing since',
  '13:50 or so, as the log shows:',
  '```',
  '2021-05-03 11:50:00 queue=9000',
  '```',
  '### ~14:30-14:45',
  'Two workers were restarted.',
  '## May 4, 09:00',
  'A second look.',
  '## Action items',
  '### Alerts',
  '- 08:00 is a better hour for the report',
].join('\n')

const notRead = (lines: string, what: string) =>
  `${lines} not read: ${what} is not the timeline. If something in it is an event, move it to the timeline.`
const skipped = (lines: string, name: string) => notRead(lines, `the section "${name}"`)

describe('a report', () => {
  it('gives the events of its timeline, on the day of its title', () => {
    expect(eventsOf(REPORT, {})).toEqual([
      '2021-05-03T12:05Z minute First alert\nThe queue grew; it had been growing since\n13:50 or so, as the log shows:\n```\n2021-05-03 11:50:00 queue=9000\n```',
      '~2021-05-03T12:30Z/2021-05-03T12:45Z minute (to 12:45) Two workers were restarted.',
      '2021-05-04T07:00Z minute A second look.',
    ])
    expect(problemsOf(REPORT, {})).toEqual([
      '1 # 2021-05-03, Search was slow | Times that state no day, and days that state no year, were read as of 3 May 2021, the date found here. If that is not right, write the day above the first time.',
      `3 ## Summary | ${skipped('Lines 3 to 5 were', 'Summary')}`,
      `21 ## Action items | ${skipped('Lines 21 to 23 were', 'Action items')}`,
    ])
  })

  it('is read on the day of the incident when that is known, and tells that its title states another', () => {
    expect(eventsOf(REPORT, { date: '2021-05-01' })[0]).toMatch(/^2021-05-01T12:05Z/)
    expect(problemsOf(REPORT, { date: '2021-05-01' })[0]).toBe(
      '1 # 2021-05-03, Search was slow | Times that state no day were read as of 1 May 2021, the day of the incident, not as of 3 May 2021, the date found here. If that is not right, write the day above the first time.',
    )
    expect(problemsOf(REPORT, { date: '2021-05-03' })).toHaveLength(2)
  })

  it.each([
    ['# incident date: 2021-05-03, slow search\n## Timeline\n14:05 alert'],
    ['# Slow search - May 3rd, 2021\n## Timeline\n14:05 alert'],
    ['# Slow search\n**Date:** 3 May 2021\n## Timeline\n14:05 alert'],
    ['# Slow search\n## Summary\nOn May 3, 2021 search was slow.\n## Timeline\n14:05 alert'],
    ['Slow search, 2021-05-03\n===\n\nTimeline\n---\n14:05 alert'],
  ])('states its day in its title, a label or its text: %j', (text) => {
    expect(eventsOf(text, {})).toEqual(['2021-05-03T14:05Z minute alert'])
    expect(problemsOf(text, {}).filter((problem) => problem.includes('the date found here'))).toHaveLength(1)
  })

  it('may state the zone in the heading of its timeline', () => {
    expect(eventsOf('# Slow\n## Timeline (all times in CET)\n2021-01-03\n14:05 alert', {})).toEqual([
      '2021-01-03T13:05Z minute alert',
    ])
  })

  it('may have headings for days, with times or without', () => {
    const text = [
      '# Slow',
      '## Timeline',
      '### 2021-05-01',
      'Noticed in passing.',
      '### May 3, 2021 - It breaks',
      '**Duration:** an hour',
      'and more about it',
      '- 14:05 alert',
      '',
      'A note between them.',
      '- 14:10 restart',
    ].join('\n')
    expect(eventsOf(text, {})).toEqual([
      '2021-05-01T00:00Z day Noticed in passing.',
      '2021-05-03T14:05Z minute alert',
      '2021-05-03T14:10Z minute restart',
    ])
    expect(problemsOf(text, {})).toEqual([
      '5 ### May 3, 2021 - It breaks | Only the day of this heading was read, for the times below it. To make it an event, write it in a line of its own with its time.',
      '6 **Duration:** an hour | There is no time in lines 6 to 7, so they were not read. Begin what happened with a time, such as 14:05.',
      '10 A note between them. | There is no time in this line. Begin it with one, such as 14:05.',
    ])
  })

  it('without a timeline section is read where its headings do not speak against it, and what is running text is told', () => {
    const text =
      '# Slow, 2021-05-03\n## How it went\nAt 14:05 UTC, an alert fired.\n## Lessons learned\n14:00 is early.'
    expect(eventsOf(text, {})).toEqual(['2021-05-03T14:05Z minute an alert fired.'])
    expect(problemsOf(text, {}).slice(1)).toEqual([
      '3 At 14:05 UTC, an alert fired. | Read from running text. If it is not an event, take it out.',
      `4 ## Lessons learned | ${skipped('Lines 4 to 5 were', 'Lessons learned')}`,
    ])
  })

  it('may have parts that only people see as headings', () => {
    const text = [
      'Incident 12',
      'Duration: May 3, 2021, 2:05 PM - 3:00 PM',
      'Timeline (UTC+2)',
      '',
      '2:05 PM - Alert fires',
      '',
      '**Root cause:**',
      'At 1:00 PM a change was made.',
    ].join('\n')
    expect(told(text)).toEqual({
      events: ['2021-05-03T12:05Z minute Alert fires'],
      problems: [
        `1 Incident 12 | ${notRead('Lines 1 to 2 were', 'what stands above the first heading')}`,
        '2 Duration: May 3, 2021, 2:05 PM - 3:00 PM | Times that state no day, and days that state no year, were read as of 3 May 2021, the date found here. If that is not right, write the day above the first time.',
        `7 **Root cause:** | ${skipped('Lines 7 to 8 were', 'Root cause')}`,
      ],
    })
  })

  it.each(['Timeline', 'Timeline:', '**Timeline**', 'Incident timeline (UTC)'])(
    'is no report when only %j stands above its entries',
    (title) => {
      expect(told(`${title}\n14:05 Alert\n14:10 Rollback`, { date: '2021-05-03' })).toEqual(
        clear('2021-05-03T14:05Z minute Alert', '2021-05-03T14:10Z minute Rollback'),
      )
    },
  )

  it('may begin with data about it, which state the day', () => {
    const text = '---\ntitle: Slow\ndate: 2021-05-03\n---\n# Slow logs\n- 14:05 alert'
    expect(told(text)).toEqual({
      events: ['2021-05-03T14:05Z minute alert'],
      problems: [
        `1 --- | ${notRead('Lines 1 to 4 were', 'the data at the top')}`,
        '3 date: 2021-05-03 | Times that state no day, and days that state no year, were read as of 3 May 2021, the date found here. If that is not right, write the day above the first time.',
      ],
    })
  })

  it('is read as a whole when what is called its timeline holds no times', () => {
    const text = '# Slow\n## Timeline\nSee below.\n## How it went\n2021-05-03 14:05 alert'
    expect(told(text).events).toEqual(['2021-05-03T14:05Z minute alert'])
  })

  it('may say first what happened and then when', () => {
    const text = [
      '# Slow',
      '- **Key events**',
      '  - First detected: 2021-05-03 14:05',
      '  - Incident declared 2021-05-03 14.10',
      '  - **Resolved**: May 3, 2021, 3:00 PM UTC',
      '',
      '- **Time to resolve**: 0:55',
      '- Next review: 2021-06-03 14:00',
    ].join('\n')
    expect(told(text).events).toEqual([
      '2021-05-03T14:05Z minute First detected',
      '2021-05-03T14:10Z minute Incident declared',
      '2021-05-03T15:00Z minute Resolved',
    ])
  })

  it.each(['_All times in EST_', '**All times are in EST.**', '*Times: EST*'])('states its zone in %j', (line) => {
    expect(eventsOf(`# Slow\n## Timeline\n${line}\n2021-01-03\n14:05 alert`, {})).toEqual([
      '2021-01-03T19:05Z minute alert',
    ])
  })
})
