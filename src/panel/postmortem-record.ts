import { type Postmortem, postmortemOf } from '../document/index.ts'
import { emptyIncident } from '../session/incident.ts'
import type { PanelState } from './store.ts'
import { localTimeZone } from './times.ts'

/** The record of the session as the panel knows it. `now` in ms since 1970 UTC. */
export function recordOf({ shared, notes, clusters, actions, discussions }: PanelState, now: number): Postmortem {
  return postmortemOf({
    incident: shared.incident ?? emptyIncident(localTimeZone()),
    invitees: shared.invitees ?? [],
    timeline: shared.timeline ?? { events: [], confirmed: false },
    notes: notes ?? [],
    clusters: clusters ?? [],
    discussions,
    actions: actions ?? [],
    owner: shared.owner ?? null,
    followUp: shared['follow-up'] ?? { at: null, closedAt: null },
    generatedAt: new Date(now).toISOString(),
  })
}
