import type { ColumnId } from '../column.ts'
import { brief, type CollectProblem, saysNothing } from './collected.ts'
import { columnOfWords } from './column-words.ts'
import { isBullet } from './list-items.ts'
import { type Row, readSeparated, separatorOf } from './separated.ts'
import { type HeadKind, headKind } from './survey-head.ts'

/** A question as the head of the export has it. `column` is the one its words suggest, null when they do not tell. */
export type Question = { readonly title: string; readonly answers: number; readonly column: ColumnId | null }
/** What somebody answered to a question; `question` is its place in the list. `author` is empty when the export has no name. */
export type Answer = {
  readonly question: number
  readonly text: string
  readonly author: string
  readonly line: number
}

export type Survey = {
  readonly questions: readonly Question[]
  readonly answers: readonly Answer[]
  readonly people: number
  /** Whether answers come with names, and whether some of them are lists. */
  readonly named: boolean
  readonly listed: boolean
  readonly problems: readonly CollectProblem[]
}

/** Questions of one survey that are read: nobody chooses a column for more. */
const MOST_QUESTIONS = 60

type Column = { readonly place: number; readonly kind: HeadKind; readonly title: string }

/**
 * Reads the export of a survey, a row a person: CSV of Google Forms or Microsoft Forms, with commas, semicolons or tabs.
 * Answers that say nothing are left out and told, and so are rows with too many or too few cells. Never throws.
 */
export function readSurvey(text: string): Survey {
  const { rows, problems } = readSeparated(text, separatorOf(text) ?? ',')
  const [head, ...body] = rows
  const columns = (head?.cells ?? []).map((title, place): Column => ({ place, title, kind: headKind(title) }))
  const [questions, more] = split(columns.filter(({ kind }) => kind === 'question'))
  const people = body.filter(({ cells }) => questions.some(({ place }) => (cells[place] ?? '') !== ''))
  const answers = people.flatMap((row) => answersOf(row, questions, authorOf(row, columns)))
  const told = answers.filter((answer) => !saysNothing(answer.text))
  return {
    questions: questions.map(({ title }, question) => ({
      title: brief(title),
      answers: told.filter((answer) => answer.question === question).length,
      column: columnOfWords(title),
    })),
    answers: told,
    people: people.length,
    named: told.some(({ author }) => author !== ''),
    listed: told.some((answer) => answer.text.split('\n').filter(isBullet).length > 1),
    problems: [
      ...problems,
      ...body.flatMap((row) => uneven(row, columns.length)),
      ...emptyAnswers(answers, questions),
      ...(more === 0
        ? []
        : [{ line: 1, text: '', reason: `Not read: ${more} questions after the first ${MOST_QUESTIONS}.` }]),
      ...(body.length === 0 && head
        ? [{ line: head.line, text: '', reason: 'There are no answers below the questions.' }]
        : []),
    ].toSorted((one, other) => one.line - other.line),
  }
}

/** Whether a text looks like the export of a survey: a head with a question that names a column, or with a form's own columns. */
export function isSurvey(text: string): boolean {
  const separator = separatorOf(text)
  if (separator === null) return false
  const { rows } = readSeparated(text.slice(0, 20_000), separator)
  const [head, ...body] = rows
  if (!head || head.cells.length < 2) return false
  const kinds = head.cells.map(headKind)
  const questions = head.cells.filter((_, place) => kinds[place] === 'question')
  const named = questions.filter((title) => columnOfWords(title) !== null)
  const formal = kinds.length > questions.length && head.cells.every((cell) => cell.length < 300)
  const even = body.filter(({ cells }) => cells.length === head.cells.length).length
  if (questions.length === 0) return false
  return body.length === 0 ? named.length > 1 : (formal || named.length > 0) && even * 2 >= body.length
}

function split(questions: readonly Column[]): [readonly Column[], number] {
  return [questions.slice(0, MOST_QUESTIONS), Math.max(questions.length - MOST_QUESTIONS, 0)]
}

function answersOf({ cells, line }: Row, questions: readonly Column[], author: string): Answer[] {
  return questions.flatMap(({ place }, question) => {
    const text = (cells[place] ?? '').trim()
    return text === '' ? [] : [{ question, text, author, line }]
  })
}

/** The name where there is one, else the e-mail address; forms write `anonymous` where they did not ask. */
function authorOf({ cells }: Row, columns: readonly Column[]): string {
  const of = (wanted: HeadKind) =>
    columns
      .filter(({ kind }) => kind === wanted)
      .map(({ place }) => (cells[place] ?? '').trim())
      .filter((cell) => cell !== '' && cell.toLowerCase() !== 'anonymous' && !saysNothing(cell))
      .join(' ')
  return of('name') || of('email')
}

function uneven({ line, cells }: Row, width: number): CollectProblem[] {
  if (cells.length < width) {
    const reason = `This row has ${cells.length} cells where the head has ${width}. The missing ones count as empty.`
    return [{ line, text: brief(cells.join(' | ')), reason }]
  }
  const more = cells.slice(width).filter((cell) => cell !== '')
  if (more.length === 0) return []
  const reason =
    'This row has more cells than the head, and these belong to no question. Were its answers put in quotes?'
  return [{ line, text: brief(more.join(' | ')), reason }]
}

function emptyAnswers(answers: readonly Answer[], questions: readonly Column[]): CollectProblem[] {
  return questions.flatMap(({ title }, question) => {
    const empty = answers.filter((answer) => answer.question === question && saysNothing(answer.text))
    const [first] = empty
    if (!first) return []
    const words = [...new Set(empty.map(({ text }) => `"${brief(text)}"`))].slice(0, 3).join(', ')
    const what = empty.length === 1 ? '1 answer says nothing and is' : `${empty.length} answers say nothing and are`
    return [{ line: first.line, text: brief(title), reason: `${what} left out: ${words}.` }]
  })
}
