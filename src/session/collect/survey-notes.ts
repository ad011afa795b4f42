import type { ColumnId } from '../column.ts'
import { type Collected, type CollectedNote, type CollectProblem, linesOf, settled } from './collected.ts'
import { passagesOf } from './list-items.ts'
import type { Survey } from './read-survey.ts'

export type SurveyChoice = {
  /** The column for each question, in their order; null leaves it out. */
  readonly columns: readonly (ColumnId | null)[]
  /** Whether a note says who answered. */
  readonly authors: boolean
  /** Whether each line and each entry of a list in an answer is a note of its own. */
  readonly split: boolean
}

/** The notes that the answers of a survey make. Answers that are the same make one note, unless they are told apart by author. */
export function surveyNotes(survey: Survey, { columns, authors, split }: SurveyChoice): Collected {
  const notes = survey.answers.flatMap(({ question, text, author, line }): CollectedNote[] => {
    const column = columns[question]
    if (!column) return []
    const signed = (words: string) => (authors && author !== '' ? `${words}\n– ${author}` : words)
    const parts = split ? passagesOf(linesOf(text), { paragraphs: false }).map((passage) => passage.text) : [text]
    return parts.map((part) => ({ column, text: signed(part), line }))
  })
  const left = survey.questions.flatMap(({ title, answers }, question): CollectProblem[] => {
    if (columns[question] || answers === 0) return []
    const what = answers === 1 ? '1 answer' : `${answers} answers`
    return [{ line: 1, text: title, reason: `Not taken: ${what}, as this question has no column yet.` }]
  })
  return settled({ notes, problems: [...left, ...survey.problems] })
}
