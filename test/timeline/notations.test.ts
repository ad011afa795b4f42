import { describe, expect, it } from 'vitest'
import { type ParseOptions, parseTimeline } from '../../src/timeline/index.ts'
import { clear, eventsOf, problemsOf, told } from './told.ts'

const JAN_31: ParseOptions = { date: '2017-01-31' }

describe('a time', () => {
  it.each([
    ['~14.05 text', '~2017-01-31T14:05Z minute text'],
    ['14.05 Uhr text', '2017-01-31T14:05Z minute text'],
    ['1405Z text', '2017-01-31T14:05Z minute text'],
    ['1405 hrs text', '2017-01-31T14:05Z minute text'],
    ['20170131T172000Z text', '2017-01-31T17:20Z minute text'],
    ['07:30am - text', '2017-01-31T07:30Z minute text'],
    ['around noon: text', '~2017-01-31T12:00Z hour text'],
    ['14:05ish text', '~2017-01-31T14:05Z minute text'],
    ['shortly before 14:05 text', '~2017-01-31T14:05Z minute text'],
    ['At 14:05, text', '2017-01-31T14:05Z minute text'],
    ['- **14:05** UTC - text', '2017-01-31T14:05Z minute text'],
    ['**[14:05]** text', '2017-01-31T14:05Z minute text'],
    ['`14:05` text', '2017-01-31T14:05Z minute text'],
    ['- [x] 14:05 text', '2017-01-31T14:05Z minute text'],
    ['✅ 14:05 text', '2017-01-31T14:05Z minute text'],
    ['14:05 on 2 February 2017, text', '2017-02-02T14:05Z minute text'],
    ['14:05 UTC (Feb 2) - text', '2017-02-02T14:05Z minute text'],
    ['14:05 (+1d) text', '2017-02-01T14:05Z minute text'],
    ['19. April, 11:00 text', '2017-04-19T11:00Z minute text'],
    ['31.01.2017 14:05 text', '2017-01-31T14:05Z minute text'],
    ['27/02/2017 14:05 text', '2017-02-27T14:05Z minute text'],
    ['next day 08:00 text', '2017-02-01T08:00Z minute text'],
    ['Thursday 14:05 text', '2017-02-02T14:05Z minute text'],
    ['14:05:33.120 text', '2017-01-31T14:05:33.000Z minute text'],
    ['14 Uhr text', '2017-01-31T14:00Z hour text'],
    ['@1485871500 text', '2017-01-31T14:05Z minute text'],
    ['1485871500 | text', '2017-01-31T14:05Z minute text'],
    ['31 janvier 14:05 text', '2017-01-31T14:05Z minute text'],
    ['1485871500123 text', '2017-01-31T14:05Z minute text'],
    ['31/Jan/17 2:05 PM text', '2017-01-31T14:05Z minute text'],
    ['[31/Jan/2017:14:05:00 +0100] text', '2017-01-31T13:05Z minute text'],
    ['31-01-2017 14:05 text', '2017-01-31T14:05Z minute text'],
    ['31-Jan-2017 14:05 text', '2017-01-31T14:05Z minute text'],
    ['31/01 14:05 text', '2017-01-31T14:05Z minute text'],
    ['31.01. 14:05 text', '2017-01-31T14:05Z minute text'],
    ['2017-01-31 14.05 text', '2017-01-31T14:05Z minute text'],
    ['2017-01-31 14:05 ~ text', '~2017-01-31T14:05Z minute text'],
    ['Dienstag, 31. Januar 2017, 14:05 Uhr: text', '2017-01-31T14:05Z minute text'],
    ['mardi 31 janvier 2017 à 14h05 text', '2017-01-31T14:05Z minute text'],
    ['martes, 31 de enero de 2017, 14:05: text', '2017-01-31T14:05Z minute text'],
    ['11.30am text', '2017-01-31T11:30Z minute text'],
    ['31 Jan 2017 | 14:05 | text', '2017-01-31T14:05Z minute text'],
    ['14:05 [UTC+2] text', '2017-01-31T12:05Z minute text'],
    ['@14:05 text', '2017-01-31T14:05Z minute text'],
    ['Tue Jan 31 14:05:00 UTC 2017 text', '2017-01-31T14:05Z minute text'],
    ['Thursday 2nd, 14:05 text', '2017-02-02T14:05Z minute text'],
    ['gegen 14:05 Uhr text', '~2017-01-31T14:05Z minute text'],
    ['- **[14:05]** text', '2017-01-31T14:05Z minute text'],
    ['- `14:05` text', '2017-01-31T14:05Z minute text'],
    ['- **14:05 UTC:** text', '2017-01-31T14:05Z minute text'],
  ])('is read from %j', (line, expected) => {
    expect(told(line, JAN_31)).toEqual(clear(expected))
  })

  it.each([
    ['17:00-18:00 text', '2017-01-31T17:00Z/2017-01-31T18:00Z minute (to 18:00) text'],
    ['~13:30-13:45 text', '~2017-01-31T13:30Z/2017-01-31T13:45Z minute (to 13:45) text'],
    ['2:00 - 2:30 pm text', '2017-01-31T14:00Z/2017-01-31T14:30Z minute (to 14:30) text'],
    ['11:30 - 1:15 pm text', '2017-01-31T11:30Z/2017-01-31T13:15Z minute (to 13:15) text'],
    ['23:50 to 00:10 text', '2017-01-31T23:50Z/2017-02-01T00:10Z minute (to 00:10) text'],
    ['17:00 CET – 18:00 CET text', '2017-01-31T16:00Z/2017-01-31T17:00Z minute (to 17:00) text'],
    ['10 – 11am text', '2017-01-31T10:00Z/2017-01-31T11:00Z hour (to 11:00) text'],
    ['between 14:05 and 14:20 text', '2017-01-31T14:05Z/2017-01-31T14:20Z minute (to 14:20) text'],
    ['14:05 (to 14:20) text', '2017-01-31T14:05Z/2017-01-31T14:20Z minute (to 14:20) text'],
  ])('keeps the end of the range in %j', (line, expected) => {
    expect(told(line, JAN_31)).toEqual(clear(expected))
  })

  it('that lacks digits is read as early as it can be, and told', () => {
    const text = '12:?? one\n2X:XX two\n??:30 three\n12:26-12:?? four'
    const early =
      'This time is not complete, so it was read as the earliest it can be. Write it in full, with ~ if it is a guess.'
    expect(told(text, JAN_31)).toEqual({
      events: [
        '~2017-01-31T00:00Z day three',
        '~2017-01-31T12:00Z hour one',
        '~2017-01-31T20:00Z hour two',
        '2017-02-01T12:26Z minute four',
      ],
      problems: [
        `1 12:?? one | ${early}`,
        `2 2X:XX two | ${early}`,
        '3 ??:30 three | The hour of this time is missing, so only the day was read. Write the time in full, with ~ if it is a guess.',
        '4 12:26-12:?? four | Read as 1 February 2017, because it is much earlier than the time before. If that is not right, write the day in a line of its own.',
        '4 12:26-12:?? four | The end of this range is not complete, so it was left out. Write it in full.',
      ],
    })
  })

  it('below a day of the week and of the month is on that day, and told when the two do not fit', () => {
    expect(told('14:05 one\nWednesday 1st\n14:05 two\nFriday 2nd\n14:05 three', JAN_31)).toEqual({
      events: ['2017-01-31T14:05Z minute one', '2017-02-01T14:05Z minute two', '2017-02-03T14:05Z minute three'],
      problems: ['4 Friday 2nd | Read as 3 February 2017, the next day of this name. Write the day as 2017-01-31.'],
    })
  })

  it('counts from the first event, or from the start that is stated', () => {
    expect(eventsOf('14:05 first\nT+5m a\n+00:12 b\nT+1h30 c\nT+1h 5m d\n+90s e', JAN_31)).toEqual([
      '2017-01-31T14:05Z minute first',
      '2017-01-31T14:06:30.000Z minute e',
      '2017-01-31T14:10Z minute a',
      '2017-01-31T14:17Z minute b',
      '2017-01-31T15:10Z minute d',
      '2017-01-31T15:35Z minute c',
    ])
    expect(eventsOf('13:00 before\nT0 = 14:00 start\nT+5m after\nT-10m earlier', JAN_31)).toEqual([
      '2017-01-31T13:00Z minute before',
      '2017-01-31T13:50Z minute earlier',
      '2017-01-31T14:00Z minute start',
      '2017-01-31T14:05Z minute after',
    ])
    expect(told('23:50 first\nT+5m a\n0:10 b', JAN_31)).toEqual({
      events: ['2017-01-31T23:50Z minute first', '2017-01-31T23:55Z minute a', '2017-02-01T00:10Z minute b'],
      problems: [
        '3 0:10 b | Read as 1 February 2017, because it is much earlier than the time before. If that is not right, write the day in a line of its own.',
      ],
    })
    expect(problemsOf('T+5m a', JAN_31)).toEqual([
      '1 T+5m a | This time counts from a start that is not known. Write a line such as T0 = 14:05 above it.',
    ])
  })

  it('with points instead of colons is read where all times of a text are written so', () => {
    expect(eventsOf('14.05 one\n14.10 two', JAN_31)).toEqual([
      '2017-01-31T14:05Z minute one',
      '2017-01-31T14:10Z minute two',
    ])
    expect(eventsOf('14:05 one\n\n18.04 is the version', JAN_31)).toEqual(['2017-01-31T14:05Z minute one'])
  })

  it('on a day that can be read in two ways is told', () => {
    const either = (day: string) => [
      `1 3/4/2017 14:05 text | Read as ${day}. If day and month are the other way round, here and below, write days as 2017-01-31.`,
    ]
    expect(problemsOf('3/4/2017 14:05 text', {})).toEqual(either('3 April 2017'))
    expect(problemsOf('3/4/2017 14:05 text', { timeZone: 'America/New_York' })).toEqual(either('4 March 2017'))
    expect(problemsOf('3/4/2017 14:05 text\n3/25/2017 9:00 more', {})).toEqual(either('4 March 2017'))
  })

  it('after December is in the next year, and a day of the week that does not fit is told', () => {
    expect(problemsOf('31 December 2017 23:00 a\nJan 1 01:00 b\nMonday, 2 January 2018 01:00 c', {})).toEqual([
      '2 Jan 1 01:00 b | Read as 1 January 2018, the year after the day before. If that is not right, write the year.',
      '3 Monday, 2 January 2018 01:00 c | 2 January 2018 is not this day of the week. The date was used. Correct one of the two.',
    ])
  })
})

describe('a zone', () => {
  const SUMMER: ParseOptions = { date: '2017-07-31' }

  it.each([
    ['14:05 Pacific - text', '21:05'],
    ['1405PDT: text', '21:05'],
    ['14:05PDT: text', '21:05'],
    ['14:05 US Eastern: text', '18:05'],
    ['14:05 Central European Time text', '12:05'],
    ['14:05 PT: text', '21:05'],
    ['14:05 Europe/Berlin text', '12:05'],
    ['14:05 Zurich time text', '12:05'],
    ['14:05 (UTC+2) text', '12:05'],
    ['14:05 utc text', '14:05'],
    ['14:05 CET-like text', '14:05', 'CET-like text'],
    ['All times in UC/Pacific\n14:05 text', '21:05'],
    ['All times in CET (GMT+1)\n14:05 text', '13:05'],
    ['All times in PST (UTC-7)\n14:05 text', '21:05'],
    ['All times in UTC+1 (Zurich time)\n14:05 text', '13:05'],
    ['times are local to US Eastern\n14:05 text', '18:05'],
    ['5:32 PM BST = 4:32 PM UTC: text', '16:32'],
    ['22:02 IST (16:32 UTC): text', '16:32'],
    ['23:05 CST / 15:05 UTC text', '15:05'],
    ['14:05 MESZ text', '12:05'],
    ['14:05 Uhr (MESZ): text', '12:05'],
    ['14:05 WESZ text', '13:05'],
    ['14:05 OESZ text', '11:05'],
    ['alle Zeiten in MESZ\n14:05 text', '12:05'],
    ['Alle Zeitangaben in mitteleuropäischer Sommerzeit.\n14:05 text', '12:05'],
    ['Zeiten in UTC\n14:05 text', '14:05'],
    ['Uhrzeiten: MESZ\n14:05 text', '12:05'],
    ['(alle Zeiten MESZ)\n14:05 text', '12:05'],
    ['Zeitlicher Ablauf (alle Zeiten MESZ)\n14:05 text', '12:05'],
  ])('is read from %j', (text, utc, words = 'text') => {
    expect(told(text, SUMMER)).toEqual(clear(`2017-07-31T${utc}Z minute ${words}`))
  })

  it('of winter on a summer day is read on the clocks there, and told once', () => {
    expect(told('14:05 PST one\n14:10 PST two', SUMMER)).toEqual({
      events: ['2017-07-31T21:05Z minute one', '2017-07-31T21:10Z minute two'],
      problems: [
        '1 14:05 PST one | PST is winter time, and it is not winter time on this day. It is read as UTC-7, here and below. If that is not right, write an offset such as UTC-8.',
      ],
    })
  })

  it.each([
    ['BST', '13:05', 'British summer time or Bangladesh', 'UTC+1'],
    ['CST', '19:05', 'US Central, China or Cuba', 'UTC-5'],
    ['IST', '08:35', 'India, Ireland or Israel', 'UTC+5:30'],
  ])('such as %s, which means several, is read as the most probable one and told', (name, utc, meanings, offset) => {
    expect(told(`14:05 ${name} text`, SUMMER)).toEqual({
      events: [`2017-07-31T${utc}Z minute text`],
      problems: [
        `1 14:05 ${name} text | ${name} can mean ${meanings}. It is read as ${offset}, here and below. If that is not right, write an offset such as +01:00.`,
      ],
    })
  })

  it('written once is taken for the times below it that only fit so', () => {
    const text = '16:59 PST one\n17:02 two\n17:04 three'
    expect(told(text, JAN_31)).toEqual({
      events: ['2017-02-01T00:59Z minute one', '2017-02-01T01:02Z minute two', '2017-02-01T01:04Z minute three'],
      problems: [
        '2 17:02 two | This time states no zone, so it is read in that of the one above, PST, here and below. If that is not right, write its zone.',
      ],
    })
  })

  it('that does not fit the other one in the line, or is not known, is told', () => {
    expect(problemsOf('14:05 CEST = 14:05 UTC text', SUMMER)).toEqual([
      '1 14:05 CEST = 14:05 UTC text | The two times in this line are not the same moment. The first one was used. Correct one of them.',
    ])
    expect(problemsOf('All times in Middle Earth\n14:05 text', SUMMER)).toEqual([
      '1 All times in Middle Earth | This zone is not known. Write it as UTC+1 or Europe/Berlin.',
    ])
  })
})

describe('an entry', () => {
  it('has the links of its text, each once, without what only ends the sentence', () => {
    const text = [
      '14:05 [Chat](https://a.example/x?y=1), see https://b.example/z_(q).',
      '![](https://c.example/p.png)',
      'again https://a.example/x?y=1',
      '14:10 none',
    ].join('\n')
    expect(parseTimeline(text, JAN_31).events.map(({ links }) => links)).toEqual([
      ['https://a.example/x?y=1', 'https://b.example/z_(q)', 'https://c.example/p.png'],
      undefined,
    ])
  })
})
