import { describe, expect, it } from 'vitest'
import { measure, parseTimeline, suggestMilestones } from '../../src/timeline/index.ts'

const MINUTE_MS = 60_000

/** A public incident as its team wrote it down; the team states a detection delay of 4 h 14 min and an impact of 5 h 26 min. */
const SURVEYS = parseTimeline(
  `10:45 SDK version 1.270.0 deployed to production with backwards compatibility issue
14:59 Support engineer notices two similar customer reports in tickets
15:25 Issue confirmed by surveys team. Begin reverting suspected changes
16:00 Error tracking team independently notices spike in exception throughput
16:11 Reverts deployed, issue mitigated. SDK version 1.270.1 released
16:25 Formal incident declared retroactively
16:45 Customer communications sent to affected teams
22:28 Incident closed, post-mortem phase begins`,
  { date: '2025-10-03' },
).events

describe('the measures of a timeline', () => {
  it('lie between its milestones, each with its definition and its two events', () => {
    const [released, noticed, confirmed, , mitigated] = SURVEYS
    expect(measure(SURVEYS)).toEqual({
      first: released,
      last: SURVEYS[7],
      durationMs: 703 * MINUTE_MS,
      longestSilence: { ms: 343 * MINUTE_MS, from: SURVEYS[6], to: SURVEYS[7] },
      milestones: suggestMilestones(SURVEYS),
      timeToDetect: {
        ms: 254 * MINUTE_MS,
        from: released,
        to: noticed,
        definition: 'From the start of the impact until somebody or something noticed it.',
      },
      timeToAcknowledge: {
        ms: 26 * MINUTE_MS,
        from: noticed,
        to: confirmed,
        definition: 'From the detection until somebody took it on.',
      },
      timeToMitigate: {
        ms: 326 * MINUTE_MS,
        from: released,
        to: mitigated,
        definition: 'From the start of the impact until it was stopped or made small.',
      },
      timeToRecover: undefined,
      duration: {
        ms: 326 * MINUTE_MS,
        from: released,
        to: mitigated,
        definition: 'From the start of the impact to its mitigation, as no event is the recovery.',
      },
      detectedBy: 'customers',
      detectedByWords: 'customer',
    })
  })

  it('are the same for events in any order', () => {
    expect(measure(SURVEYS.toReversed())).toEqual(measure(SURVEYS))
  })

  it('follow the milestones that people have chosen', () => {
    const measures = measure(SURVEYS, { detected: SURVEYS[3], recovered: SURVEYS[7] })
    expect([measures.timeToDetect?.ms, measures.timeToRecover?.ms, measures.duration?.ms]).toEqual([
      315 * MINUTE_MS,
      703 * MINUTE_MS,
      703 * MINUTE_MS,
    ])
    expect(measures.detectedBy).toBe('people')
  })

  it('count from the detection, and say so, where nothing tells when the impact began', () => {
    const { events } = parseTimeline('10:00 Alert\n10:20 Fix deployed\n10:50 Service restored', { date: '2025-10-03' })
    const { timeToDetect, timeToMitigate, timeToRecover, duration } = measure(events)
    const [alert, fix, restored] = events
    const instead = 'No event says when the impact began, so this counts from the detection.'
    expect({ timeToDetect, timeToMitigate, timeToRecover, duration }).toEqual({
      timeToDetect: undefined,
      timeToMitigate: {
        ms: 20 * MINUTE_MS,
        from: alert,
        to: fix,
        definition: 'From the detection until it was stopped or made small.',
        instead,
      },
      timeToRecover: {
        ms: 50 * MINUTE_MS,
        from: alert,
        to: restored,
        definition: 'From the detection until everything worked again.',
        instead,
      },
      duration: {
        ms: 50 * MINUTE_MS,
        from: alert,
        to: restored,
        definition: 'From the detection to the recovery.',
        instead,
      },
    })
  })

  it('do not tell how long it took to be taken on where the detection itself is a guess', () => {
    const { events } = parseTimeline('10:00 Requests fail\n10:20 Investigation started', { date: '2025-10-03' })
    const { timeToDetect, timeToAcknowledge } = measure(events)
    expect([timeToDetect?.ms, timeToAcknowledge]).toEqual([20 * MINUTE_MS, undefined])
  })

  it('are missing where people have set the end before the beginning', () => {
    expect(measure(SURVEYS, { started: SURVEYS[4], detected: SURVEYS[1] }).timeToDetect).toBeUndefined()
  })

  it('leave days without a time out of the silences', () => {
    const { events } = parseTimeline('2025-10-01 released\n2025-10-03\n14:59 noticed\n15:25 confirmed')
    const { first, last, durationMs, longestSilence } = measure(events)
    expect({ first, last, durationMs, longestSilence }).toEqual({
      first: events[0],
      last: events[2],
      durationMs: (2 * 24 * 60 + 925) * MINUTE_MS,
      longestSilence: { ms: 26 * MINUTE_MS, from: events[1], to: events[2] },
    })
  })

  it('are missing where there is too little to read them from', () => {
    const { events } = parseTimeline('2025-10-03 10:45 coffee')
    const none = {
      first: undefined,
      last: undefined,
      durationMs: undefined,
      longestSilence: undefined,
      milestones: {
        started: undefined,
        detected: undefined,
        acknowledged: undefined,
        mitigated: undefined,
        recovered: undefined,
      },
      timeToDetect: undefined,
      timeToAcknowledge: undefined,
      timeToMitigate: undefined,
      timeToRecover: undefined,
      duration: undefined,
      detectedBy: undefined,
      detectedByWords: undefined,
    }
    expect(measure([])).toEqual(none)
    expect(measure(events)).toEqual({ ...none, first: events[0], last: events[0] })
  })
})

describe('who or what detected an incident', () => {
  const detectedBy = (text: string) => {
    const measures = measure(parseTimeline(`10:00 ${text}`, { date: '2025-10-03' }).events)
    return [measures.detectedBy, measures.detectedByWords]
  }

  it.each([
    ['Alert: error rate above 5 %', 'monitoring', 'Alert'],
    ['On-call is paged', 'monitoring', 'paged'],
    ['Customers report errors before any alert', 'customers', 'Customers'],
    ['Support engineer notices two similar tickets', 'customers', 'tickets'],
    ['We noticed that launches were slow', 'people', 'We'],
    ['Problem is identified', undefined, undefined],
  ])('is read off “%s”', (text, by, words) => {
    expect(detectedBy(text)).toEqual([by, words])
  })
})
