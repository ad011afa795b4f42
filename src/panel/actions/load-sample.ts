import { array, boolean, type GenericSchema, nullable, object, picklist, safeParse, string } from 'valibot'
import { type Incident, SEVERITIES } from '../../session/incident.ts'
import { ROLE_IDS } from '../../session/invitees.ts'
import { messageOf } from '../message-of.ts'
import { MIRRORED, setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'
import { setUp } from './set-up.ts'

/** What the panel takes from a sample file; notes and people are for the board. */
const sampleSchema = object({
  title: string(),
  incident: object({
    title: string(),
    summary: string(),
    severity: picklist(['', ...SEVERITIES]),
    impact: string(),
    startedAt: nullable(string()),
    endedAt: nullable(string()),
    timeZone: string(),
    nearMiss: boolean(),
  }) satisfies GenericSchema<unknown, Incident>,
  invitees: array(picklist(ROLE_IDS)),
  timeline: string(),
})

/**
 * Fills a board that has no session yet with a sample and sets it up, as soon as it is known what the board holds. A board
 * with a session is left as it is. Gives a function that stops waiting.
 */
export function loadSample(tools: Tools, id: string): () => void {
  const { store } = tools
  const isReady = () => store.getState().arrived.size === MIRRORED.length
  const begin = () =>
    fill(tools, id).catch((error) =>
      setProblem(
        store,
        'sample',
        `The sample could not be loaded. ${messageOf(error)} You can fill in the form by hand.`,
      ),
    )
  if (isReady()) {
    void begin()
    return () => {}
  }
  const stop = store.subscribe(() => {
    if (!isReady()) return
    stop()
    void begin()
  })
  return stop
}

async function fill(tools: Tools, id: string): Promise<void> {
  const { store, saver } = tools
  const { incident, layout, progress } = store.getState().shared
  if (incident || layout || progress) {
    setResult(store, 'sample', 'This board already has a session, so the sample was not loaded.')
    return
  }
  const response = await fetch(`./samples/${encodeURIComponent(id)}.json`)
  if (!response.ok) throw new Error(`There is no sample called ${id}.`)
  const sample = safeParse(sampleSchema, await response.json())
  if (!sample.success) throw new Error(`The file of the sample ${id} is not complete.`)
  saver.edit('incident', () => sample.output.incident)
  saver.edit('invitees', () => sample.output.invitees)
  const { importText } = await import('./import-timeline.ts')
  importText(tools, sample.output.timeline, sample.output.incident)
  await setUp(tools)
}
