import type { Item, OnlineUserInfo } from '@mirohq/websdk-types'
import type { Board } from './board.ts'

type Pushed = {
  'items:create': { items: Item[] }
  'items:delete': { items: Item[] }
  'selection:update': { items: Item[] }
  'online_users:update': { users: OnlineUserInfo[] }
}
export type PushedEvent = keyof Pushed

type Listener = (payload: never) => void
const hubs = new WeakMap<Board, Map<PushedEvent, Set<Listener>>>()

/**
 * Calls back on what the board pushes, which costs nothing. The board is asked once a page and event, because taking a
 * handler back is unreliable (miro-platform.md §1.7). Returns the disposer.
 */
export function onPushed<Event extends PushedEvent>(
  board: Board,
  event: Event,
  listener: (payload: Pushed[Event]) => void,
): () => void {
  const hub = hubs.get(board) ?? new Map<PushedEvent, Set<Listener>>()
  hubs.set(board, hub)
  const listeners = hub.get(event) ?? register(board, hub, event)
  const own = (payload: Pushed[Event]) => listener(payload)
  listeners.add(own as Listener)
  return () => listeners.delete(own as Listener)
}

function register(board: Board, hub: Map<PushedEvent, Set<Listener>>, event: PushedEvent): Set<Listener> {
  const listeners = new Set<Listener>()
  hub.set(event, listeners)
  const tell = (payload: unknown) => {
    for (const listener of [...listeners]) listener(payload as never)
  }
  // One overload an event, all of the same shape.
  board.ui.on(event as 'items:create', tell)
  return listeners
}
