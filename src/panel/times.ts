import { toLocalInput } from '../timeline/format.ts'

/** The zone of this computer, for what has no zone of its own yet. */
export function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}

/** A time of this computer's day, like `15:00`. `at` in ms since 1970 UTC. */
export function timeOfDay(at: number): string {
  return toLocalInput(new Date(at).toISOString(), localTimeZone()).slice(11)
}

/** Today in a zone, `YYYY-MM-DD`. `now` in ms since 1970 UTC. */
export function todayIn(timeZone: string, now: number): string {
  return toLocalInput(new Date(now).toISOString(), timeZone).slice(0, 10)
}

/** Time left as `3:42`, or past the end as `1:10`: seconds are rounded up, so that `0:00` is the end itself. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.abs(secondsLeft(ms))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Whole seconds left, rounded up; negative when over. */
export function secondsLeft(ms: number): number {
  return Math.ceil(ms / 1000)
}

/** Every zone the browser knows, with the given one and UTC among them. */
export function timeZones(current: string): string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), current])]
}

/** The same time of day two weeks from now, on the hour, as an ISO 8601 instant. */
export function inTwoWeeks(now: number): string {
  const later = new Date(now)
  later.setDate(later.getDate() + 14)
  later.setMinutes(0, 0, 0)
  return later.toISOString()
}
