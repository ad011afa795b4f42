import type { Board } from './board.ts'
import { costOfCall, costOfMethod } from './credits.ts'

/** Counts what this page spends. */
export type CreditMeter = {
  /** Credits spent since the page opened. */
  spent(): number
  /** Calls back after each spending with the new sum. Returns its disposer. */
  onChange(listener: (spent: number) => void): () => void
}

/** The server's time of something this client wrote, between sending and receiving; all in ms since 1970 UTC. */
export type TimedWrite = { readonly serverTime: number; readonly sentAt: number; readonly receivedAt: number }

const ITEM_METHODS = [
  'sync',
  'add',
  'remove',
  'getChildren',
  'getItems',
  'ungroup',
  'getConnectors',
  'getMetadata',
  'setMetadata',
  'bringToFront',
  'sendToBack',
  'bringInFrontOf',
  'sendBehindOf',
] as const

type Callable = (...args: unknown[]) => unknown
const metered = new WeakMap<object, (listener: (write: TimedWrite) => void) => () => void>()

/** Calls back with the server's time of what is written through a metered board. Returns its disposer. */
export function onTimedWrite(board: Board, listener: (write: TimedWrite) => void): () => void {
  return metered.get(board)?.(listener) ?? (() => {})
}

/**
 * The same board, counting the credits (see credits.ts) of every call made through it, through its parts and through
 * the items it gives. A call counts when it is made: the board charges for it whether it succeeds or not.
 */
export function meterBoard(board: Board): { board: Board; meter: CreditMeter } {
  const listeners = new Set<(spent: number) => void>()
  const timers = new Set<(write: TimedWrite) => void>()
  const counted = new WeakSet<object>()
  let spent = 0

  function charge(credits: number): void {
    if (credits === 0) return
    spent += credits
    for (const listener of [...listeners]) listener(spent)
  }

  function countItem(item: object): void {
    if (counted.has(item)) return
    counted.add(item)
    const target = item as Record<string, unknown>
    for (const name of ITEM_METHODS) {
      const method = target[name]
      if (typeof method !== 'function') continue
      // Not enumerable, so that a spread or a copy of the item stays plain data as the SDK's own items are.
      Object.defineProperty(target, name, {
        configurable: true,
        value: (...args: unknown[]) => {
          charge(costOfMethod(String(target.type), name))
          const result = passOn((method as Callable).apply(item, args))
          return name === 'sync' ? timedSync(result, target) : result
        },
      })
    }
  }

  function countAll(value: unknown): void {
    if (Array.isArray(value)) value.forEach(countAll)
    else if (isItem(value)) countItem(value)
    else if (isPayload(value)) countAll(value.items)
  }

  function passOn(result: unknown): unknown {
    if (!(result instanceof Promise)) return result
    return result.then((value: unknown) => {
      countAll(value)
      return value
    })
  }

  /** Tells when the server says that a write happened; `stampOf` finds that in its outcome. */
  function timed(result: unknown, stampOf: (value: unknown) => unknown): unknown {
    if (!(result instanceof Promise)) return result
    const sentAt = Date.now()
    return result.then((value: unknown) => {
      const receivedAt = Date.now()
      const serverTime = Date.parse(String(stampOf(value)))
      if (Number.isFinite(serverTime)) for (const timer of [...timers]) timer({ serverTime, sentAt, receivedAt })
      return value
    })
  }

  /** A board may leave a synced item's old stamp as it was, or not stamp at all: only a new one is of this write. */
  function timedSync(result: unknown, item: Record<string, unknown>): unknown {
    const before = item.modifiedAt
    return timed(result, () => (item.modifiedAt === before ? undefined : item.modifiedAt))
  }

  function wrap<Part extends object>(part: Part, path: string): Part {
    const wrapped = new Map<PropertyKey, unknown>()
    // A proxy of an empty object: the board's own properties may be frozen, and a proxy could not replace those.
    return new Proxy({} as Part, {
      get(_, name) {
        if (wrapped.has(name)) return wrapped.get(name)
        const value: unknown = Reflect.get(part, name)
        if (typeof name === 'symbol') return value
        const inner = path ? `${path}.${name}` : name
        if (typeof value === 'object' && value !== null) wrapped.set(name, wrap(value, inner))
        else if (typeof value === 'function') wrapped.set(name, count(part, value as Callable, inner))
        else return value
        return wrapped.get(name)
      },
      has: (_, name) => Reflect.has(part, name),
    })
  }

  function count(owner: object, call: Callable, path: string): Callable {
    return (...args) => {
      charge(costOfCall(path))
      const result = call.apply(owner, args.map(listening))
      if (path.endsWith('storage.collection')) return wrap(result as object, path)
      return passOn(path.startsWith('create') ? timed(result, createdAtOf) : result)
    }
  }

  const handlers = new WeakMap<Callable, Callable>()
  /** Items that are pushed to a handler are counted like those that are asked for. */
  function listening(argument: unknown): unknown {
    if (typeof argument !== 'function') return argument
    const handler = argument as Callable
    const known = handlers.get(handler)
    if (known) return known
    const counting: Callable = (...payload) => {
      payload.forEach(countAll)
      return handler(...payload)
    }
    handlers.set(handler, counting)
    return counting
  }

  const proxy = wrap(board, '')
  metered.set(proxy, (listener) => {
    timers.add(listener)
    return () => timers.delete(listener)
  })
  return {
    board: proxy,
    meter: {
      spent: () => spent,
      onChange(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
}

function createdAtOf(value: unknown): unknown {
  return isItem(value) ? (value as { createdAt?: unknown }).createdAt : undefined
}

function isItem(value: unknown): value is { id: string; type: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value
}

function isPayload(value: unknown): value is { items: unknown[] } {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
}
