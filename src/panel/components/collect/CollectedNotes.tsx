import { useState } from 'react'
import { COLUMNS, type Column, type ColumnId } from '../../../session/column.ts'
import { MOST_NOTES } from '../../actions/collect-reading.ts'
import { Button } from '../Button.tsx'
import '../columns.css'
import './collect.css'

/** Notes of a column that are in sight before all are asked for. */
const IN_SIGHT = 4
/** Characters that fit into the lines a note shows before it is unfolded. */
const SHORT = 200

type PreviewNote = { readonly column: ColumnId; readonly text: string }

/** The notes by column, as they will be on the board. */
export function CollectedNotes({ notes }: { readonly notes: readonly PreviewNote[] }) {
  return COLUMNS.map((column) => {
    const own = notes.filter((note) => note.column === column.id)
    return own.length > 0 && <ColumnNotes key={column.id} column={column} texts={own.map(({ text }) => text)} />
  })
}

function unfold(notes: number): string {
  if (notes <= IN_SIGHT) return 'Show in full'
  return notes > MOST_NOTES ? `Show the first ${MOST_NOTES}` : `Show all ${notes}`
}

function ColumnNotes({ column: { id, title }, texts }: { readonly column: Column; readonly texts: readonly string[] }) {
  const [all, setAll] = useState(false)
  const shown = texts.slice(0, all ? MOST_NOTES : IN_SIGHT)
  const folds = texts.length > IN_SIGHT || texts.some((text) => text.length > SHORT || text.split('\n').length > 5)
  return (
    <section className="stack tight" aria-label={title}>
      <h2 className="row">
        <span className={`dot ${id}`} />
        <span className="collected-title">{title}</span>
        {texts.length}
      </h2>
      <ul className={`collected-notes ${id}${all ? ' whole' : ''}`}>
        {shown.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
          <li key={index}>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {folds && (
        <div>
          <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show less' : unfold(texts.length)}
          </Button>
        </div>
      )}
    </section>
  )
}
