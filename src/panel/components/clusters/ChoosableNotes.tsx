import type { Note } from '../../../session/note.ts'
import './clusters.css'

type ChoosableNotesProps = {
  readonly notes: readonly Note[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
  /** Why a note is where it is; empty when nobody knows. */
  readonly why: (id: string) => string
}

/** Notes to tick, for what is done with them next. */
export function ChoosableNotes({ notes, chosen, onChoose, why }: ChoosableNotesProps) {
  return (
    <ul>
      {notes.map(({ id, text }) => (
        <li key={id}>
          <label className="note-row">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
            <span className="note-text" title={text}>
              {text || '(no text)'}
              {why(id) && <span className="caption note-why">{why(id)}</span>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
