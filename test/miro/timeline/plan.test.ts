import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/miro/content.ts'
import { overlap } from '../../../src/miro/coordinates.ts'
import { planTimeline, timelineHeight } from '../../../src/miro/timeline/plan.ts'
import type { AxisScale, KeptEvent } from '../../../src/timeline/index.ts'
import { keptEvents, randomOf, viewOf } from '../board.ts'

const FRAME = { width: 4200, height: 900 }
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** Every label inside the frame, none over another or over a day's heading; dots in order along the rows. */
function check(events: readonly KeptEvent[], scale: AxisScale, timeZone: string, width: number): void {
  const view = viewOf(events, { scale, timeZone })
  const height = timelineHeight(view, width)
  const { parts, drawn } = planTimeline(view, { width, height })
  const boxes = parts.filter(({ key }) => /label$|day\d+$|tick\d+$|cut\d+$/.test(key))
  const inside = ({ left, top, width: w, height: h }: (typeof boxes)[0]['box']) =>
    left >= 0 && top >= 0 && left + w <= width && top + h <= height
  expect(boxes.filter(({ key, box }) => !key.includes('tick') && !inside(box)).map(({ key }) => key)).toEqual([])
  const pairs = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => [one.key, other.key]),
  )
  expect(pairs).toEqual([])
  expect(drawn.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
  const order = drawn.events.map(({ row, x }) => row * 100_000 + x)
  expect(order).toEqual(order.toSorted((one, other) => one - other))
}

describe('the timeline plan', () => {
  it('shows what happened whole in up to six lines, and marks what is longer', () => {
    const text =
      'Backups checked: the bucket is empty, the dumps are a few bytes long, there is no disk snapshot either'
    const events = keptEvents(20).map((event, index) => ({ ...event, text: index === 3 ? `${text} ${text}` : text }))
    const labels = planTimeline(viewOf(events), FRAME).parts.filter(({ key }) => key.endsWith('.label'))
    const texts = labels.map(({ content }) => textOf(content).split('\n')[1]!)
    expect(texts.toSpliced(3, 1)).toEqual(Array(19).fill(text))
    expect(texts[3]!.endsWith('…')).toBe(true)
    expect(texts[3]!.length).toBeGreaterThan(text.length)
  })

  it('stands in the middle of a frame that is higher than it needs', () => {
    const parts = planTimeline(viewOf(5), FRAME).parts.filter(({ key }) => key !== 'timeline.confirmed')
    const top = Math.min(...parts.map(({ box }) => box.top))
    const bottom = Math.max(...parts.map(({ box }) => box.top + box.height))
    expect(Math.abs(top - (FRAME.height - bottom))).toBeLessThan(2)
    expect(top).toBeGreaterThan(48)
  })

  it('shows days without times as the practice draws its own example, several events a date', () => {
    const days = ['03-10', '03-11', '03-11', '03-12', '03-12', '03-13', '03-16']
    const events = days.map((day, at) => ({
      ...keptEvents(7)[at]!,
      at: `2026-${day}T00:00:00.000Z`,
      precision: 'day' as const,
      approximate: false,
    }))
    for (const scale of ['even', 'scale'] as const) {
      check(events, scale, 'UTC', FRAME.width)
      const { parts } = planTimeline(viewOf(events, { scale }), FRAME)
      const said = parts.filter(({ key }) => key.endsWith('.label')).map(({ content }) => textOf(content))
      expect(said).toEqual(events.map(({ text }) => text))
    }
    const { drawn } = planTimeline(viewOf(events, { scale: 'scale' }), FRAME)
    const x = drawn.events.map((event) => event.x)
    expect(x[1]).toBe(x[2])
    expect((x[6]! - x[5]!) / (x[5]! - x[4]!)).toBeCloseTo(3, 5)
  })

  for (const scale of ['even', 'scale'] as const) {
    for (const [count, minutes] of [
      [1, 1],
      [2, 5],
      [10, 60],
      [17, 3],
      [18, 200],
      [45, 700],
      [120, 33],
      [300, 4],
    ] as const) {
      it(`keeps ${count} events, ${minutes} minutes apart, ${scale === 'even' ? 'evenly' : 'to scale'}, in order, inside, no label over another`, () => {
        check(keptEvents(count, undefined, minutes), scale, 'Europe/Berlin', 3666)
      })
    }
  }

  it(`keeps any events apart (SEED=${SEED})`, () => {
    const random = randomOf(SEED)
    for (let round = 0; round < 30; round++) {
      const count = 1 + Math.floor(random() * 60)
      const spread = 10 ** (1 + random() * 5) * 60_000
      const texts = keptEvents(count).map((event) => ({
        ...event,
        text: 'word '.repeat(1 + Math.floor(random() * 60)),
        at: new Date(Date.parse('2026-03-28T20:00:00Z') + Math.floor(random() * random() * spread)).toISOString(),
        precision: random() < 0.1 ? ('day' as const) : ('minute' as const),
        ...(random() < 0.1 && { noteId: 'a note' }),
      }))
      const events = texts.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
      check(events, random() < 0.5 ? 'even' : 'scale', 'Europe/Berlin', 1200 + random() * 4000)
    }
  })
})
