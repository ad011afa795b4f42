import { MeterSheet } from '../meter/meter-sheet.tsx'
import { type Meter, useMeter } from '../meter/use-meter.ts'
import { duration, grouped } from '../meter/words.ts'
import { Popover } from './popover.tsx'
import './credits-note.css'

/** What the app has spent of its credits in the last minute, as it would in Miro; opens the whole meter. */
export function CreditsNote() {
  const meter = useMeter()
  const full = usedUp(meter)
  return (
    <>
      <Popover
        className={full ? 'credits credits-full' : 'credits'}
        title="Credits"
        tip="What the app has spent, as on Miro"
        align="right"
        button={full ?? `${grouped(meter.minute.spent)} of ${grouped(meter.minute.limit)} credits`}
      >
        {() => <MeterSheet meter={meter} />}
      </Popover>
      <span role="status" className="unseen">
        {full && 'The credits are used up. The app’s commands are refused until some come free.'}
      </span>
    </>
  )
}

/** Words for the window that is used up; the hour's weighs more, since it lasts. */
function usedUp({ now, minute, hour }: Meter): string | undefined {
  for (const [name, { usedUp, nextFree }] of [
    ['Hour', hour],
    ['Minute', minute],
  ] as const)
    if (usedUp) return `${name} used up${nextFree ? ` · ${duration(nextFree.at - now)}` : ''}`
  return undefined
}
