import { describe, expect, it } from 'vitest'
import { parseTimeline } from '../../src/timeline/index.ts'
import { eventsOf, problemsOf } from './told.ts'

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

const skipped = (lines: string, name: string) =>
  `${lines} not read: the section "${name}" is not the timeline. If something in it is an event, move it to the timeline.`

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
})

describe('a table', () => {
  const rows = ['2021-05-03T14:05Z minute Alert, "red" | Ann', '2021-05-03T14:10Z minute Restart | Bob']

  it.each([
    [
      'Markdown',
      '| Who | Time | What happened |\n|---|:-:|---|\n| Ann | **14:05** | Alert, "red" |\n| Bob | 14:10 UTC | Restart |',
    ],
    [
      'Markdown with the zone in its head',
      '| Time (CEST) | Event | By |\n|--|--|--|\n| 16:05 | Alert, "red" | Ann |\n| 16:10 | Restart | Bob |',
    ],
    ['CSV', 'timestamp,person,description\n2021-05-03 14:05,Ann,"Alert, ""red"""\n2021-05-03T14:10:00Z,Bob,Restart'],
    ['CSV with semicolons', 'Time;Event;By\n14:05;Alert, "red";Ann\n\n14:10;Restart;Bob'],
    ['TSV', 'Date\tTime\tEvent\tBy\n2021-05-03\t14:05\tAlert, "red"\tAnn\n2021-05-03\t2:10 PM\tRestart\tBob'],
    ['CSV with seconds since 1970', 'ts,text,user\n1620050700,"Alert, ""red""",Ann\n1620051000.000200,Restart,Bob'],
  ])('in %s is read by its head', (_, text) => {
    expect(eventsOf(text, { date: '2021-05-03' })).toEqual(rows)
    expect(problemsOf(text, { date: '2021-05-03' })).toEqual([])
  })

  it('may have an end in each row, and cells of several lines', () => {
    expect(eventsOf('start,end,event\n14:05,14:20,"Queue\n grows"\n15:00,,Calm', { date: '2021-05-03' })).toEqual([
      '2021-05-03T14:05Z/2021-05-03T14:20Z minute (to 14:20) Queue grows',
      '2021-05-03T15:00Z minute Calm',
    ])
  })

  it('with a quote that never closes is read line by line, and told', () => {
    const text = 'time,event\n14:05,"Alert\n14:10,Restart'
    expect(eventsOf(text, { date: '2021-05-03' })).toEqual([
      '2021-05-03T14:05Z minute Alert',
      '2021-05-03T14:10Z minute Restart',
    ])
    expect(problemsOf(text, { date: '2021-05-03' })).toEqual([
      '1 time,event | A quote in this table is opened and never closed, so every line was read as a row. Close the quote.',
    ])
  })
})

describe('a chat', () => {
  it.each([
    ['Ann Lee  2:05 PM\nErrors on checkout\nmany of them\n\nstill\nBob  2:10 PM\non it'],
    ['Ann Lee [14:05]\nErrors on checkout\nmany of them\n\nstill\nBob [14:10]\non it'],
    ['Ann Lee — Today at 2:05 PM\nErrors on checkout\nmany of them\n\nstill\nBob — Today at 2:10 PM\non it'],
    ['Ann Lee 14:05\nErrors on checkout\nmany of them\n\nstill\nBob 14:10\non it'],
  ])('with name and time above each message is read: %j', (text) => {
    expect(eventsOf(text, { date: '2021-05-03' })).toEqual([
      '2021-05-03T14:05Z minute Ann Lee: Errors on checkout\nmany of them\nstill',
      '2021-05-03T14:10Z minute Bob: on it',
    ])
    expect(problemsOf(text, { date: '2021-05-03' })).toEqual([])
  })

  it.each([
    ['[14:05] Ann Lee: errors\n[14:10] Bob: on it'],
    ['Ann Lee  2:05 PM errors\nBob  2:10 PM  on it'],
    ['[2021-05-03, 14:05:00] Ann Lee: errors\n[2021-05-03, 14:10:00] Bob: on it'],
  ])('with name, time and message in one line is read: %j', (text) => {
    expect(eventsOf(text, { date: '2021-05-03' })).toEqual([
      '2021-05-03T14:05Z minute Ann Lee: errors',
      '2021-05-03T14:10Z minute Bob: on it',
    ])
  })

  it('is not seen in a sentence that ends in a time', () => {
    const text = 'Somebody noticed at 14:05\nand told us'
    expect(parseTimeline(text, { date: '2021-05-03' }).events).toEqual([])
  })
})
