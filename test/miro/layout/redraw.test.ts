import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/miro/content.ts'
import { overlap } from '../../../src/miro/coordinates.ts'
import { drawFollowUp, drawHeader, drawTimeline, setUpBoard, showPhase } from '../../../src/miro/index.ts'
import { planTimeline, timelineHeight } from '../../../src/miro/layout/timeline.ts'
import { eventsOf, INCIDENT, itemsOf, openSession, type Session } from '../board.ts'

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
    await setUpBoard(session.board, session.state, { incident: INCIDENT, events: eventsOf(4), people: 5 })
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

  it('follow the timeline: events come and go, and those that stay are not touched', async () => {
    const session = await openSession()
    await drawTimeline(session.board, session.layout, { incident: INCIDENT, events: eventsOf(3) })
    expect(await partText(session, 'timeline.2.label')).toContain('09:14\nEvent number 3')
    expect(await partText(session, 'timeline.3.label')).toBeUndefined()
    const before = itemsOf(session)
    await drawTimeline(session.board, session.layout, { incident: INCIDENT, events: eventsOf(3) })
    expect(itemsOf(session)).toEqual(before)
    await drawTimeline(session.board, session.layout, { incident: INCIDENT, events: [] })
    expect(await partText(session, 'timeline.empty')).toBe('The timeline appears here once it is pasted in Debrief.')
  })

  it('make room for a long timeline: its frame grows down and the rows below go down with it', async () => {
    const session = await openSession()
    const { document } = session.local
    const top = (id: string) => document.get(id)!.y - document.get(id)!.height / 2
    const bottom = (id: string) => document.get(id)!.y + document.get(id)!.height / 2
    const { timeline, wrong, lucky, actions } = session.layout.frames
    const [gap, rowTop] = [top(wrong) - bottom(timeline), top(timeline)]
    await drawTimeline(session.board, session.layout, { incident: INCIDENT, events: eventsOf(60) })
    expect(top(timeline)).toBe(rowTop)
    expect(top(wrong) - bottom(timeline)).toBe(gap)
    expect(top(actions) - bottom(lucky)).toBe(gap)
    expect(await partText(session, 'timeline.59.label')).toContain('Event number 60')
  })

  it('say which frame is missing', async () => {
    const session = await openSession()
    await session.board.remove((await session.board.getById(session.layout.frames.timeline)) as never)
    await expect(
      drawTimeline(session.board, session.layout, { incident: INCIDENT, events: eventsOf(3) }),
    ).rejects.toThrow('The frame "Timeline" is no longer on the board. Choose Set up the board to bring it back.')
  })
})

describe('the timeline plan', () => {
  const FRAME = { width: 4200, height: 760 }

  it('shows what happened whole in up to six lines, and marks what is longer', () => {
    const text =
      'Backups checked: the bucket is empty, the dumps are a few bytes long, there is no disk snapshot either'
    const events = eventsOf(20).map((event, index) => ({ ...event, text: index === 3 ? `${text} ${text}` : text }))
    const labels = planTimeline(events, 'UTC', FRAME).filter(({ key }) => key.endsWith('.label'))
    const texts = labels.map(({ content }) => textOf(content).split('\n')[1]!)
    expect(texts.toSpliced(3, 1)).toEqual(Array(19).fill(text))
    expect(texts[3]!.endsWith('…')).toBe(true)
    expect(texts[3]!.length).toBeGreaterThan(text.length)
  })

  it('stands in the middle of a frame that is higher than it needs', () => {
    const plan = planTimeline(eventsOf(5), 'UTC', FRAME)
    const top = Math.min(...plan.map(({ box }) => box.top))
    const bottom = Math.max(...plan.map(({ box }) => box.top + box.height))
    expect(Math.abs(top - (FRAME.height - bottom))).toBeLessThan(2)
    expect(top).toBeGreaterThan(48)
  })

  for (const [count, minutes] of [
    [1, 1],
    [2, 5],
    [10, 60],
    [17, 3],
    [18, 200],
    [45, 700],
    [120, 33],
  ] as const) {
    it(`keeps ${count} events, ${minutes} minutes apart, in order, inside the frame, no label over another`, () => {
      const events = eventsOf(count, minutes)
      const width = 3666
      const height = timelineHeight(events, 'Europe/Berlin', width)
      const plan = planTimeline(events, 'Europe/Berlin', { width, height })
      const boxes = plan.filter(({ key }) => /label$|day\.\d+\.\d+$/.test(key)).map(({ box }) => box)
      const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => overlap(one, other)))
      expect(pairs).toEqual([])
      expect(
        boxes.filter(
          ({ left, top, width: w, height: h }) => left < 0 || top < 0 || left + w > width || top + h > height,
        ),
      ).toEqual([])
      const dots = plan.filter(({ key }) => key.endsWith('.dot')).map(({ box }) => box)
      expect(dots).toHaveLength(count)
      const order = dots.map(({ left, top }) => top * 10_000 + left)
      expect(order).toEqual([...order].sort((one, other) => one - other))
    })
  }
})
