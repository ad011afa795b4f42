import type { Incident } from '../session/index.ts'
import { dayOf, formatDuration, formatInstant, formatTime } from '../timeline/index.ts'

/** `31 January 2017, 18:20 (Europe/Berlin), 17:20 UTC`; the zone's own time alone when it is UTC. */
export function describeInstant(at: string, timeZone: string): string {
  const local = `${formatInstant(at, timeZone)} (${timeZone})`
  if (timeZone === 'UTC') return local
  const sameDay = dayOf(at, timeZone) === dayOf(at, 'UTC')
  return `${local}, ${sameDay ? formatTime(at, 'UTC') : formatInstant(at, 'UTC')} UTC`
}

/** How long the incident lasted, in words. */
export function describeLength({ startedAt, endedAt }: Pick<Incident, 'startedAt' | 'endedAt'>): string {
  if (startedAt === null || endedAt === null) return 'not known yet'
  return formatDuration(Date.parse(endedAt) - Date.parse(startedAt))
}
