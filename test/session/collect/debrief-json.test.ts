import { describe, expect, it } from 'vitest'
import { readDebriefJson } from '../../../src/session/index.ts'

const NOTHING = { incident: null, invitees: [], events: [], notes: [] }
const reasonFor = (file: unknown) => {
  const { problems, ...rest } = readDebriefJson(typeof file === 'string' ? file : JSON.stringify(file))
  expect(rest).toEqual(NOTHING)
  return problems.map(({ reason }) => reason)
}

describe('Debrief JSON', () => {
  it('may hold a part only, as other tools write it', () => {
    const file = { format: 'debrief', version: 1, notes: [{ column: 'well', text: ' quick rollback ' }] }
    expect(readDebriefJson(JSON.stringify(file))).toEqual({
      ...NOTHING,
      notes: [{ column: 'well', text: 'quick rollback', line: 1 }],
      problems: [],
    })
  })

  it('names the first part that is not as it should be, and takes nothing', () => {
    const file = { format: 'debrief', version: 1 }
    expect(
      reasonFor({
        ...file,
        notes: [
          { column: 'well', text: 'a' },
          { column: 'bad', text: 'b' },
        ],
      }),
    ).toEqual([
      'This JSON is not Debrief\'s: "notes.1.column" is missing or not as expected. Nothing was taken from it.',
    ])
    expect(reasonFor({ ...file, timeline: { events: [{ at: 'soon', text: 'x' }] } })).toEqual([
      'This JSON is not Debrief\'s: "timeline.events.0.at" is missing or not as expected. Nothing was taken from it.',
    ])
    expect(reasonFor({ ...file, incident: { title: 3 } })).toEqual([
      'This JSON is not Debrief\'s: "incident.title" is missing or not as expected. Nothing was taken from it.',
    ])
    expect(reasonFor([1])).toEqual([
      'This JSON is not Debrief\'s: "format" is missing or not as expected. Nothing was taken from it.',
    ])
  })

  it('of a newer Debrief, and what breaks off, say what to do', () => {
    expect(reasonFor({ format: 'debrief', version: 2 })).toEqual([
      'This file was written by a newer Debrief (version 2). Reload the page to get it, then try again.',
    ])
    expect(reasonFor('{\n  "format": "debrief",\n  "version": 1,\n  "notes": [')).toEqual([
      'This is no whole JSON: it breaks off or is wrong at line 4. Download the file again, or choose another.',
    ])
  })

  it('tells that action items are not taken', () => {
    const file = { format: 'debrief', version: 1, actions: [{}, {}] }
    expect(readDebriefJson(JSON.stringify(file, null, 1)).problems).toEqual([
      { line: 4, text: '', reason: 'Not taken: 2 action items. Action items are agreed on in the session.' },
    ])
  })
})
