import { type Items, type Lookup, parentOf } from './coordinates.ts'
import type { BoardItem, FrameItem } from './items.ts'
import { relationsOf } from './relations.ts'

/** The frame that an item lies in, as apps are told: a connector lies where both its ends do [T: ContainableItem, M:DigDeeper]. */
export function frameAround(items: Lookup, item: BoardItem): FrameItem | undefined {
  if (item.type !== 'connector') return parentOf(items, item)
  const [start, end] = [item.start.item, item.end.item].map((id) => (id === undefined ? undefined : items.get(id)))
  const frame = start && end && parentOf(items, start)
  return frame && parentOf(items, end)?.id === frame.id ? frame : undefined
}

/** The ids of all that lies in a frame, its connectors last. */
export function idsInFrame(items: Items, frame: FrameItem, relations = relationsOf(items)): readonly string[] {
  const own = relations.childrenIds.get(frame.id) ?? []
  const connectors = new Set<string>()
  for (const id of own)
    for (const connectorId of relations.connectorIds.get(id) ?? []) {
      const connector = items.get(connectorId)
      if (connector && frameAround(items, connector)?.id === frame.id) connectors.add(connectorId)
    }
  return connectors.size > 0 ? [...own, ...connectors] : own
}
