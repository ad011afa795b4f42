import { setUp } from '../actions/set-up.ts'
import { type Place, setProblem } from '../store.ts'
import { usePanel, useTools } from '../tools.ts'
import { Button } from './Button.tsx'
import { Problem, Result } from './Messages.tsx'

/** A message that names this action is told with the button for it, wherever it is told. */
const SET_UP = 'Set up the board'

type ProblemAtProps = {
  readonly place: Place
  /** What to try again, when there is such a thing. */
  readonly onRetry?: () => void
  /** A place on the same screen where the same problem may be told already. */
  readonly unlessAt?: Place
}

/** The problem of a place, where there is one, until it is over or put away. */
export function ProblemAt({ place, onRetry, unlessAt }: ProblemAtProps) {
  const tools = useTools()
  const { store } = tools
  const problem = usePanel(({ problems }) => problems[place])
  const toldThere = usePanel(({ problems }) => unlessAt && problems[unlessAt])
  const busy = usePanel(({ work }) => work !== null)
  if (!problem || problem === toldThere) return null
  return (
    <Problem
      action={
        <>
          {!onRetry && problem.includes(SET_UP) && (
            <Button look="small" busy={busy} onClick={() => void setUp(tools)}>
              {SET_UP}
            </Button>
          )}
          {onRetry && (
            <Button look="small" onClick={onRetry}>
              Try again
            </Button>
          )}
          <Button look="link" onClick={() => setProblem(store, place, null)}>
            Dismiss
          </Button>
        </>
      }
    >
      {problem}
    </Problem>
  )
}

/** What was last done at a place. */
export function ResultAt({ place }: { readonly place: Place }) {
  const result = usePanel(({ results }) => results[place])
  return result ? <Result>{result}</Result> : null
}
