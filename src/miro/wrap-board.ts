import type { Board } from './board.ts'

/** A call on the board (`path` like `get`, `viewport.set` or `storage.collection.set`), or on one of its items. */
export type BoardCall =
  | { readonly path: string; readonly item?: undefined }
  | { readonly path: string; readonly item: Readonly<Record<string, unknown>> }

/** Makes the call by `go`, once, never or again, and gives what the caller shall get. */
export type Around = (call: BoardCall, go: () => unknown) => unknown

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

/**
 * The same board with something around every call made through it, through its parts, and through the items that it
 * gives or that are pushed to a handler. Items stay plain data; a board that is wrapped may be wrapped again.
 */
export function wrapBoard(board: Board, around: Around): Board {
  const wrappedItems = new WeakSet<object>()
  const handlers = new WeakMap<Callable, Callable>()

  function wrapItem(item: object): void {
    if (wrappedItems.has(item)) return
    wrappedItems.add(item)
    const target = item as Record<string, unknown>
    for (const name of ITEM_METHODS) {
      const method = target[name]
      if (typeof method !== 'function') continue
      // Not enumerable, so that a spread or a copy of the item stays plain data as the SDK's own items are.
      Object.defineProperty(target, name, {
        configurable: true,
        value: (...args: unknown[]) =>
          around({ path: name, item: target }, () => passOn((method as Callable).apply(item, args))),
      })
    }
  }

  function wrapAll(value: unknown): void {
    if (Array.isArray(value)) value.forEach(wrapAll)
    else if (isItem(value)) wrapItem(value)
    else if (isPayload(value)) wrapAll(value.items)
  }

  function passOn(result: unknown): unknown {
    if (!(result instanceof Promise)) return result
    return result.then((value: unknown) => {
      wrapAll(value)
      return value
    })
  }

  function wrapPart<Part extends object>(part: Part, path: string): Part {
    const wrapped = new Map<PropertyKey, unknown>()
    // A proxy of an empty object: the board's own properties may be frozen, and a proxy could not replace those.
    return new Proxy({} as Part, {
      get(_, name) {
        if (wrapped.has(name)) return wrapped.get(name)
        const value: unknown = Reflect.get(part, name)
        if (typeof name === 'symbol') return value
        const inner = path ? `${path}.${name}` : name
        if (typeof value === 'object' && value !== null) wrapped.set(name, wrapPart(value, inner))
        else if (typeof value === 'function') wrapped.set(name, wrapCall(part, value as Callable, inner))
        else return value
        return wrapped.get(name)
      },
      has: (_, name) => Reflect.has(part, name),
    })
  }

  function wrapCall(owner: object, call: Callable, path: string): Callable {
    // It only names a collection: nothing is asked of the board yet.
    if (path.endsWith('storage.collection')) return (...args) => wrapPart(call.apply(owner, args) as object, path)
    return (...args) => {
      const given = args.map(listening)
      return around({ path }, () => passOn(call.apply(owner, given)))
    }
  }

  /** Items that are pushed to a handler are wrapped like those that are asked for. */
  function listening(argument: unknown): unknown {
    if (typeof argument !== 'function') return argument
    const handler = argument as Callable
    const known = handlers.get(handler)
    if (known) return known
    const wrapping: Callable = (...payload) => {
      payload.forEach(wrapAll)
      return handler(...payload)
    }
    handlers.set(handler, wrapping)
    return wrapping
  }

  return wrapPart(board, '')
}

function isItem(value: unknown): value is { id: string; type: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value
}

function isPayload(value: unknown): value is { items: unknown[] } {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
}
