import { useSyncExternalStore } from 'react'
import { Icon } from '../bars/icon.tsx'
import { useWorkspace } from '../workspace.ts'
import { CommandTable } from './command-table.tsx'
import { type OtherSpent, spentByOthers } from './spent-by-others.ts'
import { grouped } from './words.ts'

/** What the same app spends for the other people here, out of budgets of their own; each opens to what it went for. */
export function OthersSpent() {
  const { people, apps, me } = useWorkspace()
  // Presence changes with each move of a pointer, what was spent once a second.
  const text = useSyncExternalStore(people.store.subscribe, () =>
    JSON.stringify(spentByOthers(people.store.getState().presences, apps.id, me.id)),
  )
  const others: OtherSpent[] = JSON.parse(text)
  if (others.length === 0) return null
  return (
    <section className="meter-people" aria-label="For the others here">
      <div className="meter-person meter-columns" aria-hidden="true">
        <span>For the others here</span>
        <span>Minute</span>
        <span>Hour</span>
      </div>
      <ul>
        {others.map((other) => (
          <li key={other.id}>{other.hour > 0 ? <Spender other={other} /> : <Summary other={other} />}</li>
        ))}
      </ul>
    </section>
  )
}

function Spender({ other }: { other: OtherSpent }) {
  return (
    <details>
      <summary>
        <Summary other={other} />
      </summary>
      <CommandTable byCommand={other.byCommand} />
    </details>
  )
}

function Summary({ other: { name, color, minute, hour } }: { other: OtherSpent }) {
  return (
    <span className="meter-person">
      <span className="meter-name">
        <span className="meter-dot" style={{ background: color }} />
        {name}
        {hour > 0 && <Icon name="chevron" />}
      </span>
      <span>
        {grouped(minute)}
        <span className="unseen"> in this minute, </span>
      </span>
      <span>
        {grouped(hour)}
        <span className="unseen"> in this hour</span>
      </span>
    </span>
  )
}
