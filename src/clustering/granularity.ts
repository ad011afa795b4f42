/** How many settings the granularity has; the one in the middle is the engine's own choice. */
export const LEVELS = 9
export const MIDDLE = 4

/** The number of the setting for a granularity from 0 to 1; the middle one for anything else. */
export function levelOf(granularity = 0.5): number {
  const position = Number.isFinite(granularity) ? Math.min(Math.max(granularity, 0), 1) : 0.5
  return Math.round(position * (LEVELS - 1))
}
