import { useState } from 'react'
import type { CollectProblem } from '../../../session/index.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import '../guidance.css'
import './collect.css'

const IN_SIGHT = 5
/** Unfolded; a file of another kind may have a problem in every line. */
const MOST = 200

type CollectProblemsProps = {
  readonly problems: readonly CollectProblem[]
  /** Whether they are unfolded from the first: so when there is nothing else to see. */
  readonly open: boolean
}

/** What was left out or read in another way than it was written, line by line. */
export function CollectProblems({ problems, open }: CollectProblemsProps) {
  const [all, setAll] = useState(false)
  if (problems.length === 0) return null
  const shown = problems.slice(0, all ? MOST : IN_SIGHT)
  return (
    <details key={String(open)} className="guidance collect-look" open={open}>
      <summary>{count(problems.length, 'thing')} to look at</summary>
      <ul className="collect-problems">
        {shown.map(({ line, text, reason }) => (
          <li key={`${line} ${text} ${reason}`}>
            <span className="caption">line {line}</span>
            {!reason.includes(`"${text}"`) && <span className="collect-line">{text}</span>}
            <span className="reason">{reason}</span>
          </li>
        ))}
      </ul>
      {problems.length > IN_SIGHT && (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : problems.length > MOST ? `Show the first ${MOST}` : `Show all ${problems.length}`}
        </Button>
      )}
    </details>
  )
}
