import { AGENDA, isPhase, stepNumber } from './agenda.ts'
import { left } from './countdown.ts'
import type { PhaseId } from './phase.ts'
import type { Progress } from './progress.ts'

const MINUTE_MS = 60_000
const AGENDA_MS = AGENDA.reduce((sum, phase) => sum + phase.minutes, 0) * MINUTE_MS

export type AgendaStatus = {
  /** When the agenda ends if this phase and every later one take what they have left: ms since 1970 UTC. */
  readonly endsAt: number
  /** How much later that is than sixty minutes after the start; negative when the session is ahead. */
  readonly lateMs: number
}

/** When the agenda will end, and how late that is. Time that passes in a pause counts: people's calendars do not pause. */
export function agendaStatus(progress: Progress, now: number): AgendaStatus {
  const endsAt = progress.step === 'export' ? progress.writtenAt : now + remainingMs(progress, now)
  return { endsAt, lateMs: progress.startedAt === null ? 0 : endsAt - (progress.startedAt + AGENDA_MS) }
}

/** In words: `on time` within a minute, else `3 min late` or `3 min ahead`. */
export function describeLateness(lateMs: number): string {
  const minutes = Math.trunc(lateMs / MINUTE_MS)
  if (minutes === 0) return 'on time'
  return minutes > 0 ? `${minutes} min late` : `${-minutes} min ahead`
}

function remainingMs(progress: Progress, now: number): number {
  const here = stepNumber(progress.step)
  const current = isPhase(progress.step) && progress.countdown ? Math.max(left(progress.countdown, now), 0) : 0
  return AGENDA.filter((phase) => stepNumber(phase.id) > here).reduce(
    (sum, phase) => sum + laterMs(progress, phase.id, phase.minutes * MINUTE_MS),
    current,
  )
}

/** What a later phase still has; less than its minutes when it was visited before. */
function laterMs(progress: Progress, phase: PhaseId, plannedMs: number): number {
  return Math.max((progress.totalMs[phase] ?? plannedMs) - (progress.spentMs[phase] ?? 0), 0)
}
