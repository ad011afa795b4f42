import type { Countdown } from '../../session/countdown.ts'
import { addOneMinute, pause, start } from '../actions/change-phase.ts'
import { useTools } from '../tools.ts'
import { Button } from './Button.tsx'

/** Starts the phase; `onStart` does so in a way of its own. */
export function StartButton({ onStart }: { readonly onStart?: (() => void) | undefined }) {
  const tools = useTools()
  return (
    <Button look="main" onClick={onStart ?? (() => void start(tools))}>
      Start phase
    </Button>
  )
}

/** Holds the countdown or lets it go on, and gives it another minute. */
export function ClockButtons({ countdown }: { readonly countdown: Countdown }) {
  const tools = useTools()
  return (
    <div className="row clock-buttons">
      {countdown.status === 'running' ? (
        <Button onClick={() => void pause(tools)}>Pause</Button>
      ) : (
        <Button onClick={() => void start(tools)}>Resume</Button>
      )}
      <Button aria-label="Add a minute" onClick={() => void addOneMinute(tools)}>
        +1 min
      </Button>
    </div>
  )
}
