import * as v from 'valibot'
import type { Incident } from './incident.ts'
import { incidentSchema } from './incident-schema.ts'
import { ROLE_IDS, type RoleId } from './invitees.ts'

/** A real incident, ready to begin a session with. Its notes are laid by the board, not by us. */
export type SessionSample = {
  readonly id: string
  readonly title: string
  /** Where the facts are from. */
  readonly source: { readonly title: string; readonly url: string }
  readonly incident: Incident
  readonly invitees: readonly RoleId[]
  /** Timeline text, as `parseTimeline` reads it in the incident's time zone. */
  readonly timeline: string
}

const sampleSchema = v.object({
  id: v.string(),
  title: v.string(),
  source: v.object({ title: v.string(), url: v.pipe(v.string(), v.url()) }),
  incident: incidentSchema,
  invitees: v.array(v.picklist(ROLE_IDS)),
  timeline: v.string(),
})

/**
 * Reads a sample file's JSON value (`public/samples/<id>.json`).
 * @throws Error that names the first part of the file that is not as it should be.
 */
export function readSample(json: unknown): SessionSample {
  const result = v.safeParse(sampleSchema, json)
  if (result.success) return result.output
  const part = v.getDotPath(result.issues[0]) ?? 'the file'
  throw new Error(`This sample cannot be read: ${part} is missing or not as expected. Choose another sample.`)
}
