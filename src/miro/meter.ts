import type { Board } from './board.ts'
import { costOfCall, costOfMethod } from './credits.ts'
import { type BoardCall, wrapBoard } from './wrap-board.ts'

/** Counts what this page spends. */
export type CreditMeter = {
  /** Credits spent since the page opened. */
  spent(): number
  /** Calls back after each spending with the new sum. Returns its disposer. */
  onChange(listener: (spent: number) => void): () => void
}

/** The server's time of something this client wrote, between sending and receiving; all in ms since 1970 UTC. */
export type TimedWrite = { readonly serverTime: number; readonly sentAt: number; readonly receivedAt: number }

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
  let spent = 0

  function charge({ path, item }: BoardCall): void {
    const credits = item ? costOfMethod(String(item.type), path) : costOfCall(path)
    if (credits === 0) return
    spent += credits
    for (const listener of [...listeners]) listener(spent)
  }

  /** Tells when the server says that a write happened; `stampOf` finds that in its outcome. */
  function timed(go: () => unknown, stampOf: (value: unknown) => unknown): unknown {
    const sentAt = Date.now()
    const result = go()
    if (!(result instanceof Promise)) return result
    return result.then((value: unknown) => {
      const receivedAt = Date.now()
      const serverTime = Date.parse(String(stampOf(value)))
      if (Number.isFinite(serverTime)) for (const timer of [...timers]) timer({ serverTime, sentAt, receivedAt })
      return value
    })
  }

  const counting = wrapBoard(board, (call, go) => {
    charge(call)
    const { path, item } = call
    if (!item) return path.startsWith('create') ? timed(go, createdAtOf) : go()
    if (path !== 'sync') return go()
    // A board may leave a synced item's old stamp as it was, or not stamp at all: only a new one is of this write.
    const before = item.modifiedAt
    return timed(go, () => (item.modifiedAt === before ? undefined : item.modifiedAt))
  })
  metered.set(counting, (listener) => {
    timers.add(listener)
    return () => timers.delete(listener)
  })
  return {
    board: counting,
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
  return (value as { createdAt?: unknown } | undefined)?.createdAt
}
