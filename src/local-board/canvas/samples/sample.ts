/** One line of `samples/index.json`. */
export type SampleEntry = { id: string; title: string; when: string; summary: string; notes: number; panel: string }

/** What the board reads of `samples/<id>.json`; the rest is the app's. */
export type Sample = {
  id: string
  people: { id: string; name: string }[]
  /** `column` is the title of the frame that the note lies in, `by` the id of one of the people. */
  notes: { column: string; text: string; by: string }[]
}

/** The samples that lie beside the page; none when there are no such files. */
export async function readSamples(signal?: AbortSignal): Promise<SampleEntry[]> {
  const value: unknown = await readJson('samples/index.json', signal)
  return Array.isArray(value) ? value.filter(isEntry) : []
}

/** A sample's people and notes. Throws when the file cannot be read. */
export async function readSample(id: string): Promise<Sample> {
  const value: unknown = await readJson(`samples/${encodeURIComponent(id)}.json`)
  if (!isSample(value)) throw new Error(`The sample ${id} could not be read. Reload the page.`)
  return value
}

async function readJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(new URL(path, document.baseURI), { signal })
  if (!answer.ok) throw new Error(`${path} could not be loaded (${answer.status}). Reload the page.`)
  return answer.json()
}

function isEntry(value: unknown): value is SampleEntry {
  return hasTexts(value, ['id', 'title', 'when', 'summary', 'panel'])
}

function isSample(value: unknown): value is Sample {
  if (!hasTexts(value, ['id'])) return false
  const { people, notes } = value as Partial<Sample>
  return (
    Array.isArray(people) &&
    people.every((person) => hasTexts(person, ['id', 'name'])) &&
    Array.isArray(notes) &&
    notes.every((note) => hasTexts(note, ['column', 'text', 'by']))
  )
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  return names.every((name) => typeof fields[name] === 'string')
}
