import type { Phase } from '../../session/phase.ts'
import './guidance.css'
import { Hint, SayBox } from './Messages.tsx'

type GuidanceProps = {
  readonly phase: Phase
  /** Whether it lies folded under its heading: so when there is work to see or to do. */
  readonly folds: boolean
  readonly withSay: boolean
}

/** What to do in a phase, words to say, and a tip. */
export function Guidance({ phase, folds, withSay }: GuidanceProps) {
  const content = (
    <div className="stack">
      <ol>
        {phase.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {withSay && <SayBox>{phase.say}</SayBox>}
      <Hint>{phase.tip}</Hint>
    </div>
  )
  if (!folds) return <div className="guidance">{content}</div>
  return (
    <details className="guidance">
      <summary>{withSay ? 'What to do and say' : 'What to do'}</summary>
      {content}
    </details>
  )
}
