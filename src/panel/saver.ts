import type { SharedState, SharedValues } from '../miro/index.ts'
import { messageOf } from './message-of.ts'

const QUIET_MS = 500
const LONGEST_MS = 3000
const RETRY_MS = 10_000

type Change = (value: unknown) => unknown
type Waiting = { readonly changes: Change[]; value: unknown; timer: ReturnType<typeof setTimeout>; since: number }

type SaverOptions = {
  /** The latest value of a key as the store knows it. */
  readonly current: (key: keyof SharedValues) => unknown
  /** Shows a value at once, before it is saved. */
  readonly show: (key: keyof SharedValues, value: unknown) => void
  /** Told the reason when saving fails, and null when it has worked again. */
  readonly onProblem: (message: string | null) => void
}

/**
 * Saves forms as people type: shown at once, written when typing pauses, and at the latest after three seconds (a write costs
 * 50 credits). Each edit is a change, not a value: when somebody else's value arrives while ours waits, our changes are put on
 * top of it, so two people filling in different fields of one form keep both.
 */
export type Saver = {
  edit<K extends keyof SharedValues>(key: K, change: (value: SharedValues[K] | undefined) => SharedValues[K]): void
  /** What to show when this value arrives from the board: the value with the changes that still wait on top. */
  arrived<K extends keyof SharedValues>(key: K, value: SharedValues[K] | undefined): SharedValues[K] | undefined
  /** Writes what waits. Resolves when it is written or has failed. */
  flush(): Promise<void>
  /** Told each key that this panel has written. Gives its disposer. */
  onSaved(listener: (key: keyof SharedValues) => void): () => void
}

export function createSaver(state: SharedState, { current, show, onProblem }: SaverOptions): Saver {
  const waiting = new Map<keyof SharedValues, Waiting>()
  const listeners = new Set<(key: keyof SharedValues) => void>()

  async function write(key: keyof SharedValues): Promise<void> {
    const entry = waiting.get(key)
    if (!entry) return
    clearTimeout(entry.timer)
    waiting.delete(key)
    try {
      await state.set(key, entry.value as never)
      onProblem(null)
      for (const listener of [...listeners]) listener(key)
    } catch (error) {
      // Kept and tried again, at the latest with the next edit: nothing that was typed is lost while the panel is open.
      const later = waiting.get(key)
      if (later) later.changes.unshift(...entry.changes)
      else waiting.set(key, { ...entry, since: Date.now(), timer: setTimeout(() => void write(key), RETRY_MS) })
      onProblem(messageOf(error))
    }
  }

  return {
    edit(key, change) {
      const before = waiting.get(key)
      if (before) clearTimeout(before.timer)
      const since = before?.since ?? Date.now()
      const value = change(current(key) as never)
      const delay = Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - Date.now()))
      waiting.set(key, {
        changes: [...(before?.changes ?? []), change as Change],
        value,
        timer: setTimeout(() => void write(key), delay),
        since,
      })
      show(key, value)
    },
    arrived(key, value) {
      const entry = waiting.get(key)
      if (!entry) return value
      entry.value = entry.changes.reduce((soFar: unknown, change) => change(soFar), value)
      return entry.value as typeof value
    },
    async flush() {
      await Promise.all([...waiting.keys()].map(write))
    },
    onSaved(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
