import * as v from 'valibot'
import type { TimelineEvent } from '../../timeline/index.ts'
import type { Incident } from '../incident.ts'
import { incidentSchema, instantSchema } from '../incident-schema.ts'
import { ROLE_IDS, type RoleId } from '../invitees.ts'
import { brief, type Collected, type CollectedNote, type CollectProblem, settled } from './collected.ts'

/** The only version there is; a later one that old Debriefs cannot read counts up. */
export const JSON_VERSION = 1

/** What Debrief takes from its own file: all of it is optional, so that other tools can write a part of it. */
export type DebriefFile = Collected & {
  readonly incident: Incident | null
  readonly invitees: readonly RoleId[]
  readonly events: readonly TimelineEvent[]
}

const KINDS = ['detection', 'action', 'communication', 'change', 'impact', 'recovery', 'other'] as const
const eventSchema = v.object({
  at: instantSchema,
  text: v.string(),
  precision: v.picklist(['minute', 'hour', 'day']),
  approximate: v.boolean(),
  line: v.optional(v.number(), 0),
  kind: v.exactOptional(v.picklist(KINDS)),
  until: v.exactOptional(instantSchema),
  links: v.exactOptional(v.array(v.string())),
}) satisfies v.GenericSchema<unknown, TimelineEvent>
const fileSchema = v.object({
  format: v.literal('debrief'),
  version: v.literal(JSON_VERSION),
  incident: v.optional(v.nullable(incidentSchema), null),
  invitees: v.optional(v.array(v.picklist(ROLE_IDS)), []),
  timeline: v.optional(v.object({ events: v.array(eventSchema) }), { events: [] }),
  notes: v.optional(v.array(v.object({ column: v.picklist(['wrong', 'well', 'lucky']), text: v.string() })), []),
  actions: v.optional(v.array(v.unknown()), []),
})

/** Whether a text is meant as JSON of Debrief. */
export function isDebriefJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"format"\s*:\s*"debrief"/.test(text.slice(0, 5000))
}

/** Reads Debrief's own JSON. Names the first part that is not as it should be; then nothing is taken. Never throws. */
export function readDebriefJson(text: string): DebriefFile {
  const json = parsed(text.replace(/^\uFEFF/, ''))
  if ('reason' in json) return nothing(json)
  const result = v.safeParse(fileSchema, json.value)
  if (!result.success) return nothing(problemOf(text, json.value, result.issues[0]))
  const { incident, invitees, timeline, notes, actions } = result.output
  const problems: CollectProblem[] = []
  if (actions.length > 0) {
    const what = actions.length === 1 ? '1 action item' : `${actions.length} action items`
    const line = lineOf(text, text.indexOf('"actions"'))
    problems.push({ line, text: '', reason: `Not taken: ${what}. Action items are agreed on in the session.` })
  }
  const read = notes.map((note, index): CollectedNote => ({ ...note, text: note.text.trim(), line: index + 1 }))
  return { incident, invitees, events: timeline.events, ...settled({ notes: read, problems }) }
}

function nothing(problem: CollectProblem): DebriefFile {
  return { incident: null, invitees: [], events: [], notes: [], problems: [problem] }
}

function parsed(text: string): { readonly value: unknown } | CollectProblem {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const at = Number(/position (\d+)/.exec(said)?.[1] ?? text.length)
    const line = lineOf(text, at)
    const reason = `This is no whole JSON: it breaks off or is wrong at line ${line}. Download the file again, or choose another.`
    return { line, text: brief(text.split('\n')[line - 1] ?? ''), reason }
  }
}

function problemOf(text: string, value: unknown, issue: v.BaseIssue<unknown>): CollectProblem {
  const path = v.getDotPath(issue) ?? ''
  const version = (value as { version?: unknown } | null)?.version
  const line = lineOf(text, text.indexOf(`"${path.split('.')[0]}"`))
  if (path === 'version' && typeof version === 'number' && version > JSON_VERSION) {
    const reason = `This file was written by a newer Debrief (version ${version}). Reload the page to get it, then try again.`
    return { line, text: '', reason }
  }
  const part = path === '' ? 'the whole' : `"${path}"`
  const reason = `This JSON is not Debrief's: ${part} is missing or not as expected. Nothing was taken from it.`
  return { line, text: brief(JSON.stringify(issue.input) ?? ''), reason }
}

function lineOf(text: string, at: number): number {
  return at <= 0 ? 1 : text.slice(0, at).split('\n').length
}
