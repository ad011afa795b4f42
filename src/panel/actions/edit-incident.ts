import { emptyIncident, type Incident } from '../../session/incident.ts'
import { localTimeZone } from '../times.ts'
import type { Tools } from '../tools.ts'

/** Changes fields of the incident. */
export function editIncident({ saver }: Tools, change: Partial<Incident>): void {
  saver.edit('incident', (incident) => ({ ...(incident ?? emptyIncident(localTimeZone())), ...change }))
}
