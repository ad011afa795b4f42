// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { timelineOverview, timelinePicture } from '../../src/document/index.ts'
import {
  EMPTY_TIMELINE,
  importEvents,
  type KeptEvent,
  type MilestoneId,
  parseTimeline,
} from '../../src/timeline/index.ts'

const TEXT = `2026-03-10
09:00 Release 4.2 goes out
09:20 Alert: error rate above 5 %
~09:40 [On-call](https://example.com) joins
10:20 Error rate back to normal`

const eventsOf = (text: string): readonly KeptEvent[] =>
  importEvents(EMPTY_TIMELINE, parseTimeline(text).events).timeline.events

/** Parsed as strictly as a browser parses an SVG file. */
function opened(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  if (documentElement.querySelector('parsererror')) throw new Error(documentElement.textContent ?? 'not well-formed')
  return documentElement
}

const wordsIn = (picture: Element) => [...picture.querySelectorAll('text')].map(({ textContent }) => textContent)

function drawn(text: string, marks: Readonly<Record<number, MilestoneId>> = {}) {
  const events = eventsOf(text)
  const milestones = new Map(
    Object.entries(marks).map(([at, id]) => [events[Number(at)]!.id, { id, settled: at !== '3' }]),
  )
  const picture = { events, milestones, timeZone: 'UTC', width: 900 }
  return {
    picture,
    full: opened(timelinePicture({ ...picture, scale: 'even' })),
    brief: opened(timelineOverview(picture)),
  }
}

describe('the picture of a timeline', () => {
  it('shows the day, each time and what happened, and the milestones', () => {
    const { full } = drawn(TEXT, { 0: 'started', 1: 'detected', 3: 'recovered' })
    expect(wordsIn(full).toSorted()).toEqual(
      [
        ...['Tue 10 March 2026 (UTC)', '09:00', 'Release 4.2 goes out', '09:20', 'Alert: error rate above 5 %'],
        ...['~09:40', 'On-call joins', '10:20', 'Error rate back to normal', 'impact start', 'detected', 'resolved?'],
      ].toSorted(),
    )
    expect(full.querySelector('title')?.textContent).toBe(
      'Timeline of 4 events: impact start 09:00, detected 09:20, resolved? 10:20',
    )
  })

  it('to scale, puts times under the axis and tells how long a time is that it leaves out', () => {
    const events = eventsOf(
      Array.from({ length: 14 }, (_, at) => `2026-03-1${at < 8 ? 0 : 4} 09:${10 + at} Event`).join('\n'),
    )
    const svg = timelinePicture({ events, milestones: new Map(), timeZone: 'UTC', width: 900, scale: 'scale' })
    expect(wordsIn(opened(svg))).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+ days? .*later$/)]))
  })

  it('at a glance, shows every event, the milestones, and when it began and ended', () => {
    const { brief } = drawn(TEXT, { 1: 'detected' })
    expect(brief.querySelectorAll('circle')).toHaveLength(4)
    expect(wordsIn(brief)).toEqual(['detected', '09:00', '10:20'])
    expect(wordsIn(drawn('2026-03-10 23:00 Alert\n2026-03-11 01:00 Over').brief)).toEqual([
      '10 Mar 23:00',
      '11 Mar 01:00',
    ])
    expect(wordsIn(drawn('2026-03-10 Alert\n2026-03-16 Over').brief)).toEqual(['10 Mar', '16 Mar'])
  })

  it('says so when there are no events', () => {
    const { full, brief } = drawn('')
    expect([wordsIn(full), wordsIn(brief)]).toEqual([['No events yet'], ['No events yet']])
  })

  it('shows HTML, script, quotes and signs that XML knows not as text, and stays one well-formed picture', () => {
    const nasty = '"><script>alert(1)</script> & <img src=x onerror=alert(1)> \u0000\u0008 \ud800 ]]> --> 🔥'
    const { full, brief, picture } = drawn(`2026-03-10\n09:00 ${nasty}\n09:05 <b>b</b>`)
    expect(full.querySelectorAll('script, img, b')).toHaveLength(0)
    expect(brief.querySelectorAll('script, img, b')).toHaveLength(0)
    expect(wordsIn(full).join(' ')).toContain('<script>')
    const zone = '<zone onload="alert(1)">'
    expect(() => timelinePicture({ ...picture, timeZone: zone, scale: 'even' })).toThrow(RangeError)
  })

  it('stays inside its width, whatever that is', () => {
    for (const width of [120, 320, 900, 2400]) {
      for (const scale of ['even', 'scale'] as const) {
        const svg = opened(timelinePicture({ ...drawn(TEXT).picture, width, scale }))
        const boxes = [...svg.querySelectorAll('g > rect')].map((box) => [
          Number(box.getAttribute('x')) >= 0,
          Number(box.getAttribute('x')) + Number(box.getAttribute('width')) <= width - 32 + 0.2,
        ])
        expect(boxes.flat().filter((inside) => !inside)).toEqual([])
      }
    }
  })
})
