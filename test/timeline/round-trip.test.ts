import { describe, expect, it } from 'vitest'
import { parseTimeline } from '../../src/timeline/index.ts'
import { random } from '../session/random.ts'
import { randomTimeline } from './random-timeline.ts'

describe('a generated timeline', () => {
  it('comes back equal in every notation, without a problem', () => {
    const source = random()
    for (let run = 0; run < 400; run++) {
      const { text, events } = randomTimeline(source)
      const parsed = parseTimeline(text)
      const told = `seed ${source.seed}, run ${run}\n${text}`
      expect(
        parsed.events.map(({ line: _line, kind: _kind, ...event }) => event),
        told,
      ).toEqual(events)
      expect(parsed.problems, told).toEqual([])
    }
  })
})
