import { describe, expect, it } from 'vitest'
import { type ParseOptions, parseTimeline } from '../../src/timeline/index.ts'
import { random } from '../session/random.ts'
import { clear, told } from './told.ts'

const JAN_31: ParseOptions = { date: '2017-01-31' }

describe('a timeline', () => {
  it('is read from a line a time', () => {
    expect(parseTimeline('17:20 Snapshot of production\n~23:00 Removal starts', JAN_31)).toEqual({
      events: [
        {
          at: '2017-01-31T17:20:00.000Z',
          text: 'Snapshot of production',
          precision: 'minute',
          approximate: false,
          line: 1,
          kind: 'other',
        },
        {
          at: '2017-01-31T23:00:00.000Z',
          text: 'Removal starts',
          precision: 'minute',
          approximate: true,
          line: 2,
          kind: 'action',
        },
      ],
      problems: [],
    })
  })

  it.each([
    ['9:05 text', '09:05Z minute text'],
    ['09:05:30 text', '09:05:30.000Z minute text'],
    ['09:05:30,250 text', '09:05:30.000Z minute text'],
    ['- 09:05 text', '09:05Z minute text'],
    ['* **09:05** text', '09:05Z minute text'],
    ['•09:05 – text', '09:05Z minute text'],
    ['1. 09:05: text', '09:05Z minute text'],
    ['| 09:05 | text | more |', '09:05Z minute text | more'],
    ['[09:05] text', '09:05Z minute text'],
    ['(09:05 UTC) text', '09:05Z minute text'],
    ['### 09:05 — text', '09:05Z minute text'],
    ['2:05 pm text', '14:05Z minute text'],
    ['2:05pm, text', '14:05Z minute text'],
    ['12:05 a.m. text', '00:05Z minute text'],
    ['12:05 PM text', '12:05Z minute text'],
    ['2 pm text', '14:00Z hour text'],
    ['14h05 text', '14:05Z minute text'],
    ['14:05Z text', '14:05Z minute text'],
    ['14:05 UTC+2 text', '12:05Z minute text'],
    ['14:05 +02:00 text', '12:05Z minute text'],
    ['14:05 CET text', '13:05Z minute text'],
    ['14:05 PST text', '22:05Z minute text'],
    ['14:05 -5 degrees', '14:05Z minute -5 degrees'],
    ['14:05 -1200 rows', '14:05Z minute -1200 rows'],
    ['14:05-14:20 text', '14:05Z/2017-01-31T14:20Z minute (to 14:20) text'],
    ['14:05 to 14:20 UTC: text', '14:05Z/2017-01-31T14:20Z minute (to 14:20) text'],
    ['14:05 text at 15:00', '14:05Z minute text at 15:00'],
  ])('reads %j', (line, expected) => {
    expect(told(line, JAN_31)).toEqual(clear(`2017-01-31T${expected}`))
  })

  it.each([
    '~14:05 text',
    '≈ 14:05 text',
    'about 14:05 text',
    'Around 14:05: text',
    'ca. 14:05 text',
    '14:05? text',
    '14:05 (maybe earlier) text',
  ])('takes %j as approximate', (line) => {
    expect(told(line, JAN_31).events[0]).toMatch(/^~2017-01-31T14:05Z minute (\(maybe earlier\) )?text$/)
  })

  it.each([
    ['2017-01-31T17:20:00Z text', '2017-01-31T17:20Z minute text'],
    ['2017-01-31T17:20:00.123+01:00 text', '2017-01-31T16:20Z minute text'],
    ['2017-01-31 17:20 text', '2017-01-31T17:20Z minute text'],
    ['2017-01-31 17:20:00 +0200 text', '2017-01-31T15:20Z minute text'],
    ['2017/01/31 17:20 - text', '2017-01-31T17:20Z minute text'],
    ['31 January 2017, 17:20 text', '2017-01-31T17:20Z minute text'],
    ['Jan 31st, 2017 5:20 pm text', '2017-01-31T17:20Z minute text'],
    ['Tue, 31 Jan 2017 ~17:20 text', '~2017-01-31T17:20Z minute text'],
    ['2017-01-31 text', '2017-01-31T00:00Z day text'],
    ['Jan 31 launched v2.5', '2017-01-31T00:00Z day launched v2.5'],
    ['around 31 January 2017: text', '~2017-01-31T00:00Z day text'],
  ])('reads the day in %j', (line, expected) => {
    expect(told(line, { date: '2017-06-01' }).events).toEqual([expected])
  })

  it.each([
    '2017-02-01',
    '## 2017-02-01',
    '1 February 2017',
    '**Wednesday, 1 Feb 2017**:',
    'February 1st, 2017',
    'Feb. 1',
    'Wed 1 Feb 2017 (UTC)',
  ])('lets the line %j hold for the times below it', (line) => {
    expect(told(`17:20 first\n${line}\n00:36 second`, JAN_31)).toEqual({
      events: ['2017-01-31T17:20Z minute first', '2017-02-01T00:36Z minute second'],
      problems: [],
    })
  })

  it('takes the zone of a day line for the times below it', () => {
    expect(
      told('2017-02-01 (UTC)\n12:00 text\n2017-02-02\n12:00 text', { timeZone: 'America/New_York' }).events,
    ).toEqual(['2017-02-01T12:00Z minute text', '2017-02-02T17:00Z minute text'])
  })

  it.each([
    ['All times in UTC.', '12:00'],
    ['All times are in Central European Time (CET)', '11:00'],
    ['*Times are in Europe/Berlin*', '11:00'],
    ['Time zone: America/New_York', '17:00'],
    ['- Times: UTC-5', '17:00'],
  ])('reads the times below %j in that zone', (line, utc) => {
    const text = `${line}\n12:00 text\n2017-02-01\n12:00 text`
    expect(told(text, { ...JAN_31, timeZone: 'Asia/Tokyo' })).toEqual(
      clear(`2017-01-31T${utc}Z minute text`, `2017-02-01T${utc}Z minute text`),
    )
  })

  it('moves a time that runs past midnight to the next day, and tells that it did', () => {
    const text = '18:00 load\n23:50 checked\n00:36 copy\n01:10 slow'
    expect(told(text, JAN_31)).toEqual({
      events: [
        '2017-01-31T18:00Z minute load',
        '2017-01-31T23:50Z minute checked',
        '2017-02-01T00:36Z minute copy',
        '2017-02-01T01:10Z minute slow',
      ],
      problems: [
        '3 00:36 copy | Read as 1 February 2017, because it is much earlier than the time before. If that is not right, write the day in a line of its own.',
      ],
    })
  })

  it('orders times that are only a little out of order, and keeps the order of equal ones', () => {
    expect(told('12:00 c\n11:50 b\n12:00 d\n11:00 a', JAN_31)).toEqual({
      events: [
        '2017-01-31T11:00Z minute a',
        '2017-01-31T11:50Z minute b',
        '2017-01-31T12:00Z minute c',
        '2017-01-31T12:00Z minute d',
      ],
      problems: [],
    })
  })

  it('reads local times in a zone, through both changes of its clocks', () => {
    const text = [
      '2017-01-31 12:00 winter',
      '2017-07-01 12:00 summer',
      '2017-03-26 02:30 skipped',
      '2017-10-29 02:30 twice',
    ]
    expect(told(text.join('\n'), { timeZone: 'Europe/Berlin' }).events).toEqual([
      '2017-01-31T11:00Z minute winter',
      '2017-03-26T01:30Z minute skipped',
      '2017-07-01T10:00Z minute summer',
      '2017-10-29T00:30Z minute twice',
    ])
  })

  it('appends lines without a time to the event above them', () => {
    const text = '17:20 Snapshot\n  of production\n- into staging\n\n18:00\nLoad rises'
    expect(told(text, JAN_31)).toEqual({
      events: ['2017-01-31T17:20Z minute Snapshot\nof production\ninto staging', '2017-01-31T18:00Z minute Load rises'],
      problems: [],
    })
  })

  it('takes paragraphs and code below a heading with a time as its text', () => {
    const text = '### 17:20\n\nHub restarted.\n\n```\n18:00 from the log\n```\nIt helped.\n### 18:30\nStable'
    expect(told(text, JAN_31)).toEqual({
      events: [
        '2017-01-31T17:20Z minute Hub restarted.\n```\n18:00 from the log\n```\nIt helped.',
        '2017-01-31T18:30Z minute Stable',
      ],
      problems: [],
    })
  })

  it('keeps and names every line that it cannot read', () => {
    const text = [
      '17:20 Snapshot',
      '',
      'Somebody noticed something.',
      '25:61 Impossible',
      'and what came after it',
      '2017-02-30 No such day',
      '2017-13-01',
      '18:00',
      '---',
      '23:50 IST Two zones',
    ].join('\n')
    expect(told(text, JAN_31)).toEqual({
      events: ['2017-01-31T17:20Z minute Snapshot', '2017-01-31T18:20Z minute Two zones'],
      problems: [
        '3 Somebody noticed something. | There is no time in this line. Begin it with one, such as 14:05.',
        '4 25:61 Impossible | No clock shows this time. Correct the time.',
        '5 and what came after it | There is no time in this line. Begin it with one, such as 14:05.',
        '6 2017-02-30 No such day | There is no such day. Correct the date.',
        '7 2017-13-01 | There is no such day. Correct the date.',
        '8 18:00 | There is a time, but no text beside it.',
        '9 --- | There are only lines here, nothing to read.',
        '10 23:50 IST Two zones | IST can mean India, Ireland or Israel. It is read as UTC+5:30, here and below. If that is not right, write an offset such as +01:00.',
      ],
    })
  })

  it('asks for the day when none is known, once, and still keeps the times in order', () => {
    expect(told('14:10 b\n14:05 a', {})).toEqual({
      events: ['1970-01-01T14:05Z minute a', '1970-01-01T14:10Z minute b'],
      problems: ['1 14:10 b | No day is known for this time. Write the day in a line of its own above it.'],
    })
    expect(told('Mar 10 launched').problems).toEqual([
      '1 Mar 10 launched | Either there is no such day, or its year is not known. Write it as 2017-01-31.',
    ])
  })

  it('never names a day for times whose day is not known', () => {
    expect(told('14:10 a\n02:05 b\nFriday 2nd 14:00 c\n03:00 (+1d) d\nMon 2 January\n15:00 e')).toEqual({
      events: [
        '1970-01-01T14:10Z minute a',
        '1970-01-02T02:05Z minute b',
        '1970-01-03T03:00Z minute d',
        '1970-01-03T15:00Z minute e',
      ],
      problems: [
        '1 14:10 a | No day is known for this time. Write the day in a line of its own above it.',
        '2 02:05 b | Read as the next day, because it is much earlier than the time before. If that is not right, write the day in a line of its own.',
        '3 Friday 2nd 14:00 c | The day before this one is not known. Write it as 2017-01-31.',
        '5 Mon 2 January | Either there is no such day, or its year is not known. Write it as 2017-01-31.',
      ],
    })
  })

  it.each([
    ['Tuesday, March 10th', '2026-03-10', '10 March 2026, the latest year in which it is a Tuesday'],
    ['Mon 2 January', '2023-01-02', '2 January 2023, the latest year in which it is a Monday'],
    ['Thursday 29 February', '2024-02-29', '29 February 2024, the latest year in which it is a Thursday'],
    ['Thu 26 November', '2020-11-26', '26 November 2020, the latest year in which it is a Thursday'],
    ['10 March', '2026-03-10', '10 March 2026, the latest that is not in the future'],
    ['1 December', '2025-12-01', '1 December 2025, the latest that is not in the future'],
  ])('reads %j without a year as the latest day that fits, and tells of it', (line, day, read) => {
    expect(told(`${line}\n14:05 text`, { now: '2026-11-25T12:00:00Z' })).toEqual({
      events: [`${day}T14:05Z minute text`],
      problems: [`1 ${line} | Read as ${read}. If that is not right, write the year.`],
    })
  })

  it('reads a day without a year in the year of the day of the incident, unless the day of the week shows another', () => {
    const options = { date: '2026-11-25', now: '2026-11-25T12:00:00Z' }
    expect(told('Tuesday, March 10th\n14:05 text', options)).toEqual(clear('2026-03-10T14:05Z minute text'))
    expect(told('14:00 a\nMon 2 January\n14:05 b\nTue 3 January\n14:05 c', options)).toEqual({
      events: ['2023-01-02T14:05Z minute b', '2023-01-03T14:05Z minute c', '2026-11-25T14:00Z minute a'],
      problems: [
        '2 Mon 2 January | Read as 2 January 2023, the latest year in which it is a Monday. If that is not right, write the year.',
      ],
    })
  })

  it('takes the year of another date in the text where the day of reading is not known', () => {
    expect(told('Tuesday, March 10th\n14:05 text\n14:10 see the notes of 12 March 2020')).toEqual({
      events: ['2020-03-10T14:05Z minute text', '2020-03-10T14:10Z minute see the notes of 12 March 2020'],
      problems: [
        '1 Tuesday, March 10th | Read as 10 March 2020, the year of another date in the text, in which it is a Tuesday. If that is not right, write the year.',
      ],
    })
  })

  it.each([
    ['Störungsbericht vom 31.01.2017', ''],
    ['Störungsbericht vom 31.01.2017', 'Zeitlicher Ablauf (alle Zeiten MEZ)'],
    ['What we know of the incident on 31 January 2017.', 'All times in CET'],
  ])('takes the day that running text above the first time states, and tells of it: %j, %j', (line, statement) => {
    const { events, problems } = told(`${line}\n${statement}\n14:10 MEZ Neustart\n14:15 stabil`)
    expect(events).toEqual(['2017-01-31T13:10Z minute Neustart', '2017-01-31T13:15Z minute stabil'])
    expect(problems).toContain(
      `1 ${line} | Times that state no day, and days that state no year, were read as of 31 January 2017, the date found here. If that is not right, write the day above the first time.`,
    )
  })

  it('takes no day from the text of messages', () => {
    expect(told('Ann  14:05\nthe certificate ends on 3 May 2030\nBob  14:10\nrenewed').problems).toEqual([
      '1 Ann  14:05 | No day is known for this time. Write the day in a line of its own above it.',
    ])
  })

  it('does not take words for times or days', () => {
    const lines = [
      'May deploy later',
      '3 of 5 done',
      '1:1 meeting',
      '5 may have failed',
      '1706712000 rows deleted',
      '10.0.0.1:8080 refused',
    ]
    expect(parseTimeline(lines.join('\n'), JAN_31).events).toEqual([])
  })

  it('keeps HTML, emoji, right-to-left and very long text as it is written', () => {
    const words = ['<b>bold</b> &amp; <script>x</script>', '👩‍🚒 שלום', 'x'.repeat(6000)]
    const text = `\uFEFF${words.map((word, i) => `1${i}:00 ${word}`).join('\r\n')}`
    expect(parseTimeline(text, JAN_31).events.map((event) => event.text)).toEqual(words)
  })

  it('refuses a zone or a day that does not exist', () => {
    expect(() => parseTimeline('', { timeZone: 'Mars/Olympus' })).toThrow(
      new RangeError('The time zone "Mars/Olympus" is not known. Try UTC or Europe/Berlin.'),
    )
    expect(() => parseTimeline('', { date: '2017-02-30' })).toThrow(
      new RangeError('"2017-02-30" is not a day. Write it as YYYY-MM-DD.'),
    )
  })

  it('makes every line that is not empty an event, a part of one or a problem, in order of time', () => {
    const { seed, next, pick } = random()
    const openings = [
      '17:20',
      '~9:05',
      '2 pm',
      '25:61',
      '2017-02-01',
      '2017-02-30',
      '- 08:00 UTC',
      '## 12:00',
      'Feb 3',
      '2X:XX',
      '',
      '',
      '```',
    ]
    for (let run = 0; run < 100; run++) {
      const lines = Array.from({ length: 30 }, (_, i) => `${pick(openings)} ${next() < 0.8 ? `word${i}x` : ''}`)
      const parsed = parseTimeline(lines.join('\n'), JAN_31)
      const told = [...parsed.events, ...parsed.problems].map((each) => each.text).join('\n')
      const lost = lines.flatMap((line) => /word\d+x/.exec(line) ?? []).filter((word) => !told.includes(word))
      expect(lost, `seed ${seed}`).toEqual([])
      const times = parsed.events.map((event) => event.at)
      expect(times, `seed ${seed}`).toEqual([...times].sort())
    }
  })

  it('reads ten thousand lines', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `${i % 24}:${String(i % 60).padStart(2, '0')} event ${i}`)
    expect(parseTimeline(lines.join('\n'), { ...JAN_31, timeZone: 'Europe/Berlin' }).events).toHaveLength(10_000)
  })
})
