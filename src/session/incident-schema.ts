import * as v from 'valibot'
import { isTimeZone } from '../timeline/index.ts'
import { type Incident, SEVERITIES } from './incident.ts'

/** A UTC instant as ISO 8601 text that a time format can take. */
export const instantSchema = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not an instant'),
)

/** An incident from a file or from storage. A time zone that nobody knows becomes UTC, so that no time format ever fails. */
export const incidentSchema: v.GenericSchema<unknown, Incident> = v.object({
  title: v.string(),
  summary: v.string(),
  severity: v.picklist(['', ...SEVERITIES]),
  impact: v.string(),
  startedAt: v.nullable(instantSchema),
  endedAt: v.nullable(instantSchema),
  timeZone: v.fallback(v.pipe(v.string(), v.check(isTimeZone)), 'UTC'),
  nearMiss: v.boolean(),
})
