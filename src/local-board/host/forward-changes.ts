import { eventNames } from '../protocol.ts'
import { selected } from './commands/selection.ts'
import type { DocumentChange } from './document.ts'
import type { BoardItem } from './items.ts'
import type { BoardPage } from './page.ts'
import { usersOf } from './users.ts'
import { toWire, type Viewer } from './wire.ts'

/**
 * Tells the app what people do [D:ref-ui]: items made and deleted, moved or resized (never an edit of a text), the
 * selection, who is online, and the broadcasts of others. Of pasted and duplicated items apps are not told. What the board makes by itself counts as made, what it
 * mends is not told. Returns its disposer.
 */
export function forwardChanges(
  viewer: Viewer,
  page: BoardPage,
  emit: (name: string, payload: unknown) => void,
): () => void {
  const { document } = viewer
  const tell = (name: string, items: readonly BoardItem[]) =>
    items.length > 0 && emit(name, { items: toWire(viewer, items) })
  const onDocument = (change: DocumentChange) => {
    const made = change.created.filter(({ copied }) => !copied)
    tell('items:create', made)
    if (change.source === 'system') return
    const moved = change.updated.filter(({ before, after }) => hasMoved(before, after)).map(({ after }) => after)
    tell('experimental:items:update', moved)
    tell('items:delete', change.removed)
  }
  const stops = [
    document.subscribe(onDocument),
    page.onSelection((ids) => emit('selection:update', { items: selected(ids, viewer) })),
    page.onOnlineUsers((people) => emit('online_users:update', { users: usersOf(people) })),
    page.onBroadcast(({ event, payload }) => emit(eventNames.realtime(event), payload)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

const GEOMETRY = ['x', 'y', 'width', 'height', 'rotation', 'parentId'] as const

function hasMoved(before: BoardItem, after: BoardItem): boolean {
  const [old, now] = [before, after] as unknown as Record<string, unknown>[]
  return GEOMETRY.some((name) => old?.[name] !== now?.[name])
}
