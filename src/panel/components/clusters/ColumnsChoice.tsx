import { setAcross } from '../../actions/suggest.ts'
import { usePanel, useTools } from '../../tools.ts'
import './columns-choice.css'

/** Whether notes are grouped in each column for itself, or over all columns, where one topic has one name. */
export function ColumnsChoice() {
  const tools = useTools()
  const across = usePanel((state) => state.across)
  const choice = (title: string, value: boolean) => (
    <label>
      <input
        type="radio"
        name="columns"
        checked={across === value}
        onChange={() => void setAcross(tools, value)}
        aria-describedby={value ? 'across-hint' : undefined}
      />
      {title}
    </label>
  )
  return (
    <div className="stack tight">
      <fieldset className="columns-choice">
        <legend className="out-of-sight">How notes are grouped</legend>
        {choice('Within each column', false)}
        {choice('Across columns', true)}
      </fieldset>
      {across && (
        <p id="across-hint" className="caption">
          One topic has one name in all columns. Every note stays in its own column, also on the board.
        </p>
      )}
    </div>
  )
}
