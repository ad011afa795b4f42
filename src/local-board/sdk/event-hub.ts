import type { Commander } from './commander.ts'

/** Any listener of an app. What it is called with depends on its event. */
export type Handler = (...args: never[]) => unknown

/** Keeps the app's handlers on this side of the wire; the board only learns that the page listens at all. */
export type EventHub = {
  /** `convert` turns what the board sends into the arguments of the handler. */
  on(event: string, handler: Handler, convert: (payload: unknown) => unknown[]): Promise<void>
  off(event: string, handler: Handler): Promise<void>
  has(event: string): boolean
}

type Listening = { readonly calls: Map<Handler, (payload: unknown) => void>; readonly registered: Promise<void> }

/** One hub a page: everything the page listens to goes through it. */
export function createEventHub(commander: Commander): EventHub {
  const known = new Map<string, Listening>()

  commander.onEvent(({ name, payload }) => {
    for (const call of [...(known.get(name)?.calls.values() ?? [])]) call(payload)
  })

  return {
    async on(event, handler, convert) {
      const listening = known.get(event) ?? {
        calls: new Map(),
        registered: commander.exec('UI_REGISTER_EVENT', { event }),
      }
      known.set(event, listening)
      listening.calls.set(handler, (payload) => callSafely(handler, convert(payload)))
      try {
        await listening.registered
      } catch (error) {
        // Whoever tries once more asks the board once more.
        if (known.get(event) === listening) known.delete(event)
        throw error
      }
    },
    async off(event, handler) {
      const calls = known.get(event)?.calls
      if (!calls?.delete(handler) || calls.size > 0) return
      known.delete(event)
      await commander.exec('UI_UNREGISTER_EVENT', { event })
    },
    has: (event) => known.has(event),
  }
}

/** A handler that throws must not keep the others from being called; its error still surfaces. */
export function callSafely(handler: Handler, args: unknown[]): void {
  try {
    handler(...(args as never[]))
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
