import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LabelledNote } from './clusters.ts'

export type Session = { readonly source: string; readonly name: string; readonly notes: readonly LabelledNote[] }
export type Sessions = {
  /** Written for this project. */
  readonly own: readonly Session[]
  /** Of the folder that was named, the big ones apart. */
  readonly given: readonly Session[]
  readonly big: readonly Session[]
}

const OWN = fileURLToPath(new URL('../fixtures/clusters', import.meta.url))
/** Incident reports grouped by people: what the engine is for. */
export const ON_DOMAIN = 'ondomain'

/** All labelled sessions: our own and those of a folder. */
export function readSessions(folder: string | undefined): Sessions {
  const all = folder ? readFolder(folder) : []
  if (folder && all.length === 0) throw new Error(`There are no labelled sessions (.json) in ${folder}.`)
  return {
    own: readFolder(OWN),
    given: all.filter(({ source }) => source !== 'big'),
    big: all.filter(({ source }) => source === 'big'),
  }
}

/** Sessions by their source, in the order in which the sources come. */
export function bySource<T extends { readonly source: string }>(sessions: readonly T[]): Map<string, T[]> {
  const sources = new Map<string, T[]>()
  for (const session of sessions) sources.set(session.source, [...(sources.get(session.source) ?? []), session])
  return sources
}

/** A source is a file's name before the first underscore. What a second rater made of the same notes is no session of its own. */
function readFolder(folder: string): Session[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  return files
    .filter((file) => file.endsWith('.json') && !file.endsWith('.rater2.json'))
    .map((file) => ({
      source: file.split('_')[0]!.replace('.json', ''),
      name: file.replace('.json', ''),
      notes: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
    }))
}
