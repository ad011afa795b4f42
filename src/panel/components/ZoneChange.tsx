import { formatTime } from '../../timeline/format.ts'
import { keepEventTimes } from '../actions/edit-incident.ts'
import { usePanel, useTools } from '../tools.ts'
import { Button } from './Button.tsx'
import { Hint } from './Messages.tsx'

type ZoneChangeProps = { readonly from: string; readonly to: string; readonly onDone: () => void }

/** After a change of the zone: events stay at their instants, unless their times were read off the clocks of the new one. */
export function ZoneChange({ from, to, onDone }: ZoneChangeProps) {
  const tools = useTools()
  const first = usePanel(({ shared }) => shared.timeline?.events.find(({ precision }) => precision !== 'day'))
  if (!first || formatTime(first.at, from) === formatTime(first.at, to)) return null
  const before = formatTime(first.at, from)
  return (
    <Hint>
      <p>
        The first event was at {before} and is now shown at {formatTime(first.at, to)}. Was it {before} in{' '}
        {to.replaceAll('_', ' ')}?
      </p>
      <div className="row choices">
        <Button
          look="link"
          onClick={() => {
            keepEventTimes(tools, from, to)
            onDone()
          }}
        >
          Yes, keep {before}
        </Button>
        <Button look="link" onClick={onDone}>
          No
        </Button>
      </div>
    </Hint>
  )
}
