import { APP_NAME } from '../page/app-manifest.ts'
import { CommandTable } from './command-table.tsx'
import { OthersSpent } from './others-spent.tsx'
import type { Meter, MeterWindow } from './use-meter.ts'
import { duration, grouped } from './words.ts'
import './meter-sheet.css'

/** Both windows of the budget, what it went for, and what the others spend. */
export function MeterSheet({ meter }: { meter: Meter }) {
  return (
    <div className="meter">
      <h2 className="popover-title">What {APP_NAME} spends for you</h2>
      <Window name="This minute" window={meter.minute} now={meter.now} />
      <Window name="This hour" window={meter.hour} now={meter.now} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section className="meter-scroll" tabIndex={0} aria-label="Where they went, this hour">
        {meter.hour.spent > 0 && <CommandTable byCommand={meter.byCommand} />}
        <OthersSpent />
      </section>
    </div>
  )
}

function Window({
  name,
  window: { spent, limit, nextFree, usedUp },
  now,
}: {
  name: string
  window: MeterWindow
  now: number
}) {
  return (
    <div className={usedUp ? 'meter-window meter-full' : 'meter-window'}>
      <span>{name}</span>
      <span className="meter-number">
        {grouped(spent)} <small>of {grouped(limit)}</small>
      </span>
      <span className="meter-bar">
        <span style={{ width: `${Math.min(100, (100 * spent) / limit)}%` }} />
      </span>
      <p className="meter-hint">
        {usedUp && 'Used up: commands are refused. '}
        {nextFree ? `${grouped(nextFree.credits)} come free in ${duration(nextFree.at - now)}` : 'Nothing spent'}
      </p>
    </div>
  )
}
