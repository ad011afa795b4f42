/**
 * What the calls of the SDK cost [D:ref-rate-limiting; miro-platform.md §2.1]: 500 for those that read many items,
 * 50 for nearly everything else, nothing for what is pushed to us or only concerns the app's own windows.
 */
const LARGE = 500
const SMALL = 50

const LARGE_CALLS: ReadonlySet<string> = new Set([
  'get',
  'getSelection',
  'createImage',
  'createEmbed',
  'experimental.get',
])
const FREE_SPACES: ReadonlySet<string> = new Set(['ui', 'notifications'])
const FREE_CALLS: ReadonlySet<string> = new Set(['on', 'off', 'onValue', 'offValue', 'collection', 'getLayerIndex'])
const LARGE_METHODS: ReadonlySet<string> = new Set(['getChildren', 'getConnectors'])

/** Credits of a call on the board; `path` is like `get`, `viewport.set` or `storage.collection.set`. */
export function costOfCall(path: string): number {
  const steps = path.split('.')
  if (FREE_SPACES.has(steps[0]!) || FREE_CALLS.has(steps.at(-1)!)) return 0
  return LARGE_CALLS.has(path) ? LARGE : SMALL
}

/** Credits of an item's own method. */
export function costOfMethod(type: string, method: string): number {
  if (method === 'getLayerIndex') return 0
  if (LARGE_METHODS.has(method)) return LARGE
  return method === 'sync' && (type === 'image' || type === 'embed') ? LARGE : SMALL
}

/** A move, a storage write or nearly any other single call. */
export const CALL_CREDITS = SMALL
