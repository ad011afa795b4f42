import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/miro/content.ts'
import { drawTimeline } from '../../../src/miro/index.ts'
import { itemsOf, openSession, type Session, viewOf } from '../board.ts'

/** What the labels say, in the order of the events. */
async function labels({ local, state }: Session): Promise<string[]> {
  const { parts } = (await state.get('layout'))!
  const drawn = (await state.get('timeline-drawn'))?.events ?? []
  return drawn.map(({ id }) => {
    const item = local.document.get(parts[`timeline.${id}.label`] ?? '')
    return item && 'content' in item ? textOf(item.content) : 'no label'
  })
}

const LABELS = ['09:00', '~09:07', '09:14', '09:21'].map(
  (time, at) => `${time}\nEvent number ${at + 1} with a few more words to tell what happened`,
)

describe('the timeline frame', () => {
  it('follows the timeline: events come and go, and those that stay are not touched', async () => {
    const session = await openSession()
    expect(await labels(session)).toEqual(LABELS)
    await drawTimeline(session.board, session.layout, viewOf(3))
    expect(await labels(session)).toEqual(LABELS.slice(0, 3))
    const before = itemsOf(session)
    await drawTimeline(session.board, session.layout, viewOf(3))
    expect(itemsOf(session)).toEqual(before)
    await drawTimeline(session.board, session.layout, viewOf(0))
    const { parts } = (await session.state.get('layout'))!
    expect(Object.keys(parts).filter((key) => key.startsWith('timeline.'))).toEqual(['timeline.empty'])
  })

  it('makes room for a long timeline: it grows down and the rows below go down with it', async () => {
    const session = await openSession()
    const { document } = session.local
    const top = (id: string) => document.get(id)!.y - document.get(id)!.height / 2
    const bottom = (id: string) => document.get(id)!.y + document.get(id)!.height / 2
    const { timeline, wrong, lucky, actions } = session.layout.frames
    const [gap, rowTop] = [top(wrong) - bottom(timeline), top(timeline)]
    await drawTimeline(session.board, session.layout, viewOf(60))
    expect(top(timeline)).toBe(rowTop)
    expect(top(wrong) - bottom(timeline)).toBe(gap)
    expect(top(actions) - bottom(lucky)).toBe(gap)
    expect((await labels(session)).at(-1)).toContain('Event number 60')
  })

  it('marks milestones in their colour with their word, and says whether the team has confirmed', async () => {
    const session = await openSession()
    const view = viewOf(4)
    const [, second] = view.events
    const shown = async () => {
      const { parts } = (await session.state.get('layout'))!
      const textAt = (key: string) => {
        const item = session.local.document.get(parts[key] ?? '')
        return item && 'content' in item ? textOf(item.content) : undefined
      }
      const dot = session.local.document.get(parts[`timeline.${second!.id}.dot`]!)
      return [
        dot?.type === 'shape' && dot.style.fillColor,
        textAt(`timeline.${second!.id}.word`),
        textAt('timeline.confirmed'),
      ]
    }
    expect(await shown()).toEqual(['#3859ff', undefined, 'To be confirmed by the team'])
    const milestones = new Map([[second!.id, { id: 'detected' as const, settled: true }]])
    await drawTimeline(session.board, session.layout, { ...view, milestones, confirmed: true })
    expect(await shown()).toEqual(['#a86a00', 'detected', '✓ Confirmed by the team'])
    await drawTimeline(session.board, session.layout, view)
    expect(await shown()).toEqual(['#3859ff', undefined, 'To be confirmed by the team'])
  })

  it('says so when it is missing', async () => {
    const session = await openSession()
    await session.board.remove((await session.board.getById(session.layout.frames.timeline)) as never)
    await expect(drawTimeline(session.board, session.layout, viewOf(3))).rejects.toThrow(
      'The frame "Timeline" is no longer on the board. Choose Set up the board to bring it back.',
    )
  })
})
