export const PHASE_IDS = [
  'goal',
  'timeline',
  'brainstorm',
  'cluster',
  'discuss',
  'actions',
  'owner',
  'follow-up',
] as const
/** One of the eight timed steps. */
export type PhaseId = (typeof PHASE_IDS)[number]
/** Where a session stands: before the agenda, in one of its phases, or after it. */
export type Step = 'prepare' | PhaseId | 'export'

/** A timed step and what the facilitator needs for it. All texts are plain sentences. */
export type Phase = {
  readonly id: PhaseId
  readonly title: string
  readonly minutes: number
  readonly purpose: string
  /** What to do, one instruction a line. */
  readonly steps: readonly string[]
  /** Words the facilitator may say aloud. */
  readonly say: string
  readonly tip: string
}
