import type { Incident } from '../session/incident.ts'
import { isTimeZone } from '../timeline/time-zone.ts'
import { localTimeZone } from './times.ts'

/** The zone in which the session's times are read and shown: that of the incident, and of this computer until it has one. */
export function incidentZone(incident: Pick<Incident, 'timeZone'> | undefined): string {
  if (!incident) return localTimeZone()
  return isTimeZone(incident.timeZone) ? incident.timeZone : 'UTC'
}
