import type { PostmortemColumn } from '../../../document/index.ts'
import { DISCUSSION_QUESTIONS } from '../../../session/agenda.ts'
import { columnOf } from '../../../session/column.ts'

/** A column of the document: its clusters with what was learned, and the notes on their own. */
export function ColumnPart({ column }: { readonly column: PostmortemColumn }) {
  const { id, clusters, ungrouped } = column
  return (
    <section>
      <h3>{columnOf(id).title}</h3>
      {clusters.length === 0 && ungrouped.length === 0 && <p className="caption">No notes.</p>}
      {clusters.map(({ name, parked, notes, discussion }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two clusters may bear one name
        <section key={index}>
          <h4>
            {name}
            {parked && <span className="caption"> · parked</span>}
          </h4>
          <Notes notes={notes} />
          {discussion.reduce && <Answer question={DISCUSSION_QUESTIONS.reduce} text={discussion.reduce} />}
          {discussion.learned && <Answer question={DISCUSSION_QUESTIONS.learned} text={discussion.learned} />}
        </section>
      ))}
      {ungrouped.length > 0 && (
        <section>
          <h4>On their own</h4>
          <Notes notes={ungrouped} />
        </section>
      )}
    </section>
  )
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ul>
      {notes.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}

function Answer({ question, text }: { readonly question: string; readonly text: string }) {
  return (
    <p>
      <span className="caption">{question}</span> {text}
    </p>
  )
}
