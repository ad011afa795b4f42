import { describe, expect, it } from 'vitest'
import { AGENDA, type InvitationFacts, invitationOf, ROLE_IDS, roleOf } from '../../src/session/index.ts'

const FACTS: InvitationFacts = {
  incident: { title: 'Checkout outage', summary: '', timeZone: 'Europe/Berlin', nearMiss: false },
  invitees: ['on-call', 'engineer'],
  at: '2026-03-10T13:00:00.000Z',
  boardLink: 'https://miro.com/app/board/x/',
}

describe('the invitation', () => {
  it('says what the hour is for, when and where it is, what happens in it, who comes and why, and what to bring', () => {
    expect(invitationOf(FACTS)).toEqual({
      title: 'Postmortem: Checkout outage',
      text: `Postmortem: Checkout outage

In one hour we look together at what happened. The session is blameless: we want to learn what made it possible, not who did it. At the end there are a few actions with owners, and a date on which we look at them again.

When: Tue 10 March 2026, 14:00 to 15:00 (Europe/Berlin), 13:00 UTC
Board: https://miro.com/app/board/x/

Agenda
- 14:00 Goal (5 min): Everyone knows why we are here and feels safe to speak.
- 14:05 Timeline (5 min): One shared picture of what happened, and when.
- 14:10 Brainstorm (5 min): Every view on the board, before anyone discusses.
- 14:15 Cluster (5 min): Notes about the same topic lie together under a name.
- 14:20 Discuss (20 min): We understand what lies behind each cluster.
- 14:40 Actions (15 min): A few things that we will really do.
- 14:55 Owner (4 min): Somebody carries this postmortem on.
- 14:59 Follow-up (1 min): A date on which we look at the actions again.

Who is invited, and why
- Engineer: Knows how the system works and how it was fixed.
- On-call: Was there, and remembers what the alerts showed.

What to bring
- What you saw and did: messages, alerts, graphs, commands, with their times.
- A look at the timeline on the board. Tell us before the session what is missing.
- Notes of your own: what went wrong, what went well, where we got lucky. Roles rather than names.
- Nothing to install: the board is all you need.`,
    })
  })

  it('can be written before anything is known, with a line for what is missing', () => {
    const { title, text } = invitationOf({
      incident: { title: ' ', summary: ' ', timeZone: 'UTC', nearMiss: false },
      invitees: [],
      at: null,
      boardLink: ' ',
    })
    expect(title).toBe('Postmortem: an incident')
    expect(text).toContain('When: (not agreed yet)\nLength: 60 minutes\nBoard: (paste the link to the board here)\n')
    expect(text).toContain(`- ${AGENDA[0]!.title} (5 min)`)
    expect(text).not.toContain('Who is invited')
  })

  it('names the day in UTC where it is another one', () => {
    const { text } = invitationOf({
      ...FACTS,
      at: '2026-03-10T23:30:00.000Z',
      incident: { ...FACTS.incident, summary: 'Nobody could pay.', timeZone: 'Asia/Tokyo' },
    })
    expect(text).toContain('When: Wed 11 March 2026, 08:30 to 09:30 (Asia/Tokyo), 10 March 2026, 23:30 UTC')
    expect(text).toContain('look at them again.\n\nWhat happened\nNobody could pay.\n\nWhen:')
  })

  it('of a near miss speaks of one', () => {
    const { text } = invitationOf({ ...FACTS, incident: { ...FACTS.incident, nearMiss: true } })
    expect(text).toContain('look together at a near miss: it could have become an incident, and did not.')
  })

  it('tells why each role is invited, whatever the order in which they were chosen', () => {
    const { text } = invitationOf({ ...FACTS, invitees: ROLE_IDS.toReversed() })
    const told = ROLE_IDS.map((id) => `- ${roleOf(id).title}: ${roleOf(id).why}`)
    expect(text).toContain(`Who is invited, and why\n${told.join('\n')}\n\n`)
  })
})
