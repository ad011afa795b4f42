import {
  type Collected,
  type ColumnId,
  collectFrom,
  type DebriefFile,
  type Reading,
  readDebriefJson,
  readLines,
  readReport,
  readSurvey,
  type Survey,
  surveyNotes,
} from '../../session/index.ts'
import type { CollectDraft } from '../store.ts'

/** Characters that are read: many times what a survey of a whole company has. */
const MOST_CHARACTERS = 2_000_000
/** Notes that are added at once; people can discuss a fraction of them in an hour. */
export const MOST_NOTES = 500

/** What a draft is read as, and the notes it makes with the choices made so far. */
export type CollectReading = Collected & {
  /** What it is read as, and what it looks like; null when there is nothing to read. */
  readonly reading: Reading | null
  readonly looksLike: Reading | null
  /** The survey, the column of each of its questions, and whether lists are split. */
  readonly survey: (Survey & { readonly columns: readonly (ColumnId | null)[]; readonly split: boolean }) | null
  readonly file: DebriefFile | null
  /** Whether there are notes for which a column has to be chosen. */
  readonly open: boolean
}

/** Reads what was pasted. The same draft gives the same reading; no text makes it throw. */
export function readCollected(draft: CollectDraft): CollectReading {
  if (draft.text.length > MOST_CHARACTERS) return tooLong(draft.text)
  const looksLike = collectFrom(draft.text)
  const reading = looksLike && (draft.reading ?? looksLike)
  const nothing = { reading, looksLike, survey: null, file: null, open: false }
  if (reading === 'survey') return { ...nothing, ...readAnswers(draft) }
  if (reading === 'report') return { ...nothing, ...readReport(draft.text) }
  if (reading === 'lines') return { ...nothing, ...readLines(draft.text, draft.column) }
  if (reading === 'json') {
    const file = readDebriefJson(draft.text)
    return { ...nothing, notes: file.notes, problems: file.problems, file }
  }
  return { ...nothing, notes: [], problems: [] }
}

/** What a choice for a question is kept under: its place and its words, so that it never falls to another survey's question. */
export function questionKey(place: number, title: string): string {
  return `${place} ${title}`
}

function tooLong({ length }: string): CollectReading {
  const millions = (length / 1_000_000).toFixed(1)
  const reason = `This text has ${millions} million characters, and at most 2 million are read. Paste the part with the notes.`
  const problems = [{ line: 1, text: '', reason }]
  return { reading: null, looksLike: null, survey: null, file: null, open: false, notes: [], problems }
}

function readAnswers({ text, columns: chosen, authors, split }: CollectDraft) {
  const survey = readSurvey(text)
  const columns = survey.questions.map(({ title, column }, place) => {
    const key = questionKey(place, title)
    return key in chosen ? (chosen[key] ?? null) : column
  })
  const splits = split ?? survey.listed
  return { ...surveyNotes(survey, { columns, authors, split: splits }), survey: { ...survey, columns, split: splits } }
}
