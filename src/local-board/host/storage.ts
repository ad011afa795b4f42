import type { BoardDocument } from './document.ts'
import type { Json } from './items.ts'
import { refusal } from './rules/errors.ts'
import { asJson, bytesOf } from './rules/json.ts'

/** A key's value with the number of its writes. A removed key keeps its number. */
type Stored = { value?: Json; version: string }

/** Bytes a key may hold [D:storage]. */
const KEY_LIMIT = 64 * 1024
const PREFIX = 'storage:change:'

/** What the keys of one app begin with in the maps that all apps share: an id may itself have a slash. */
export function ownKeys(appId: string): string {
  return `${encodeURIComponent(appId)}/`
}

/** Whether an event is the change of a key. */
export function isStorageKey(event: unknown): boolean {
  return typeof event === 'string' && event.startsWith(PREFIX)
}

const NEVER_WRITTEN: Stored = { version: '0' }

/**
 * Storage collections of one app on one board [D:ref-collection]: shared by everybody with the app, last write wins.
 * A key is named by its change event, `storage:change:<collection>:<key>`, as apps register for it.
 */
export function createStorageKeys(document: BoardDocument, appId: string) {
  const map = document.map<Stored>('storage')
  const own = ownKeys(appId)
  const pathOf = (event: string) => `${own}${event.slice(PREFIX.length)}`
  const read = (event: string) => map.get(pathOf(event)) ?? NEVER_WRITTEN
  const write = (event: string, value: Json | undefined) => {
    const version = String(Number(read(event).version) + 1)
    document.transact(() => map.set(pathOf(event), { ...(value !== undefined && { value }), version }), 'sdk')
  }

  return {
    get: (event: string) => read(event).value,
    set(event: string, value: unknown) {
      const json = asJson(event.slice(PREFIX.length), value)
      if (bytesOf(json) > KEY_LIMIT) throw refusal.storageFull('storage')
      write(event, json)
    },
    remove: (event: string) => write(event, undefined),
    /** What `onValue` is called with. */
    news: (event: string): { value: Json | undefined; version: string } => {
      const { value, version } = read(event)
      return { value, version }
    },
    /** Calls back with the change event of each key that anybody wrote. Returns its disposer. */
    onChange(listener: (event: string) => void) {
      const observer = (change: { keysChanged: Set<string> }) => {
        for (const path of change.keysChanged) if (path.startsWith(own)) listener(`${PREFIX}${path.slice(own.length)}`)
      }
      map.observe(observer)
      return () => map.unobserve(observer)
    },
  }
}
export type StorageKeys = ReturnType<typeof createStorageKeys>
