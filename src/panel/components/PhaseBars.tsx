import { AGENDA } from '../../session/agenda.ts'
import type { PhaseId } from '../../session/phase.ts'
import './progress.css'

type PhaseBarsProps = { readonly current: PhaseId; readonly onGo: (phase: PhaseId) => void }

/** The agenda as eight bars; the phases behind us can be gone back to. */
export function PhaseBars({ current, onGo }: PhaseBarsProps) {
  const at = AGENDA.findIndex((phase) => phase.id === current)
  return (
    <ol className="phase-bars" aria-label="Agenda">
      {AGENDA.map((phase, index) => (
        <li key={phase.id} aria-current={index === at ? 'step' : undefined}>
          {index < at ? (
            <button
              type="button"
              className="phase-bar done"
              title={`Go back to ${phase.title}`}
              aria-label={`Go back to ${phase.title}`}
              onClick={() => onGo(phase.id)}
            />
          ) : (
            <span className={index === at ? 'phase-bar now' : 'phase-bar'} title={phase.title}>
              <span className="out-of-sight">{phase.title}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
