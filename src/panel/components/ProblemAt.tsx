import { type Place, setProblem } from '../store.ts'
import { usePanel, useTools } from '../tools.ts'
import { Button } from './Button.tsx'
import { Problem, Result } from './Messages.tsx'

type ProblemAtProps = {
  readonly place: Place
  /** What to try again, when there is such a thing. */
  readonly onRetry?: () => void
}

/** The problem of a place, where there is one, until it is over or put away. */
export function ProblemAt({ place, onRetry }: ProblemAtProps) {
  const { store } = useTools()
  const problem = usePanel(({ problems }) => problems[place])
  if (!problem) return null
  return (
    <Problem
      action={
        <>
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
