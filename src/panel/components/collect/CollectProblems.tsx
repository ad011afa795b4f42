import { useState } from 'react'
import type { CollectProblem } from '../../../session/index.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import './collect.css'

const IN_SIGHT = 3

/** What was left out or read in another way than it was written, line by line. */
export function CollectProblems({ problems }: { readonly problems: readonly CollectProblem[] }) {
  const [all, setAll] = useState(false)
  if (problems.length === 0) return null
  const shown = all ? problems : problems.slice(0, IN_SIGHT)
  return (
    <section className="stack tight" aria-label="To look at">
      <h2>{count(problems.length, 'thing')} to look at</h2>
      <ul className="collect-problems">
        {shown.map(({ line, text, reason }) => (
          <li key={`${line} ${text} ${reason}`}>
            <span className="caption">line {line}</span>
            {text && <span className="collect-line">{text}</span>}
            <span className="reason">{reason}</span>
          </li>
        ))}
      </ul>
      {problems.length > IN_SIGHT && (
        <div>
          <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${problems.length}`}
          </Button>
        </div>
      )}
    </section>
  )
}
