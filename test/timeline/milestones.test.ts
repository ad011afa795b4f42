import { describe, expect, it } from 'vitest'
import { type ChosenMilestones, MILESTONE_IDS, parseTimeline, suggestMilestones } from '../../src/timeline/index.ts'

/** Each milestone as `<line>, <by>: <reason>`, null where there is none. */
function suggested(text: string, choose: (line: (number: number) => ChosenMilestones['started']) => ChosenMilestones) {
  const { events } = parseTimeline(text, { date: '2025-10-03' })
  const milestones = suggestMilestones(
    events,
    choose((number) => events.find(({ line }) => line === number)),
  )
  return MILESTONE_IDS.map((id) => {
    const milestone = milestones[id]
    return milestone ? `${milestone.event.line}, ${milestone.by}: ${milestone.reason}` : null
  })
}

const nothingChosen = () => ({})

describe('suggested milestones', () => {
  it('are events whose words say so, with these words', () => {
    const text = `10:00 Release 4.2 rolled out
10:20 Checkout starts to slow down
10:31 Alert: error rate above 5 %
10:35 On-call acknowledges
11:02 Rolled back to 4.1
11:10 Error rate back to normal
12:00 Incident closed`
    expect(suggested(text, nothingChosen)).toEqual([
      '2, words: Because it says “slow”.',
      '3, words: Because it says “Alert”.',
      '4, words: Because it says “acknowledges”.',
      '5, words: Because it says “Rolled back”.',
      '6, words: Because it says “back to normal”.',
    ])
  })

  it('may be one and the same event', () => {
    const text =
      '10:00 Impact begins\n10:05 Users report errors, investigation starts\n10:20 Limit disabled, service restored'
    expect(suggested(text, nothingChosen)).toEqual([
      '1, words: Because it says “Impact begins”.',
      '2, words: Because it says “Users report”.',
      '2, words: Because it says “investigation”.',
      '3, words: Because it says “disabled”.',
      '3, words: Because it says “restored”.',
    ])
  })

  it('are missing where no event says them', () => {
    expect(suggested('10:00 Coffee\n10:05 Cake', nothingChosen)).toEqual([null, null, null, null, null])
  })

  it('take no event as the recovery that failures follow', () => {
    expect(suggested('10:00 Requests fail\n10:10 All works again\n10:30 Requests fail', nothingChosen)).toEqual([
      '1, words: Because it says “fail”.',
      null,
      null,
      null,
      null,
    ])
  })

  it('tell of a recovery that did not last, as there may be several incidents', () => {
    expect(
      suggested(
        '10:00 Requests fail\n10:10 Works again\n18:30 Requests fail\n18:40 Error rate back to normal',
        nothingChosen,
      )[4],
    ).toBe(
      '4, words: Because it says “back to normal”. Line 2 says “Works again” before, but impact followed. If these are several incidents, measure each on its own.',
    )
  })

  it('are where the team marks both ends of the outage, whatever is said between', () => {
    const text = `10:00 New config is out. (START OF OUTAGE)
10:05 Alert
10:10 One region is back to normal
10:30 Config undone everywhere <END OF OUTAGE>`
    expect(suggested(text, nothingChosen)).toEqual([
      '1, words: Because it says “START OF OUTAGE”.',
      '2, words: Because it says “Alert”.',
      null,
      null,
      '4, words: Because it says “END OF OUTAGE”.',
    ])
  })

  it('end where the team says that the incident is resolved, though something was back before', () => {
    const text = `14:32 Deployment of 1.2.5
14:33 Alerts: all pods down
14:37 Acknowledged
14:52 Rollback completed, pods healthy
14:54 Service restored
14:58 Incident resolved after half an hour of watching`
    expect(suggested(text, nothingChosen)).toEqual([
      '1, guess: A guess: no event says when the impact began, and this is the last change before it was detected.',
      '2, words: Because it says “Alerts”.',
      '3, words: Because it says “Acknowledged”.',
      '4, words: Because it says “Rollback completed”.',
      '6, words: Because it says “Incident resolved”.',
    ])
  })

  it('take no rollback as the mitigation that was only tried', () => {
    expect(suggested('10:00 Requests fail\n10:10 Rollback attempted\n10:20 Works again', nothingChosen)[3]).toBeNull()
  })

  it('leave days without a time out beside events that have one', () => {
    const text = '2025-10-02 Requests fail\n2025-10-03\n10:00 Requests fail'
    expect(suggested(text, nothingChosen)[0]).toBe('3, words: Because it says “fail”.')
    expect(suggested('2025-10-02 Requests fail', nothingChosen)[0]).toBe('1, words: Because it says “fail”.')
  })
})

describe('the recovery before the end that the team declares', () => {
  it.each([
    ['Incident resolved', 'Incident resolved'],
    ['Incident closed', 'Incident closed'],
    ['We close the incident', 'close the incident'],
  ])('is the mitigation, and the end the recovery: %j', (end, words) => {
    const text = `10:00 Requests fail\n10:05 Alert\n10:20 Error rate back to normal\n10:50 ${end}\n12:00 Cake`
    expect(suggested(text, nothingChosen)).toEqual([
      '1, words: Because it says “fail”.',
      '2, words: Because it says “Alert”.',
      null,
      '3, words: Because it says “back to normal”.',
      `4, words: Because it says “${words}”.`,
    ])
  })

  it('is so in German', () => {
    const text = `10:00 Ausfall des Checkouts
10:05 Kunden melden Fehler
10:20 Release zurückgerollt
10:25 Wieder normal
10:50 Störung behoben`
    expect(suggested(text, nothingChosen)).toEqual([
      '1, words: Because it says “Ausfall”.',
      '2, words: Because it says “Kunden melden”.',
      null,
      '3, words: Because it says “zurückgerollt”.',
      '5, words: Because it says “Störung behoben”.',
    ])
  })
})

describe('the start of the impact', () => {
  const GUESS = 'A guess: no event says when the impact began, and this is the last change before it was detected.'

  it('is not the change that caused it', () => {
    const text = '2025-10-02\n09:00 Config change merged\n2025-10-03\n10:00 Requests fail\n10:05 Alert'
    expect(suggested(text, nothingChosen)[0]).toBe('4, words: Because it says “fail”.')
  })

  it('is a change that tells of the fault it brought', () => {
    const text = '10:00 Release with a regression in search\n10:30 Customer ticket: search is broken'
    expect(suggested(text, nothingChosen)[0]).toBe('1, words: Because it says “with a regression”.')
  })

  it('is told as a guess where only changes are known before the detection: the last of them', () => {
    expect(suggested('10:00 Release 4.2\n10:30 Alert', nothingChosen)[0]).toBe(`1, guess: ${GUESS}`)
    expect(suggested('10:00 Release 4.2\n10:10 Release 4.3\n10:30 Alert', nothingChosen)[0]).toBe(`2, guess: ${GUESS}`)
  })

  it('is guessed where one thing alone is known before the detection, but not from long before', () => {
    expect(suggested('10:00 Account of a leaver deleted\n10:10 Alert', nothingChosen)[0]).toBe(
      '1, guess: A guess: no event says when the impact began, and this is all that is known before it was detected.',
    )
    expect(suggested('2025-10-01\n10:00 Release 4.2\n2025-10-03\n10:30 Alert', nothingChosen)[0]).toBeNull()
  })

  it('is where the team says that the outage begins, whatever was reported before', () => {
    const text = `14:51 News reports that a sonnet was found
14:53 Traffic grows
14:54 OUTAGE BEGINS: search fails under load
14:55 On-call receives a storm of pages from the pager
15:36 OUTAGE MITIGATED
16:00 OUTAGE ENDS`
    expect(suggested(text, nothingChosen)).toEqual([
      '3, words: Because it says “OUTAGE BEGINS”.',
      '4, words: Because it says “pager”.',
      null,
      '5, words: Because it says “OUTAGE MITIGATED”.',
      '6, words: Because it says “OUTAGE ENDS”.',
    ])
  })

  it('is not after the detection', () => {
    expect(suggested('10:00 Users report slow pages\n10:30 Requests fail', nothingChosen)[0]).toBeNull()
  })
})

describe('milestones that a team names', () => {
  it('go before what other events say', () => {
    const text = `10:00 Users report errors
10:02 First detected
10:05 Alert: error rate above 5 %
10:20 Repaired
10:25 Works again
10:40 Incident resolved`
    expect(suggested(text, nothingChosen)).toEqual([
      null,
      '2, words: Because it says “First detected”.',
      null,
      '4, words: Because it says “Repaired”.',
      '6, words: Because it says “Incident resolved”.',
    ])
  })

  it('may stand before a colon', () => {
    const text = `10:00 **Impact start:** the queue is full
10:05 **Discovery:** a developer asks
10:20 *Mitigation*: more workers
10:40 Recovery: the queue is empty`
    expect(suggested(text, nothingChosen)).toEqual([
      '1, words: Because it says “Impact start”.',
      '2, words: Because it says “Discovery”.',
      null,
      '3, words: Because it says “Mitigation”.',
      '4, words: Because it says “Recovery”.',
    ])
  })

  it('may be told in brackets behind the event', () => {
    const text = '10:00 The daily run moves nodes. (problem started)\n10:05 Alert\n10:08 Nodes moved by hand (resolved)'
    expect(suggested(text, nothingChosen)).toEqual([
      '1, words: Because it says “problem started”.',
      '2, words: Because it says “Alert”.',
      null,
      null,
      '3, words: Because it says “resolved”.',
    ])
  })
})

describe('the detection', () => {
  it.each([
    ['Developer reports a high count of redirects', 'Developer reports'],
    ['Status 503 messages witnessed', '503 messages witnessed'],
    ['A user reported seeing old pages', 'user reported'],
    ['We are informed that booking is down', 'We are informed'],
    ['Icinga pages for a high error rate', 'Icinga pages'],
    ['Uptime check on the hub fails', 'Uptime check on the hub fails'],
  ])('is read off %j', (text, words) => {
    expect(suggested(`10:00 Coffee\n10:05 ${text}`, nothingChosen)[1]).toBe(`2, words: Because it says “${words}”.`)
  })

  it('is a guess where only work on it is told', () => {
    expect(suggested('10:00 All services return errors\n10:05 Investigation started', nothingChosen)[1]).toBe(
      '2, guess: A guess: no event says who or what noticed it, and this one says “Investigation”.',
    )
  })
})

describe('the mitigation', () => {
  it.each([
    ['Manual fix applied', 'fix applied'],
    ['Rollback of the release completed', 'Rollback of the release completed'],
    ['Deployed a hotfix', 'Deployed a hotfix'],
    ['Client downgraded', 'downgraded'],
  ])('is read off %j', (text, words) => {
    expect(suggested(`10:00 Alert\n10:05 ${text}`, nothingChosen)[3]).toBe(`2, words: Because it says “${words}”.`)
  })

  it.each(['Fix deployed in the sandbox', 'Permanent fix applied', 'Tried a rollback'])('is not %j', (text) => {
    expect(suggested(`10:00 Alert\n10:05 ${text}`, nothingChosen)[3]).toBeNull()
  })
})

describe('milestones that people have chosen', () => {
  const text = `10:00 Release 4.2
10:20 Requests fail
10:31 Alert: error rate above 5 %
10:40 Customers report errors
11:10 Error rate back to normal`

  it('stand as they are, and suggestions are fitted around them', () => {
    expect(suggested(text, (line) => ({ started: line(4) }))).toEqual([
      '4, people: The team has chosen it.',
      '4, words: Because it says “Customers report”.',
      null,
      null,
      '5, words: Because it says “back to normal”.',
    ])
  })

  it('may be that there is none', () => {
    expect(suggested(text, () => ({ detected: null, recovered: null }))).toEqual([
      '2, words: Because it says “fail”.',
      null,
      null,
      null,
      null,
    ])
  })

  it('may lie in any order', () => {
    expect(suggested(text, (line) => ({ started: line(5), detected: line(3) })).slice(0, 2)).toEqual([
      '5, people: The team has chosen it.',
      '3, people: The team has chosen it.',
    ])
  })
})
