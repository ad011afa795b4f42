import { useId } from 'react'
import { editCollecting } from '../../actions/collect.ts'
import { type CollectReading, questionKey } from '../../actions/collect-reading.ts'
import type { CollectDraft } from '../../store.ts'
import { useTools } from '../../tools.ts'
import { count } from '../../words.ts'
import { Tick } from '../Field.tsx'
import { ColumnSelect } from './ColumnSelect.tsx'

type QuestionsProps = { readonly survey: NonNullable<CollectReading['survey']>; readonly draft: CollectDraft }

/** The questions of a survey, with the column for each, and how its answers become notes. Shows a choice before it is read. */
export function Questions({ survey, draft }: QuestionsProps) {
  const tools = useTools()
  const id = useId()
  const { questions, answers, columns, people, named, split } = survey
  return (
    <section className="stack" aria-label="Questions">
      <div className="row apart">
        <h2>Questions</h2>
        <span className="caption">answers from {count(people, 'person', 'people')}</span>
      </div>
      <ul className="questions">
        {questions.map(({ title, answers: given }, place) => {
          const key = questionKey(place, title)
          return (
            <li key={key} className={columns[place] ? undefined : 'left-out'}>
              <label htmlFor={`${id}-${place}`}>{title}</label>
              <span className="caption">{count(given, 'answer')}</span>
              <ColumnSelect
                control={{ id: `${id}-${place}`, className: 'input' }}
                value={key in draft.columns ? (draft.columns[key] ?? null) : (columns[place] ?? null)}
                optional
                onChange={(column) => editCollecting(tools, { columns: { ...draft.columns, [key]: column } })}
              />
            </li>
          )
        })}
      </ul>
      <div>
        {answers.some(({ text }) => text.includes('\n')) && (
          <Tick
            label="A note for each line"
            note="of answers that have several"
            checked={draft.split ?? split}
            onChange={(on) => editCollecting(tools, { split: on })}
          />
        )}
        {named && (
          <Tick
            label="Say who answered"
            note="hidden unless you tick it: notes are about what happened, not about who said so"
            checked={draft.authors}
            onChange={(authors) => editCollecting(tools, { authors })}
          />
        )}
      </div>
    </section>
  )
}
