import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/miro/content.ts'
import { drawFollowUp, drawHeader, setUpBoard, showPhase } from '../../../src/miro/index.ts'
import { INCIDENT, openSession, type Session, viewOf } from '../board.ts'

/** The text of a part that Debrief drew. */
async function partText({ local, state }: Session, key: string): Promise<string | undefined> {
  const item = local.document.get((await state.get('layout'))?.parts[key] ?? '')
  return item && 'content' in item ? textOf(item.content) : undefined
}

describe('the drawn frames', () => {
  it('follow the incident and write only what differs', async () => {
    const session = await openSession()
    const before = session.local.host.credits.total()
    await drawHeader(session.board, session.layout, INCIDENT)
    const reading = session.local.host.credits.total() - before
    await drawHeader(session.board, session.layout, { ...INCIDENT, severity: 'SEV-1' })
    expect(session.local.host.credits.total() - before - reading).toBe(reading + 50)
    expect(await partText(session, 'header.facts')).toBe('SEV-1 · 10 March 2026, 09:00 to 09:40 (UTC)')
  })

  it('show a long title whole, in smaller type', async () => {
    const session = await openSession()
    const size = async () => {
      const item = session.local.document.get((await session.state.get('layout'))!.parts['header.title']!)
      return item?.type === 'text' ? Number(item.style.fontSize) : 0
    }
    const usual = await size()
    const title = 'Payments, checkout and refunds in the whole European region failed after a certificate had expired'
    await drawHeader(session.board, session.layout, { ...INCIDENT, title })
    expect(await partText(session, 'header.title')).toBe(title)
    expect(await size()).toBeLessThan(usual)
    await drawHeader(session.board, session.layout, INCIDENT)
    expect(await size()).toBe(usual)
  })

  it('show HTML and emoji in a title as they were written', async () => {
    const session = await openSession()
    await drawHeader(session.board, session.layout, { ...INCIDENT, title: '<script>alert(1)</script> & 🔥' })
    expect(await partText(session, 'header.title')).toBe('<script>alert(1)</script> & 🔥')
  })

  it('colour the agenda by phase', async () => {
    const session = await openSession()
    const fills = () =>
      ['agenda.goal', 'agenda.cluster', 'agenda.discuss', 'agenda.follow-up'].map((key) => {
        const item = session.local.document.get(session.layout.parts[key]!)
        return item?.type === 'shape' && item.style.fillColor
      })
    await showPhase(session.board, session.layout, 'cluster')
    expect(fills()).toEqual(['#9ba8ff', '#3859ff', '#d9dffc', '#d9dffc'])
    await showPhase(session.board, session.layout, 'goal')
    expect(fills()).toEqual(['#3859ff', '#d9dffc', '#d9dffc', '#d9dffc'])
    await showPhase(session.board, session.layout, 'export')
    expect(fills()).toEqual(['#9ba8ff', '#9ba8ff', '#9ba8ff', '#9ba8ff'])
  })

  it('tell owner, review, parked clusters and what keeps the incident open, and a set-up leaves that', async () => {
    const session = await openSession()
    await drawFollowUp(session.board, session.layout, {
      owner: { userId: null, name: 'On-call lead' },
      followUp: { at: '2026-03-24T15:00:00.000Z', closedAt: null },
      parked: ['replica lag', 'paging'],
      actions: [{ status: 'done' }, { status: 'to-do' }, { status: 'declined' }],
      timeZone: 'UTC',
    })
    await setUpBoard(session.board, session.state, { incident: INCIDENT, timeline: viewOf(4), people: 5 })
    expect([
      await partText(session, 'follow-up.owner'),
      await partText(session, 'follow-up.review'),
      await partText(session, 'follow-up.parked'),
      await partText(session, 'follow-up.closes'),
    ]).toEqual([
      'On-call lead: writes the document, tells the stakeholders, plans the review',
      '24 March 2026, 15:00 (UTC)',
      'replica lag; paging',
      'Every action item is done or declined: 2 of 3 so far',
    ])
  })
})
