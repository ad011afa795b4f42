import { placed } from '../../host/coordinates.ts'
import { newId } from '../../host/create-item.ts'
import type { BoardItem, ConnectorItem, Json } from '../../host/items.ts'
import type { Point } from '../ui-state.ts'
import type { Workspace } from '../workspace.ts'
import { asOneStep } from './change-items.ts'
import type { CarriedItems } from './clipboard-items.ts'

/** Inserts carried items as new ones, moved by `shift` board units, as one step, and selects them. */
export function insertCopies(workspace: Workspace, carried: CarriedItems, shift: Point): void {
  if (carried.length === 0) return
  const { document, connection, me, ui } = workspace
  const ids = new Map(carried.map((item) => [item.id, newId()]))
  const groups = new Map<string, string>()
  const stamp = new Date(connection.now()).toISOString()
  let order = Math.max(0, ...[...document.items.values()].map((item) => item.order))
  const after = new Map(document.items)
  const copies = [...carried]
    .sort((a, b) => a.order - b.order)
    .map((item) => {
      order += 1
      const copy = {
        ...relinked(item, ids),
        ...placeOf(item, ids, shift),
        // Its app knows the card it was copied from, not this one [D:ref-app-card].
        ...(item.type === 'app_card' && { status: 'disconnected' }),
        ...(item.groupId && { groupId: groupFor(groups, item.groupId) }),
        copied: true,
        id: ids.get(item.id) as string,
        order,
        createdAt: stamp,
        createdBy: me.id,
        modifiedAt: stamp,
        modifiedBy: me.id,
      } as BoardItem
      after.set(copy.id, copy)
      return copy
    })
  asOneStep(workspace, () => {
    for (const copy of copies) document.create(copy.parentId === null ? placed(after, copy) : copy, 'user')
    copyMetadata(workspace, ids)
  })
  const selection = looseIds(carried, ids)
  ui.setState({ selection, editing: null, focus: selection[0] ?? null })
}

/** What apps keep on an item goes with its copies [D:storage]. */
function copyMetadata({ document }: Workspace, ids: ReadonlyMap<string, string>): void {
  const metadata = document.map<Json>('metadata')
  for (const [key, data] of [...metadata]) {
    const at = key.lastIndexOf('/') + 1
    const copy = ids.get(key.slice(at))
    if (copy !== undefined) metadata.set(key.slice(0, at) + copy, data)
  }
}

function placeOf(item: BoardItem, ids: ReadonlyMap<string, string>, shift: Point) {
  if (item.parentId !== null) return { parentId: ids.get(item.parentId) ?? null }
  return { parentId: null, x: item.x + shift.x, y: item.y + shift.y }
}

function relinked(item: BoardItem, ids: ReadonlyMap<string, string>): BoardItem {
  if (item.type !== 'connector') return item
  const end = (side: ConnectorItem['start']) => ({ ...side, item: ids.get(side.item ?? '') ?? side.item })
  return { ...item, start: end(item.start), end: end(item.end) }
}

function looseIds(carried: CarriedItems, ids: ReadonlyMap<string, string>): string[] {
  return carried.filter((item) => item.parentId === null).map((item) => ids.get(item.id) as string)
}

function groupFor(groups: Map<string, string>, group: string): string {
  const copy = groups.get(group) ?? newId()
  groups.set(group, copy)
  return copy
}
