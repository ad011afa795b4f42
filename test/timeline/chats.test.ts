import { describe, expect, it } from 'vitest'
import { clear, told } from './told.ts'

const MAY_3 = { date: '2021-05-03' }

describe('a chat', () => {
  it.each([
    ['Ann Lee  2:05 PM\nErrors on checkout\nmany of them\n\nstill\nBob  2:10 PM\non it'],
    ['Ann Lee [14:05]\nErrors on checkout\nmany of them\n\nstill\nBob [14:10]\non it'],
    [
      'Ann Lee — 03/05/2021 14:05\nErrors on checkout\nmany of them\n\nstill\nBob — 03/05/2021 14:10\non it\n13/05/2021',
    ],
    ['Ann Lee 14:05\nErrors on checkout\nmany of them\n\nstill\nBob 14:10\non it'],
  ])('with name and time above each message is read: %j', (text) => {
    expect(told(text, MAY_3).events).toEqual([
      '2021-05-03T14:05Z minute Ann Lee: Errors on checkout\nmany of them\nstill',
      '2021-05-03T14:10Z minute Bob: on it',
    ])
  })

  it.each([
    ['[14:05] Ann Lee: errors\n[14:10] Bob: on it'],
    ['Ann Lee  2:05 PM errors\nBob  2:10 PM  on it'],
    ['[2021-05-03, 14:05:00] Ann Lee: errors\n[2021-05-03, 14:10:00] Bob: on it'],
    ['\u200E[03/05/2021, 14:05:00] Ann Lee: errors\n[03/05/2021, 14:10:00] Bob: on it'],
    ['03/05/2021, 14:05 - Ann Lee: errors\n03/05/2021, 14:10 - Bob: on it'],
    ['5/3/21, 2:05\u202FPM - Ann Lee: errors\n5/3/21, 2:10\u202FPM - Bob: on it'],
    ['[5/3 2:05 PM] Ann Lee: errors\n[5/3 2:10 PM] Bob: on it'],
  ])('with name, time and message in one line is read: %j', (text) => {
    expect(told(text, MAY_3).events).toEqual([
      '2021-05-03T14:05Z minute Ann Lee: errors',
      '2021-05-03T14:10Z minute Bob: on it',
    ])
  })

  it('repeats the name for times that stand alone, in the half of the day that follows', () => {
    const text = 'Ann Lee  11:58 AM\nErrors on checkout\n12:01\nmany of them\nBob  2:10 PM\non it\n2:12\ndone'
    expect(told(text, MAY_3)).toEqual(
      clear(
        '2021-05-03T11:58Z minute Ann Lee: Errors on checkout',
        '2021-05-03T12:01Z minute Ann Lee: many of them',
        '2021-05-03T14:10Z minute Bob: on it',
        '2021-05-03T14:12Z minute Bob: done',
      ),
    )
  })

  it('counts today and yesterday from the instant of reading', () => {
    const text = 'ann — Yesterday at 2:05 PM\nerrors\nbob — Today at 9:10 AM\non it\nToday\n14:05 gone'
    expect(told(text, { now: '2021-05-04T23:30:00Z', timeZone: 'Europe/Berlin' })).toEqual(
      clear(
        '2021-05-04T12:05Z minute ann: errors',
        '2021-05-05T07:10Z minute bob: on it',
        '2021-05-05T12:05Z minute gone',
      ),
    )
  })

  it('counts them from the day of the incident when that is all there is, and tells of it', () => {
    expect(told('ann — Yesterday at 14:05\nerrors', MAY_3)).toEqual({
      events: ['2021-05-02T14:05Z minute ann: errors'],
      problems: [
        '1 ann — Yesterday at 14:05 | Days such as today are counted from 3 May 2021, the day of the incident, here and below. If that is not right, write days as 2017-01-31.',
      ],
    })
    expect(told('yesterday 14:05 errors')).toEqual({
      events: [],
      problems: [
        '1 yesterday 14:05 errors | Which day this is depends on when it was written. Write it as 2017-01-31.',
      ],
    })
  })

  it.each([
    ['ann commented on May 13, 2021\n\nErrors', '2021-05-13T00:00Z day'],
    ['ann commented on May 13, 2021 • edited\nErrors', '2021-05-13T00:00Z day'],
    ['ann added a comment - 13/May/21 2:05 PM\nErrors', '2021-05-13T14:05Z minute'],
  ])('of comments on an issue is read: %j', (text, when) => {
    expect(told(text)).toEqual(clear(`${when} ann: Errors`))
  })

  it('is not seen in a sentence that ends in a time', () => {
    expect(told('Somebody noticed at 14:05\nand told us', MAY_3).events).toEqual([])
  })

  it.each([
    ['Ana Silva\n  2:02 PM\ncheckout is failing\nBen Ode\n  2:03 PM\nrolling back\n2:04\nOn it\n2:05\ndone'],
    ['Ana Silva\n[2:02 PM]\ncheckout is failing\nBen Ode\n[2:03 PM]\nrolling back\n2:04\nOn it\n2:05 PM\ndone'],
    ['Ana Silva\n14:02\n\ncheckout is failing\n\nBen Ode\n14:03\nrolling back\n14:04\nOn it\n14:05\ndone'],
    ['Ana Silva\n14:02\ncheckout is failing\nBen Ode  14:03\nrolling back\nBen Ode\n14:04\nOn it\n14:05\ndone'],
  ])('with the name and the time in lines of their own is read: %j', (text) => {
    expect(told(text, MAY_3)).toEqual(
      clear(
        '2021-05-03T14:02Z minute Ana Silva: checkout is failing',
        '2021-05-03T14:03Z minute Ben Ode: rolling back',
        '2021-05-03T14:04Z minute Ben Ode: On it',
        '2021-05-03T14:05Z minute Ben Ode: done',
      ),
    )
  })

  it.each(['ben.ode', 'ben', 'Ben', 'Cara de Vries', 'PagerDuty'])('knows %j as a name above a time', (name) => {
    const badge = name === 'PagerDuty' ? 'APP  ' : ''
    const text = `Ana Silva\n  2:02 PM\nfailing\nin all regions\n${name}\n${badge}2:03 PM\nrolling back`
    expect(told(text, MAY_3)).toEqual(
      clear(
        '2021-05-03T14:02Z minute Ana Silva: failing\nin all regions',
        `2021-05-03T14:03Z minute ${name}: rolling back`,
      ),
    )
  })

  it('puts no message under the name above when somebody wrote nothing that was copied', () => {
    const text = 'Ana Silva\n2:02 PM\nBen Ode\n2:03 PM\nrolling back\nThanks\n2:04\nall fine'
    expect(told(text, MAY_3)).toEqual({
      events: ['2021-05-03T14:03Z minute Ben Ode: rolling back\nThanks', '2021-05-03T14:04Z minute Ben Ode: all fine'],
      problems: ['1 Ana Silva | There are a name and a time, but no message below them.'],
    })
  })

  it('is not seen in one word above a time', () => {
    expect(told('Deployment\n14:05\nstarted', MAY_3)).toEqual({
      events: ['2021-05-03T14:05Z minute started'],
      problems: ['1 Deployment | There is no time in this line. Begin it with one, such as 14:05.'],
    })
  })

  it('goes on in the same half of the day for times with their text beside them', () => {
    expect(told('Ana Silva  2:02 PM\nfailing\n2:04 rolled back\nBen Ode  2:06 PM done\n2:07\nclosed', MAY_3)).toEqual(
      clear(
        '2021-05-03T14:02Z minute Ana Silva: failing',
        '2021-05-03T14:04Z minute rolled back',
        '2021-05-03T14:06Z minute Ben Ode: done',
        '2021-05-03T14:07Z minute Ben Ode: closed',
      ),
    )
  })

  it('is read without the marks around its messages, which are told together', () => {
    const text = [
      'Ana Silva',
      '  2:02 PM',
      'joined #incident-1.',
      'Ben Ode',
      '  2:03 PM',
      'checkout is failing',
      ':eyes: 2',
      '2 replies',
      'Last reply today at 2:20 PM View thread',
      'NEW',
      'Ana Silva  2:04 PM',
      'was added to #ops by Ben Ode.',
      'rolling back',
      '2:05',
      '2 replies are missing',
    ]
    expect(told(text.join('\n'), MAY_3)).toEqual({
      events: [
        '2021-05-03T14:03Z minute Ben Ode: checkout is failing',
        '2021-05-03T14:04Z minute Ana Silva: rolling back',
        '2021-05-03T14:05Z minute Ana Silva: 2 replies are missing',
      ],
      problems: [
        '1 Ana Silva | Left out as marks of the chat, here and in lines 3, 7, 8, 9, 10 and 12. If one of them is an event, begin it with its time.',
      ],
    })
    expect(told('14:05 two threads\n2 replies', MAY_3)).toEqual(
      clear('2021-05-03T14:05Z minute two threads\n2 replies'),
    )
  })
})
