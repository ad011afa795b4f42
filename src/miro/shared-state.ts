import type { Json } from '@mirohq/websdk-types'
import type { Board } from './board.ts'
import { BoardProblem, inPlainWords } from './errors.ts'
import { isHeader, joinParts, removeParts, setInParts, sizeOf } from './large-values.ts'
import { parseShared, type SharedValues } from './shared-values.ts'

export type { SharedValues } from './shared-values.ts'

/** What the panels of one board share. Last write wins on each key, own writes come back like those of others. */
export type SharedState = {
  /** The stored value; undefined when there is none, or when what is there is not ours. */
  get<K extends keyof SharedValues>(key: K): Promise<SharedValues[K] | undefined>
  /** A value larger than a key of the board holds is kept in several. Rejects when it is larger than 512 KB. */
  set<K extends keyof SharedValues>(key: K, value: SharedValues[K]): Promise<void>
  remove(key: keyof SharedValues): Promise<void>
  /** Whether `get` answers without asking the board, because the key is watched. */
  knows(key: keyof SharedValues): boolean
  /** Tells the stored value as soon as it is known, then each change. Returns its disposer. */
  watch<K extends keyof SharedValues>(key: K, listener: (value: SharedValues[K] | undefined) => void): () => void
}

const COLLECTION = 'debrief'
/** A collection keeps 64 KB a key [D:storage]. */
const MOST_BYTES = 64 * 1024
/** Ours: what is read whole with each change should not be larger. */
const MOST_BYTES_IN_PARTS = 512 * 1024

type Listener = (value: unknown) => void
type Watched = { listeners: Set<Listener>; known: boolean; value: unknown; stop: () => void }

/**
 * Board storage with checked values. What is stored under one of our keys but is not what the key promises is left
 * where it is, told to `onForeign`, and read as undefined. Values of watched keys are read without asking the board.
 */
export function openSharedState(board: Board, onForeign: (key: string) => void = () => {}): SharedState {
  const collection = board.storage.collection(COLLECTION)
  const watched = new Map<string, Watched>()
  const large = new Set<string>()

  function parse<K extends keyof SharedValues>(key: K, value: unknown): SharedValues[K] | undefined {
    if (value === undefined || value === null) return undefined
    const parsed = parseShared(key, value)
    if (parsed === undefined) onForeign(String(key))
    return parsed
  }

  function begin<K extends keyof SharedValues>(key: K): Watched {
    const entry: Watched = { listeners: new Set(), known: false, value: undefined, stop: () => {} }
    let turn = 0
    const take = (value: Json | undefined) => {
      entry.known = true
      entry.value = parse(key, value)
      for (const listener of [...entry.listeners]) listener(entry.value)
    }
    const handler = (value: Json | undefined) => {
      const own = ++turn
      if (!isHeader(value)) return take(value)
      large.add(String(key))
      joinParts(collection, value).then(
        // While its parts were read, a newer value may have come; and where a part is gone one is about to.
        (whole) => own === turn && whole !== undefined && take(whole),
        () => {},
      )
    }
    // The board's own way to stop is unreliable (miro-platform.md §1.7): without listeners the handler says nothing.
    entry.stop = () => void collection.offValue(String(key), handler).catch(() => {})
    collection.onValue(String(key), handler).catch(() => watched.delete(String(key)))
    watched.set(String(key), entry)
    return entry
  }

  async function read(key: string): Promise<Json | undefined> {
    const value = await collection.get(key)
    if (isHeader(value)) large.add(key)
    return joinParts(collection, value)
  }

  /** Only keys that hold, or were seen to hold, a value in parts are asked for before they are replaced. */
  async function write(key: string, value: Json, bytes: number): Promise<void> {
    const before = large.has(key) ? await collection.get(key) : undefined
    if (bytes > MOST_BYTES) {
      large.add(key)
      await setInParts(collection, key, value)
    } else await collection.set(key, value)
    await removeParts(collection, before)
  }

  return {
    async get(key) {
      const entry = watched.get(String(key))
      if (entry?.known) return entry.value as SharedValues[typeof key] | undefined
      return parse(key, await inPlainWords(() => read(String(key))))
    },

    async set(key, value) {
      const bytes = sizeOf(value)
      if (bytes > MOST_BYTES_IN_PARTS) {
        const message = `The ${wordFor(String(key))} is too large to keep on the board: ${Math.ceil(bytes / 1024)} KB of at most 512. Shorten it and try again.`
        throw new BoardProblem('too-large', message)
      }
      await inPlainWords(() => write(String(key), value as unknown as Json, bytes))
      const entry = watched.get(String(key))
      if (entry) Object.assign(entry, { known: true, value })
    },

    async remove(key) {
      await inPlainWords(async () => {
        const before = large.has(String(key)) ? await collection.get(String(key)) : undefined
        await collection.remove(String(key))
        await removeParts(collection, before)
      })
      const entry = watched.get(String(key))
      if (entry) Object.assign(entry, { known: true, value: undefined })
    },

    knows: (key) => watched.get(String(key))?.known ?? false,

    watch(key, listener) {
      const entry = watched.get(String(key)) ?? begin(key)
      const own: Listener = (value) => listener(value as SharedValues[typeof key] | undefined)
      entry.listeners.add(own)
      let current = true
      if (entry.known) {
        queueMicrotask(() => {
          if (current) own(entry.value)
        })
      }
      return () => {
        current = false
        entry.listeners.delete(own)
        if (entry.listeners.size > 0 || watched.get(String(key)) !== entry) return
        watched.delete(String(key))
        entry.stop()
      }
    },
  }
}

function wordFor(key: string): string {
  const [name = key] = key.split(':')
  if (name === 'action') return 'list of linked clusters'
  return name.replace('-', ' ')
}
