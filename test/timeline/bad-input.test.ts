import { describe, expect, it } from 'vitest'
import { parseTimeline } from '../../src/timeline/index.ts'
import { clear, told } from './told.ts'

const JAN_31 = { date: '2017-01-31' }
const NO_CLOCK = 'No clock shows this time. Correct the time.'
const NO_DAY = 'There is no such day. Correct the date.'

describe('a time or day that cannot be', () => {
  it.each([
    ['25:61 text', NO_CLOCK],
    ['14:60 text', NO_CLOCK],
    ['13:17 am text', NO_CLOCK],
    ['14:05-25:00 text', NO_CLOCK],
    ['Detected: 2017-01-31 24:30', NO_CLOCK],
    ['2017-02-30 14:05 text', NO_DAY],
    ['30 February 2017 14:05 text', NO_DAY],
    ['29.2.2017 14:05 text', NO_DAY],
    ['31 June 2017', NO_DAY],
    ['2017-13-01 14:05 text', NO_DAY],
    ['31/13/2017 14:05 text', NO_DAY],
    ['32.01.2017 14:05 text', NO_DAY],
  ])('is told and never shifted: %j', (line, reason) => {
    expect(told(`${line}\n\n14:10 more`, JAN_31)).toEqual({
      events: ['2017-01-31T14:10Z minute more'],
      problems: [`1 ${line} | ${reason}`],
    })
  })
})

describe('two zones at one time', () => {
  it.each([
    ['14:05 UTC PST text', 'UTC', 'PST'],
    ['14:05 UTC/PST text', 'UTC', 'PST'],
    ['14:05 UTC (UTC+2): text', 'UTC', 'UTC+2'],
  ])('are told in %j', (line, used, other) => {
    expect(told(line, JAN_31)).toEqual({
      events: ['2017-01-31T14:05Z minute text'],
      problems: [
        `1 ${line} | Two zones stand at this time. It was read in ${used}, not in ${other}. Take one of them out.`,
      ],
    })
  })

  it('are one when they say the same', () => {
    expect(told('14:05 CET (UTC+1): text', JAN_31)).toEqual(clear('2017-01-31T13:05Z minute text'))
  })
})

describe('a range', () => {
  it('that ends before it begins is told, and its end left out', () => {
    expect(told('14:05-13:50 text\n2017-01-31 15:00 - 2017-01-30 16:00 more', JAN_31)).toEqual({
      events: ['2017-01-31T14:05Z minute text', '2017-01-31T15:00Z minute more'],
      problems: [
        '1 14:05-13:50 text | This ends before it begins, so the end was left out. Correct one of the two.',
        '2 2017-01-31 15:00 - 2017-01-30 16:00 more | This ends before it begins, so the end was left out. Correct one of the two.',
      ],
    })
  })
})

describe('an event', () => {
  it('that is written twice is kept twice, and told', () => {
    expect(told('14:05 same\n14:05 other\n14:05 same', JAN_31)).toEqual({
      events: ['2017-01-31T14:05Z minute same', '2017-01-31T14:05Z minute other', '2017-01-31T14:05Z minute same'],
      problems: [
        '3 14:05 same | This is the same as line 1, and both were kept. If it happened once, take one of them out.',
      ],
    })
  })

  it('in the future is told when the instant of reading is known', () => {
    const text = '2017-01-31 14:05 past\n2017-02-02 14:05 soon\n2071-01-31 14:05 far'
    expect(told(text).problems).toEqual([])
    expect(told(text, { now: '2017-02-01T15:00:00Z' }).problems).toEqual([
      '3 2071-01-31 14:05 far | This lies in the future. Correct the day, or the year if it was left out.',
    ])
    expect(() => told(text, { now: 'soon' })).toThrow(
      new RangeError('"soon" is not an instant. Write it as 2017-01-31T14:05:00Z.'),
    )
  })
})

describe('a table with broken quotes', () => {
  const BROKEN =
    'A quote in this row is opened and not closed, or closed too early, so only this line was read as the row. Correct its quotes.'

  it.each([
    ['never closed', '14:05,"Alert\n14:10,Restart\n14:15,Calm'],
    ['closed by the next one', '14:05,"Alert\n14:10,Restart\n14:15,"Calm'],
    ['closed in a later cell', '14:05,"Alert\n14:10,Restart\n14:12,Wait\n14:15,"Calm",'],
  ])('loses no row when a quote is %s', (_, rows) => {
    const { events, problems } = told(`time,event\n${rows}`, JAN_31)
    expect(events.filter((event) => /Restart|Alert|Calm/.test(event))).toEqual([
      '2017-01-31T14:05Z minute Alert',
      '2017-01-31T14:10Z minute Restart',
      expect.stringMatching(/^2017-01-31T14:15Z minute "?Calm/),
    ])
    expect(problems[0]).toBe(`2 14:05,"Alert | ${BROKEN}`)
  })

  it('keeps what stands behind a closed quote', () => {
    expect(told('time,event\n14:05,"Alert" red\n14:10,Restart', JAN_31)).toEqual({
      events: ['2017-01-31T14:05Z minute Alert" red', '2017-01-31T14:10Z minute Restart'],
      problems: [`2 14:05,"Alert" red | ${BROKEN}`],
    })
  })
})

describe('characters', () => {
  it.each([
    '<b>bold</b> &amp; <script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '\u0000nul \u0007bell \u001b[31mred',
    'half of a pair \uD83D',
    '\u202Eright to left\u202C שלום \u200F',
    '👩‍🚒 e\u0301',
  ])('of any kind are kept as they are written: %j', (words) => {
    expect(told(`14:05 - ${words}`, JAN_31).events).toEqual([`2017-01-31T14:05Z minute ${words}`])
    expect(told(`time,event,by\n14:05,${words},x`, JAN_31).events).toEqual([
      `2017-01-31T14:05Z minute ${words.trim()} | x`,
    ])
    expect(told(`| Time | Event |\n|---|---|\n| 14:05 | ${words} |`, JAN_31).events).toEqual([
      `2017-01-31T14:05Z minute ${words.trim()}`,
    ])
  })

  it('that show nothing do not hide a time', () => {
    const lines = ['\uFEFF14:05 bom', '\u200E14:06 mark', '\u0000\u000114:07 controls', '\u00A0\u200B14:08 spaces']
    expect(told(lines.join('\n'), JAN_31)).toEqual(
      clear(
        '2017-01-31T14:05Z minute bom',
        '2017-01-31T14:06Z minute mark',
        '2017-01-31T14:07Z minute controls',
        '2017-01-31T14:08Z minute spaces',
      ),
    )
  })

  it('that break lines do so in any mix', () => {
    const { events } = parseTimeline(
      '14:01 a\r\n14:02 b\r14:03 c\n14:04 d\u202814:05 e\u202914:06 f\u008514:07 g',
      JAN_31,
    )
    expect(events.map(({ line, text }) => `${line} ${text}`)).toEqual(['1 a', '2 b', '3 c', '4 d', '5 e', '6 f', '7 g'])
  })
})

describe('a line of 100 kB', () => {
  it('is kept whole as an event, and shown by its beginning in a problem', () => {
    const long = 'words '.repeat(17_000).trim()
    const { events, problems } = parseTimeline(`14:05 ${long}\n\n${long}`, JAN_31)
    expect(events.map(({ text }) => text)).toEqual([long])
    expect(problems).toEqual([
      {
        line: 3,
        text: `${long.slice(0, 300)}…`,
        reason: 'There is no time in this line. Begin it with one, such as 14:05.',
      },
    ])
  })

  it('is cut between characters', () => {
    expect(parseTimeline('😀'.repeat(200), JAN_31).problems[0]?.text).toBe(`${'😀'.repeat(150)}…`)
    expect(parseTimeline(`x${'😀'.repeat(200)}`, JAN_31).problems[0]?.text).toBe(`x${'😀'.repeat(149)}…`)
  })

  it.each(
    'x| |1:|||(|-|14:05 |[14:05](|#|"|Ann  |\t|...|1,|* |@1|1/|Jan 1 |(UTC|~|**|a:|2017-|T+1h|`|_|](|<b>|😀|\u200E'.split(
      '|',
    ),
  )('of %j is read to its end, and nothing of it is lost', (unit) => {
    const long = (unit || '|').repeat(Math.ceil(100_000 / (unit.length || 1)))
    for (const text of [
      `time,event\n14:05 ${long}x\n${long}x\n| a | b |\n|---|---|\n|${long}|`,
      `# Report\n## Timeline\n${long}x\n14:05,"${long}\n${long} 14:05\nDetected: ${long}`,
    ]) {
      const { events, problems } = parseTimeline(text, JAN_31)
      expect(events.length + problems.length).toBeGreaterThan(0)
    }
  })
})

describe('a text of many lines', () => {
  // Work that grew with the square of the lines would not end before the test is given up.
  it.each([
    ['tables without times', '| a | b |\n|---|---|\n| c | d |\n'],
    ['headings with days', '## 2017-01-31\n'],
    ['rows with open quotes', '14:05,"a\n'],
    ['names of parts', '**Timeline**\n14:05 x\n'],
  ])('of %s is read to its end', (_, unit) => {
    const { events, problems } = parseTimeline(`time,event\n${unit.repeat(600_000 / unit.length)}`, JAN_31)
    expect(events.length + problems.length).toBeGreaterThan(0)
  })
})
