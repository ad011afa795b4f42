import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COLUMNS, type Incident, ROLE_IDS, SEVERITIES } from '../../src/session/index.ts'
import { parseTimeline } from '../../src/timeline/index.ts'

type Entry = { id: string; title: string; when: string; summary: string; notes: number; panel: string }
type SampleNote = { column: string; text: string; by: string }
type Sample = {
  id: string
  title: string
  when: string
  source: { title: string; url: string }
  people: { id: string; name: string }[]
  incident: Incident
  invitees: string[]
  timeline: string
  notes: SampleNote[]
}

const FOLDER = new URL('../../public/samples/', import.meta.url)
const DAY_LINE = /^\d{4}-\d{2}-\d{2}$/
const EVENT_LINE = /^~?([01]\d|2[0-3]):[0-5]\d \S.*\S$/
/** Longer than this, a note no longer fits on a sticky note that one can read from across the board. */
const LONGEST_NOTE = 200

function read(name: string) {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))
}

const index: Entry[] = read('index.json')
const samples: Sample[] = index.map((entry) => read(`${entry.id}.json`))

function inColumn(sample: Sample, column: string): SampleNote[] {
  return sample.notes.filter((note) => note.column === column)
}

test('the index lists every sample file, and every sample file is listed', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== 'index.json')
  expect(index.map((entry) => `${entry.id}.json`).sort()).toEqual(files.sort())
  expect(index.map((entry) => entry.id)).toEqual(['gitlab-2017-01-31', 'mybinder-2018-02-20', 'posthog-2025-10-03'])
})

describe.each(samples.map((sample, place) => ({ sample, entry: index[place] as Entry })))('$sample.id', (its) => {
  const { sample, entry } = its
  const events = parseTimeline(sample.timeline, { timeZone: sample.incident.timeZone })

  test('agrees with its entry in the index', () => {
    expect(entry).toEqual({
      id: sample.id,
      title: sample.title,
      when: sample.when,
      summary: expect.stringMatching(/^[A-Z].{20,118}\.$/),
      notes: sample.notes.length,
      panel: `panel.html?sample=${sample.id}`,
    })
  })

  test('names a public source', () => {
    expect(sample.source).toEqual({
      title: expect.stringMatching(/\S/),
      url: expect.stringMatching(/^https:\/\/(about\.gitlab\.com|github\.com)\//),
    })
  })

  test('describes its incident whole, with its start before its end', () => {
    const { incident } = sample
    expect(incident).toEqual({
      title: sample.title,
      summary: expect.stringMatching(/\.$/),
      severity: expect.stringMatching(new RegExp(`^(${SEVERITIES.join('|')})$`)),
      impact: expect.stringMatching(/\.$/),
      startedAt: new Date(incident.startedAt ?? '').toISOString(),
      endedAt: new Date(incident.endedAt ?? '').toISOString(),
      timeZone: new Intl.DateTimeFormat('en', { timeZone: incident.timeZone }).resolvedOptions().timeZone,
      nearMiss: false,
    })
    expect(Date.parse(incident.startedAt ?? '')).toBeLessThan(Date.parse(incident.endedAt ?? ''))
  })

  test('invites roles that the session knows, each once', () => {
    const known: readonly string[] = ROLE_IDS
    expect(sample.invitees.filter((id) => !known.includes(id))).toEqual([])
    expect(new Set(sample.invitees).size).toBe(sample.invitees.length)
  })

  test('has 30 to 60 notes over exactly the three columns', () => {
    expect(sample.notes.length).toBeGreaterThanOrEqual(30)
    expect(sample.notes.length).toBeLessThanOrEqual(60)
    expect([...new Set(sample.notes.map((note) => note.column))].sort()).toEqual(
      COLUMNS.map((column) => column.title).sort(),
    )
  })

  test('is written by people it lists, all of whom wrote something', () => {
    const listed = sample.people.map((person) => person.id)
    expect(listed.length).toBeGreaterThanOrEqual(4)
    expect(listed.length).toBeLessThanOrEqual(6)
    expect([...new Set(sample.notes.map((note) => note.by))].sort()).toEqual(listed.sort())
    expect(new Set(sample.people.map((person) => person.name)).size).toBe(listed.length)
  })

  test('has at least three people in What went wrong', () => {
    const authors = new Set(inColumn(sample, 'What went wrong').map((note) => note.by))
    expect(authors.size).toBeGreaterThanOrEqual(3)
  })

  test('has notes that fit on a sticky note, none twice in a column', () => {
    const unfit = sample.notes.filter(({ text }) => text === '' || text !== text.trim() || text.length > LONGEST_NOTE)
    expect(unfit).toEqual([])
    for (const column of COLUMNS) {
      const texts = inColumn(sample, column.title).map((note) => note.text.toLowerCase())
      expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([])
    }
  })

  test('has notes that judge no person', () => {
    const judging = /\b(should|could|ought to) have\b|\b(careless|stupid|lazy|incompetent|human error)\b|@\w/i
    expect(sample.notes.filter((note) => judging.test(note.text))).toEqual([])
  })

  test('has a timeline of day lines and times, which begins with a day', () => {
    const lines = sample.timeline.split('\n')
    expect(lines[0]).toMatch(DAY_LINE)
    expect(lines.filter((line) => !DAY_LINE.test(line) && !EVENT_LINE.test(line))).toEqual([])
  })

  test('has a timeline that is read without problems, line for line and in order', () => {
    const lines = sample.timeline.split('\n')
    expect(events.problems).toEqual([])
    expect(
      events.events.map(({ text, approximate, precision, line }) => ({ text, approximate, precision, line })),
    ).toEqual(
      lines.flatMap((line, place) => {
        const approximate = line.startsWith('~')
        const text = line.replace(/^~?\d\d:\d\d /, '')
        return DAY_LINE.test(line) ? [] : [{ text, approximate, precision: 'minute', line: place + 1 }]
      }),
    )
    const instants = events.events.map((event) => event.at)
    expect(instants).toEqual([...instants].sort())
  })

  test('begins and ends its incident within the timeline', () => {
    const instants = events.events.map((event) => Date.parse(event.at))
    expect(Date.parse(sample.incident.startedAt ?? '')).toBeGreaterThanOrEqual(Math.min(...instants))
    expect(Date.parse(sample.incident.endedAt ?? '')).toBeLessThanOrEqual(Math.max(...instants))
  })
})

test('the timelines give the durations that the reports state', () => {
  const minutes = (id: string, from: RegExp, to: RegExp) => {
    const { timeline, incident } = samples.find((sample) => sample.id === id) as Sample
    const { events } = parseTimeline(timeline, { timeZone: incident.timeZone })
    const at = (words: RegExp) => Date.parse(events.find((event) => words.test(event.text))?.at ?? '')
    return (at(to) - at(from)) / 60_000
  }
  // PostHog: detection delay 4 h 14 min, impact 5 h 26 min. mybinder.org: from the announcement to the fix two days later.
  expect(minutes('posthog-2025-10-03', /1\.270\.0 released/, /two similar/)).toBe(254)
  expect(minutes('posthog-2025-10-03', /1\.270\.0 released/, /^Reverts deployed/)).toBe(326)
  expect(minutes('mybinder-2018-02-20', /announcement goes live/, /updated to v0\.6/)).toBe(40 * 60 + 61)
})
