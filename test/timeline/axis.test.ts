import { describe, expect, it } from 'vitest'
import {
  type AxisLook,
  type AxisScale,
  EMPTY_TIMELINE,
  importEvents,
  layAxis,
  parseTimeline,
} from '../../src/timeline/index.ts'

const LOOK: AxisLook = {
  width: 1000,
  label: { least: 100, most: 120, gap: 10, lead: 10, heightOf: ({ text }) => 20 * text.split(' ').length },
  days: 30,
  stem: 20,
  dot: 10,
  ticks: 15,
  rowGap: 25,
}

function lay(text: string, scale: AxisScale, timeZone = 'UTC') {
  const { events } = importEvents(EMPTY_TIMELINE, parseTimeline(text, { timeZone }).events).timeline
  return layAxis(events, { timeZone, scale, look: LOOK })
}

/** `14:05` at each dot, in the order of the dots. */
const dotsOf = (axis: ReturnType<typeof lay>) =>
  axis.rows.map((row) => row.events.map(({ event, x }) => [event.text, Math.round(x)]))

describe('an axis', () => {
  it('without events has no rows', () => {
    expect(layAxis([], { timeZone: 'UTC', scale: 'even', look: LOOK })).toEqual({ rows: [], height: 0 })
  })

  it('lays a dot, a stem and a label for each event, above and below in turn', () => {
    const { rows, height } = lay('2026-03-10\n09:00 Alert\n09:30 Two words', 'even')
    expect(height).toBe(30 + 40 + 10 + 60)
    const [row] = rows
    expect({ ...row, events: row!.events.map(({ event: _, ...place }) => place) }).toEqual({
      top: 0,
      height: 140,
      axisY: 30 + 40 + 5,
      lines: [{ left: 0, right: 10 + 240 + 20 }],
      cuts: [],
      days: [{ day: 'Tue 10 March 2026', left: 0, room: 980, parted: false }],
      ticks: [],
      events: [
        {
          x: 10,
          above: true,
          label: { left: 0, top: 30, width: 120, height: 20 },
          stem: { left: 10, top: 50, width: 0, height: 20 },
        },
        {
          x: 250,
          above: false,
          label: { left: 240, top: 100, width: 120, height: 40 },
          stem: { left: 250, top: 80, width: 0, height: 20 },
        },
      ],
    })
  })

  it('even, has one distance however long it took, and a free slot where a day begins', () => {
    const axis = lay('2026-03-10\n09:00 a\n09:01 b\n21:00 c\n2026-03-14\n08:00 d', 'even')
    expect(dotsOf(axis)).toEqual([
      [
        ['a', 10],
        ['b', 230],
        ['c', 450],
        ['d', 890],
      ],
    ])
    expect(axis.rows[0]!.days.map(({ day, left, parted }) => [day, left, parted])).toEqual([
      ['Tue 10 March 2026', 0, false],
      ['Sat 14 March 2026', 880, true],
    ])
  })

  it('to scale, has distances that stand for time, and times under it', () => {
    const axis = lay('2026-03-10\n09:00 a\n10:00 b\n13:00 c', 'scale')
    const [[[, a], [, b], [, c]]] = dotsOf(axis) as [[[string, number], [string, number], [string, number]]]
    expect((c - b) / (b - a)).toBeCloseTo(3, 1)
    expect(axis.rows[0]!.ticks.map(({ text }) => text)).toEqual([
      '09:00',
      '09:30',
      '10:00',
      '10:30',
      '11:00',
      '11:30',
      '12:00',
      '12:30',
      '13:00',
    ])
    expect(axis.rows[0]!.cuts).toEqual([])
  })

  it('to scale, leaves out a long time without events where the rest needs the room, and tells how long it was', () => {
    const burst = (day: string) => Array.from({ length: 8 }, (_, at) => `${day} 09:${10 + at} event`).join('\n')
    const { rows } = lay(`${burst('2026-03-10')}\n${burst('2026-03-12')}`, 'scale')
    const cuts = rows.flatMap((row) => row.cuts.map(({ ms }) => ms / 60_000))
    expect(cuts).toEqual([2 * 24 * 60 - 7])
    expect(rows.flatMap((row) => row.events)).toHaveLength(16)
    expect(rows.every(({ lines, cuts: own }) => lines.length === own.length + 1)).toBe(true)
  })

  it('to scale, counts days where no event has a time', () => {
    const axis = lay('2026-03-10 a\n2026-03-11 b\n2026-03-13 c\n2026-03-16 d', 'scale')
    expect(axis.rows[0]!.ticks.map(({ text }) => text)).toEqual([
      '10 Mar',
      '11 Mar',
      '12 Mar',
      '13 Mar',
      '14 Mar',
      '15 Mar',
      '16 Mar',
    ])
    const x = dotsOf(axis)[0]!.map(([, at]) => at as number)
    expect(
      [(x[2]! - x[1]!) / (x[1]! - x[0]!), (x[3]! - x[2]!) / (x[1]! - x[0]!)].map((each) => Math.round(each)),
    ).toEqual([2, 3])
  })

  it('writes times and days as clocks of the zone show them, over the change to summer time too', () => {
    const axis = lay('2026-03-28 23:00 a\n2026-03-29 01:30 b\n2026-03-29 03:30 c', 'scale', 'Europe/Berlin')
    const ticks = axis.rows.flatMap((row) => row.ticks.map(({ text }) => text))
    expect(ticks).toContain('29 Mar')
    expect(ticks).toContain('03:30')
    expect(ticks).not.toContain('02:30')
  })

  it('puts events into more rows when one is too short, and more lanes when there are many rows', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `09:${String(at % 60).padStart(2, '0')} e${at}`).join('\n')
    const few = lay(`2026-03-10\n${many(20)}`, 'even')
    expect(few.rows.map((row) => row.events.length)).toEqual([10, 10])
    const lanes = (axis: ReturnType<typeof lay>) =>
      new Set(axis.rows.flatMap((row) => row.events.map(({ stem }) => stem.height))).size
    expect(lanes(few)).toBe(1)
    const full = lay(`2026-03-10\n${many(60)}\n${many(60).replaceAll('09:', '10:')}`, 'even')
    expect(lanes(full)).toBe(2)
  })
})
