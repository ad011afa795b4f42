import type { AxisScale } from '../../../timeline/kept-event.ts'
import { chooseScale } from '../../actions/edit-timeline.ts'
import { usePanel, useTools } from '../../tools.ts'

const SCALES: readonly (readonly [AxisScale, string])[] = [
  ['even', 'Even'],
  ['scale', 'To scale'],
]

/** How the axis on the board shows time. */
export function ScaleChoice() {
  const tools = useTools()
  const scale = usePanel(({ shared }) => shared.timeline?.scale ?? 'even')
  return (
    <fieldset className="scale-choice">
      <legend className="caption">Axis</legend>
      {SCALES.map(([id, name]) => (
        <label key={id}>
          <input type="radio" name="scale" checked={scale === id} onChange={() => chooseScale(tools, id)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
