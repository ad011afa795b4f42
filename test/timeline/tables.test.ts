import { describe, expect, it } from 'vitest'
import { clear, told } from './told.ts'

const MAY_3 = { date: '2021-05-03' }

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
    expect(told(text, MAY_3)).toEqual(clear(...rows))
  })

  it('may have an end in each row, and cells of several lines', () => {
    expect(told('start,end,event\n14:05,14:20,"Queue\n grows"\n15:00,,Calm', MAY_3)).toEqual(
      clear('2021-05-03T14:05Z/2021-05-03T14:20Z minute (to 14:20) Queue grows', '2021-05-03T15:00Z minute Calm'),
    )
  })

  it.each([
    ['CSV', '2021-05-03 14:05,"Alert, ""red""",Ann\n2021-05-03 14:10,Restart,Bob'],
    ['CSV with the time in the middle', '"Alert, ""red""",14:05,Ann\nRestart,14:10,Bob'],
    [
      'TSV, as tables of documents and wikis are pasted',
      'Alert, "red"\t3 May 2021\t14:05\tAnn\nRestart\t3 May 2021\t14:10\tBob',
    ],
  ])('in %s without a head is read by its cells', (_, text) => {
    expect(told(text, MAY_3)).toEqual(clear(...rows))
  })

  it('is not seen in lines of words with commas', () => {
    expect(told('14:05, alert, red\n14:10, restart, of all nodes, by hand', MAY_3)).toEqual(
      clear('2021-05-03T14:05Z minute alert, red', '2021-05-03T14:10Z minute restart, of all nodes, by hand'),
    )
  })

  it.each([
    ['incidents', 'id,created_on,resolved_on,description\n7,2021-05-03T14:05:00Z,2021-05-03T14:20:00Z,Queue grows'],
    ['alerts', 'TinyID,CreatedAt,ClosedAt,Message\n7,1620050700000,1620051600000,Queue grows'],
    ['an alert history', 'alertname;startsAt;endsAt;id\nQueue grows;2021-05-03 14:05;2021-05-03 14:20;7'],
    ['tickets', 'Number\tOpened\tClosed\tShort description\n7\t03-May-21 2:05 PM\t03/May/21 2:20 PM\tQueue grows'],
  ])('of %s, as it is exported, is read by its head', (_, text) => {
    expect(told(text)).toEqual(clear('2021-05-03T14:05Z/2021-05-03T14:20Z minute (to 14:20) Queue grows | 7'))
  })

  it('keeps a row whose time cannot be read apart from the row above, and tells of it', () => {
    const text = [
      '| Time | Event |',
      '|---|---|',
      '| 14:05 | Alert |',
      '| 20210-05-03 14:07 | Call |',
      '| 2021-05-?? | Fix |',
      '| 2021-05-03 HH:mm | Calm |',
      '| | and after |',
    ].join('\n')
    expect(told(text, MAY_3)).toEqual({
      events: ['~2021-05-03T00:00Z day Calm\nand after', '2021-05-03T14:05Z minute Alert'],
      problems: [
        '4 | 20210-05-03 14:07 | Call | | The time in this row cannot be read. Write it as 2017-01-31 14:05.',
        '5 | 2021-05-?? | Fix | | This day is not complete. Write it in full.',
        '6 | 2021-05-03 HH:mm | Calm | | The hour of this time is missing, so only the day was read. Write the time in full, with ~ if it is a guess.',
      ],
    })
  })
})
