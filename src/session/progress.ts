import { isPhase, phaseOf } from './agenda.ts'
import { type Countdown, elapsed, idle, pause, prolong, start } from './countdown.ts'
import type { PhaseId, Step } from './phase.ts'

const MINUTE_MS = 60_000

/**
 * How far the session is: one record, shared through the board, last write wins.
 * All instants are the server's clock, ms since 1970 UTC.
 */
export type Progress = {
  readonly step: Step
  /** The countdown of the phase `step`; null in *Prepare* and *Export*. */
  readonly countdown: Countdown | null
  /** Time spent in the phases that were left, pauses not counted. */
  readonly spentMs: Readonly<Partial<Record<PhaseId, number>>>
  /** Time the phases that were left had in all, added minutes included. */
  readonly totalMs: Readonly<Partial<Record<PhaseId, number>>>
  /** The cluster being discussed and when its share of *Discuss* ends; while the countdown stands still, seen from `writtenAt`. */
  readonly discussing: { readonly clusterId: string; readonly endsAt: number } | null
  /** When the first phase was started for the first time; null before. */
  readonly startedAt: number | null
  readonly writtenAt: number
}

/** A session that is being prepared. */
export function preparing(now: number): Progress {
  return {
    step: 'prepare',
    countdown: null,
    spentMs: {},
    totalMs: {},
    discussing: null,
    startedAt: null,
    writtenAt: now,
  }
}

/** A session at the beginning of its agenda: *Goal*, not yet started. */
export function beginSession(now: number): Progress {
  return goTo(preparing(now), 'goal', now)
}

/** Starts the phase's countdown, or lets it go on after a pause. Changes nothing outside the timed phases. */
export function startPhase(progress: Progress, now: number): Progress {
  if (!progress.countdown || progress.countdown.status === 'running') return progress
  return {
    ...written(progress, now),
    countdown: start(progress.countdown, now),
    startedAt: progress.startedAt ?? now,
  }
}

/** Holds the phase's countdown, and with it the time of the cluster being discussed. */
export function pausePhase(progress: Progress, now: number): Progress {
  if (progress.countdown?.status !== 'running') return progress
  return { ...written(progress, now), countdown: pause(progress.countdown, now) }
}

/** Gives the phase one more minute; in *Discuss* the cluster being discussed gets it. */
export function addMinute(progress: Progress, now: number): Progress {
  if (!progress.countdown) return progress
  const { discussing, ...rest } = written(progress, now)
  return {
    ...rest,
    countdown: prolong(progress.countdown, MINUTE_MS, now),
    discussing: discussing && { ...discussing, endsAt: Math.max(discussing.endsAt, now) + MINUTE_MS },
  }
}

/**
 * Goes to any step. The time spent in the phase left behind is kept; a phase that is visited again comes back paused
 * with what it had left (negative when it ran over), one that never ran with its minutes, not yet started.
 */
export function goTo(progress: Progress, step: Step, now: number): Progress {
  if (step === progress.step) return progress
  const kept = leave(progress, now)
  return { ...kept, step, countdown: isPhase(step) ? enter(kept, step) : null, discussing: null, writtenAt: now }
}

/** The record as written now: while the countdown stands still, so does the time of the cluster being discussed. */
export function written(progress: Progress, now: number): Progress {
  const { discussing, countdown, writtenAt } = progress
  const heldMs = countdown?.status === 'running' ? 0 : now - writtenAt
  return {
    ...progress,
    discussing: discussing && { ...discussing, endsAt: discussing.endsAt + heldMs },
    writtenAt: now,
  }
}

function leave(progress: Progress, now: number): Progress {
  const { step, countdown, spentMs, totalMs } = progress
  if (!isPhase(step) || !countdown) return progress
  return {
    ...progress,
    spentMs: { ...spentMs, [step]: elapsed(countdown, now) },
    totalMs: { ...totalMs, [step]: countdown.totalMs },
  }
}

function enter(progress: Progress, phase: PhaseId): Countdown {
  const totalMs = progress.totalMs[phase] ?? phaseOf(phase).minutes * MINUTE_MS
  const spentMs = progress.spentMs[phase] ?? 0
  return spentMs > 0 ? { status: 'paused', totalMs, leftMs: totalMs - spentMs } : idle(totalMs)
}
