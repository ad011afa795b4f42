import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { incidentProblems, readSample } from '../../src/session/index.ts'
import { parseTimeline } from '../../src/timeline/index.ts'

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/samples/${name}.json`, import.meta.url), 'utf8'))
const ids = (file('index') as { id: string }[]).map(({ id }) => id)

describe('a sample session', () => {
  it.each(ids)('%s can be read, with nothing wrong in its incident or its timeline', (id) => {
    const sample = readSample(file(id))
    expect(sample.id).toBe(id)
    expect(incidentProblems(sample.incident)).toEqual([])
    expect(parseTimeline(sample.timeline, { timeZone: sample.incident.timeZone }).problems).toEqual([])
  })

  it('that is broken says which part is', () => {
    const good = file(ids[0]!) as { incident: object }
    const broken = { ...good, incident: { ...good.incident, startedAt: 'once' } }
    expect(() => readSample(broken)).toThrow(
      'This sample cannot be read: incident.startedAt is missing or not as expected. Choose another sample.',
    )
    expect(() => readSample('<!doctype html>')).toThrow(
      'This sample cannot be read: the file is missing or not as expected. Choose another sample.',
    )
  })
})
