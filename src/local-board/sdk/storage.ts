import type { Collection } from '@mirohq/websdk-types'
import type { Json } from '../host/items.ts'
import { eventNames } from '../protocol.ts'
import type { Commander } from './commander.ts'
import { callSafely, type EventHub, type Handler } from './event-hub.ts'
import type { Offered } from './offered.ts'

type Stored = { value: Json | undefined; version: string }

/** `board.storage`: collections of keys that everybody with the app shares [D:ref-collection]. */
export function createStorage(commander: Commander, hub: EventHub) {
  const latest = new Map<string, Stored>()

  return {
    collection(name: string) {
      const eventOf = (key: string) => eventNames.storage(name, key)
      return {
        set: (key: string, value: Json) => commander.exec('STORAGE_SET', { collection: name, key, value }),
        get: (key: string) => commander.exec('STORAGE_GET', { collection: name, key }),
        remove: (key: string) => commander.exec('STORAGE_REMOVE', { collection: name, key }),
        /** Calls back at once with what is stored, then on each change, this page's own ones included. */
        async onValue(key: string, handler: Handler) {
          const event = eventOf(key)
          const known = hub.has(event) ? latest.get(event) : undefined
          const listening = hub.on(event, handler, (payload) => {
            const stored = payload as Stored
            latest.set(event, stored)
            return [stored.value, stored.version]
          })
          // The board tells the value on registering only, and a page registers once.
          if (known) callSafely(handler, [known.value, known.version])
          await listening
        },
        async offValue(key: string, handler: Handler) {
          const event = eventOf(key)
          await hub.off(event, handler)
          if (!hub.has(event)) latest.delete(event)
        },
      } satisfies Offered<Collection>
    },
  }
}
