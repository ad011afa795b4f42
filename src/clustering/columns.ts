import { featuresOf } from './features.ts'
import { type SessionLanguages, sessionLanguages } from './language.ts'
import type { Settings } from './settings.ts'
import { pickRows, type SparseRows } from './sparse-rows.ts'
import type { NoteText, SuggestOptions } from './suggestion.ts'
import { taught } from './teach.ts'
import { type Unit, unitsOf } from './units.ts'
import { withVectors } from './with-vectors.ts'
import { type Word, wordsOf } from './words.ts'

type Entry = {
  readonly id: string
  readonly text: string
  readonly words: readonly Word[]
  readonly pin: string | null
  /** Its cluster of an earlier suggestion. */
  readonly previous: string | null
}

/** Notes that are grouped among themselves. */
export type Column = {
  readonly entries: readonly Entry[]
  /** One to an entry, at length 1. */
  readonly rows: SparseRows
  /** What each column of the rows stands for. */
  readonly names: readonly string[]
  readonly fit: number
  readonly units: readonly Unit[]
  readonly languages: SessionLanguages
}

/** The notes that can be grouped, by column; all in an order that the caller's does not change. */
export function readColumns(notes: readonly NoteText[], options: SuggestOptions, settings: Settings): Column[] {
  const { pinned = {}, previous = {}, across = false, locale } = options
  const [pins, before] = [new Map(Object.entries(pinned)), new Map(Object.entries(previous))]
  const languages = sessionLanguages(
    notes.map(({ text }) => text),
    locale,
  )
  const byColumn = new Map<string, Entry[]>()
  for (const { id, text, column = '' } of notes) {
    const words = wordsOf(text, languages)
    const entry = { id, text, words, pin: pins.get(id) ?? null, previous: before.get(id) ?? null }
    if (words.length === 0 && entry.pin === null) continue
    const key = across ? '' : column
    byColumn.set(key, [...(byColumn.get(key) ?? []), entry])
  }
  const sorted = [...byColumn]
    .sort(([a], [b]) => compare(a, b))
    .map(([, entries]) => entries.sort((a, b) => compare(a.text, b.text) || compare(a.id, b.id)))
  const words = sorted.flat().map((entry) => entry.words)
  const { rows, names, fit } = featuresOf(words, settings)
  const vectors = languages.found[0] === 'en' ? options.vectors : undefined
  const meaning = withVectors(words, vectors, settings.vectorShare * (1 - fit))
  let first = 0
  return sorted.map((entries) => {
    const units = unitsOf(entries)
    const end = first + entries.length
    const own = meaning.add(taught(pickRows(rows, first, end), units), first)
    first = end
    return { entries, rows: own, names: meaning.name(names), fit, units, languages }
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
