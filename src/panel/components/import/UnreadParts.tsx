import type { TimelineProblem } from '../../../timeline/event.ts'
import { count } from '../../words.ts'

/** The parts of a report that are no timeline, folded: there is nothing to do about them. */
export function UnreadParts({ parts }: { readonly parts: readonly TimelineProblem[] }) {
  if (parts.length === 0) return null
  return (
    <details className="guidance unread-parts">
      <summary>{count(parts.length, 'part')} not read, as no timeline</summary>
      <ul className="stack tight">
        {parts.map(({ line, reason }) => (
          <li key={line} className="caption">
            {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
