import { useState } from 'react'
import { emptyIncident, type Incident, SEVERITIES } from '../../session/incident.ts'
import { incidentProblems } from '../../session/problems.ts'
import { fromLocalInput, toLocalInput } from '../../timeline/format.ts'
import { isTimeZone } from '../../timeline/time-zone.ts'
import { editIncident, keepEventDays } from '../actions/edit-incident.ts'
import { localTimeZone } from '../times.ts'
import { usePanel, useTools } from '../tools.ts'
import { Field, Tick } from './Field.tsx'
import { TimeZoneField } from './TimeZoneField.tsx'
import { ZoneChange } from './ZoneChange.tsx'

const INCIDENT_WORDS = {
  summary: 'What happened, in two or three sentences',
  impactLabel: 'Impact',
  impact: 'Who noticed, for how long, and what it cost them',
}
/** A near miss has cost nothing: what could have happened is told instead. */
const NEAR_MISS_WORDS = {
  summary: 'What nearly happened, and what kept it from happening',
  impactLabel: 'Possible impact',
  impact: 'Whom it would have hit, for how long, and what it could have cost',
}

/** What happened, saved as it is typed. */
export function IncidentForm() {
  const tools = useTools()
  const incident = usePanel(({ shared }) => shared.incident) ?? emptyIncident(localTimeZone())
  const problems = incidentProblems(incident)
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message
  const edit = (change: Partial<Incident>) => editIncident(tools, change)
  const words = incident.nearMiss ? NEAR_MISS_WORDS : INCIDENT_WORDS
  const zone = isTimeZone(incident.timeZone) ? incident.timeZone : 'UTC'
  const [changed, setChanged] = useState<{ readonly from: string; readonly to: string } | null>(null)
  const changeZone = (to: string) => {
    edit(inZone(incident, zone, to))
    keepEventDays(tools, zone, to)
    setChanged({ from: zone, to })
  }
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
        <TimeZoneField value={incident.timeZone} problem={problemOf('timeZone')} onChange={changeZone} />
      </div>
      {changed && changed.to === zone && <ZoneChange {...changed} onDone={() => setChanged(null)} />}
      <Field label="Summary">
        {(control) => (
          <textarea
            {...control}
            value={incident.summary}
            placeholder={words.summary}
            onChange={(event) => edit({ summary: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.impactLabel}>
        {(control) => (
          <textarea
            {...control}
            value={incident.impact}
            placeholder={words.impact}
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
