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

/** One hub a page: everything the page listens to goes through it. */
export function createEventHub(commander: Commander): EventHub {
  const handlers = new Map<string, Map<Handler, (payload: unknown) => void>>()

  commander.onEvent(({ name, payload }) => {
    for (const call of [...(handlers.get(name)?.values() ?? [])]) call(payload)
  })

  return {
    async on(event, handler, convert) {
      const known = handlers.get(event)
      const calls = known ?? new Map()
      handlers.set(event, calls)
      calls.set(handler, (payload: unknown) => callSafely(handler, convert(payload)))
      if (!known) await commander.exec('UI_REGISTER_EVENT', { event })
    },
    async off(event, handler) {
      const calls = handlers.get(event)
      if (!calls?.delete(handler) || calls.size > 0) return
      handlers.delete(event)
      await commander.exec('UI_UNREGISTER_EVENT', { event })
    },
    has: (event) => handlers.has(event),
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
