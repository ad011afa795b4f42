import { describe, expect, it } from 'vitest'
import { toJson, toMarkdown } from '../../../src/document/index.ts'
import { postmortemOf } from '../../../src/document/postmortem.ts'
import {
  COLUMNS,
  type CollectedNote,
  type ColumnId,
  collectFrom,
  readDebriefJson,
  readLines,
  readReport,
  readSurvey,
  surveyNotes,
} from '../../../src/session/index.ts'
import { GITLAB_SESSION } from '../../document/sessions.ts'
import { type Random, random } from '../random.ts'

const WORDS =
  'alert, came late "prod" db1 the 50% went; well: rollback, _x_ *not* `code` <b>&amp; naïve 数据库 сбой 🔥 #3 a|b [x](y) \\n don\'t wrong'.split(
    ' ',
  )

type Note = Pick<CollectedNote, 'column' | 'text'>

/** Different notes of one line each, by column in reading order. */
function someNotes({ next, pick }: Random): Note[] {
  const texts = Array.from({ length: 1 + Math.floor(next() * 40) }, (_, index) => {
    const words = Array.from({ length: 1 + Math.floor(next() * 12) }, () => pick(WORDS))
    return `Note ${index} ${words.join(' ')} end`
  })
  const notes = texts.map((text) => ({ text, column: pick(COLUMNS).id }))
  return COLUMNS.flatMap(({ id }) => notes.filter(({ column }) => column === id))
}

const plain = (notes: readonly CollectedNote[]): Note[] => notes.map(({ column, text }) => ({ text, column }))
const textsOf = (notes: readonly Note[], column: ColumnId) => notes.filter((note) => note.column === column)

function asLines(notes: readonly Note[], { pick }: Random): string {
  const indent = pick(['', '  ', '\t'])
  return COLUMNS.map(({ id, title }) => {
    const lines = textsOf(notes, id).map(({ text }) => `${indent}${pick(['- ', '* ', '1. ', '• ', '2) [ ] '])}${text}`)
    return [`${title}${pick(['', ':', '?'])}`, ...lines].join(pick(['\n', '\r\n']))
  }).join('\n\n')
}

function asSurvey(notes: readonly Note[], { pick, next }: Random): string {
  const separator = pick([',', ';', '\t'])
  const quoted = (cell: string) => (next() < 0.5 || /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const columns = COLUMNS.map(({ id }) => textsOf(notes, id))
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) => [
    `2026-03-10 10:${row}`,
    ...columns.map((each) => each[row]?.text ?? ''),
  ])
  const head = ['Timestamp', ...COLUMNS.map(({ title }) => `${title}?`)]
  return [head, ...rows].map((cells) => cells.map(quoted).join(separator)).join('\r\n')
}

function sessionWith(notes: readonly Note[], { next }: Random) {
  const numbered = notes.map((note, index) => ({ ...note, id: `n${index}` }))
  const clusters = COLUMNS.map(({ id }) => ({
    ...{ id: `c-${id}`, column: id, name: 'Some topic', parked: next() < 0.3 },
    noteIds: numbered.filter(({ column }) => column === id && next() < 0.5).map((note) => note.id),
  })).filter(({ noteIds }) => noteIds.length > 0)
  const learned = { why: '', reduce: '', learned: 'To look *twice*, and:\n- to ask' }
  const discussions = Object.fromEntries(clusters.filter(() => next() < 0.3).map(({ id }) => [id, learned]))
  return postmortemOf({ ...GITLAB_SESSION, notes: numbered, clusters, discussions, actions: [] })
}

/** As sets by column: a document has the notes of clusters first. */
const inOrder = (notes: readonly Note[]) => notes.map(({ column, text }) => `${column} ${text}`).sort()

describe('random notes', () => {
  it('written in each form come back equal', () => {
    const numbers = random()
    for (let round = 0; round < 150; round++) {
      const notes = someNotes(numbers)
      const told = `seed ${numbers.seed}, round ${round}`

      const lines = asLines(notes, numbers)
      expect(plain(readLines(lines, 'wrong').notes), told).toEqual(notes)
      expect(collectFrom(lines), told).toBe('lines')

      const csv = asSurvey(notes, numbers)
      const survey = readSurvey(csv)
      const columns = survey.questions.map(({ column }) => column)
      const answers = surveyNotes(survey, { columns, authors: false, split: false })
      expect(inOrder(answers.notes), told).toEqual(inOrder(notes))
      expect(collectFrom(csv), told).toBe('survey')

      const postmortem = sessionWith(notes, numbers)
      const markdown = toMarkdown(postmortem)
      expect(inOrder(readReport(markdown).notes), told).toEqual(inOrder(notes))
      expect(collectFrom(markdown), told).toBe('report')

      const json = toJson(postmortem)
      const file = readDebriefJson(json)
      expect(inOrder(file.notes), told).toEqual(inOrder(notes))
      expect([file.incident, file.invitees, file.events, file.problems], told).toEqual([
        postmortem.incident,
        postmortem.invitees,
        postmortem.timeline.events,
        [],
      ])
      expect(collectFrom(json), told).toBe('json')
    }
  })

  it('cut off and mixed up are read without throwing', () => {
    const numbers = random()
    for (let round = 0; round < 150; round++) {
      const notes = someNotes(numbers)
      const forms = [asLines(notes, numbers), asSurvey(notes, numbers), toJson(sessionWith(notes, numbers))]
      const text = numbers.pick(forms)
      const [from, to] = [numbers.next() * text.length, numbers.next() * text.length]
      const cut = text.slice(0, from) + text.slice(to)
      const told = `seed ${numbers.seed}, round ${round}`
      expect(() => {
        collectFrom(cut)
        readLines(cut, 'well')
        readReport(cut)
        readSurvey(cut)
        readDebriefJson(cut)
      }, told).not.toThrow()
    }
  })
})
