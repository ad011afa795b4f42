import { emptyIncident, type Incident, SEVERITIES } from '../../session/incident.ts'
import { incidentProblems } from '../../session/problems.ts'
import { fromLocalInput, toLocalInput } from '../../timeline/format.ts'
import { isTimeZone } from '../../timeline/time-zone.ts'
import { editIncident } from '../actions/edit-incident.ts'
import { localTimeZone } from '../times.ts'
import { usePanel, useTools } from '../tools.ts'
import { Field, Tick } from './Field.tsx'
import { TimeZoneField } from './TimeZoneField.tsx'

/** What happened, saved as it is typed. */
export function IncidentForm() {
  const tools = useTools()
  const incident = usePanel(({ shared }) => shared.incident) ?? emptyIncident(localTimeZone())
  const problems = incidentProblems(incident)
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message
  const edit = (change: Partial<Incident>) => editIncident(tools, change)
  const zone = isTimeZone(incident.timeZone) ? incident.timeZone : 'UTC'
  return (
    <div className="stack">
      <Field label="Incident title">
        {(control) => (
          <input
            {...control}
            value={incident.title}
            placeholder="What people call it"
            onChange={(event) => edit({ title: event.target.value })}
          />
        )}
      </Field>
      <div className="rating">
        <Field label="Severity">
          {(control) => (
            <select
              {...control}
              value={incident.severity}
              onChange={(event) => edit({ severity: event.target.value as Incident['severity'] })}
            >
              <option value="">Not rated</option>
              {SEVERITIES.map((severity) => (
                <option key={severity}>{severity}</option>
              ))}
            </select>
          )}
        </Field>
        <Tick
          label="It was a near miss"
          note="it could have happened"
          checked={incident.nearMiss}
          onChange={(nearMiss) => edit({ nearMiss })}
        />
      </div>
      <div className="fields-beside">
        {(['startedAt', 'endedAt'] as const).map((field) => (
          <Field key={field} label={field === 'startedAt' ? 'Start' : 'End'} problem={problemOf(field)}>
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                value={incident[field] === null ? '' : localOf(incident[field], zone)}
                onChange={(event) => edit({ [field]: fromLocalInput(event.target.value, zone) })}
              />
            )}
          </Field>
        ))}
        <TimeZoneField
          value={incident.timeZone}
          problem={problemOf('timeZone')}
          onChange={(timeZone) => edit(inZone(incident, zone, timeZone))}
        />
      </div>
      <Field label="Summary">
        {(control) => (
          <textarea
            {...control}
            value={incident.summary}
            placeholder="What happened, in two or three sentences"
            onChange={(event) => edit({ summary: event.target.value })}
          />
        )}
      </Field>
      <Field label="Impact">
        {(control) => (
          <textarea
            {...control}
            value={incident.impact}
            placeholder="Who noticed, for how long, and what it cost them"
            onChange={(event) => edit({ impact: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}

/** Times stay as they were typed when the zone changes: somebody who corrects the zone has read them off a clock. */
function inZone({ startedAt, endedAt }: Incident, from: string, to: string): Partial<Incident> {
  const moved = (at: string | null) => (at === null ? null : fromLocalInput(localOf(at, from), to))
  return { timeZone: to, startedAt: moved(startedAt), endedAt: moved(endedAt) }
}

function localOf(at: string, timeZone: string): string {
  return Number.isNaN(Date.parse(at)) ? '' : toLocalInput(at, timeZone)
}
