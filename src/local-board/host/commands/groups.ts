import type { WireItem, WireProps } from '../../protocol.ts'
import { tagById } from '../board-tags.ts'
import type { Handlers, HostContext } from '../context.ts'
import { newId } from '../create-item.ts'
import type { BoardDocument } from '../document.ts'
import type { BoardItem } from '../items.ts'
import { relationsOf } from '../relations.ts'
import { refusal } from '../rules/errors.ts'
import { groupToWire, toWire } from '../wire.ts'

export const groupCommands = {
  GROUP_GET_ITEMS: ({ id }, context) => toWire(context, membersOf(id, context.document)),
  GROUP_UNGROUP: ({ id }, context) => {
    const { document } = context
    const members = membersOf(id, document)
    for (const item of members) document.update(item.id, { groupId: undefined }, 'sdk')
    return toWire(
      context,
      members.flatMap((item) => document.get(item.id) ?? []),
    )
  },
} satisfies Partial<Handlers>

/** A group of at least two items, none of them grouped already, being edited, a tag or part of a mind map [D:ref-group]. It is nothing but a common `groupId`. */
export function createGroup({ itemsIds }: WireProps, { document, page }: HostContext): WireItem {
  const ids = Array.isArray(itemsIds) ? [...new Set(itemsIds.map(String))] : []
  if (ids.length < 2) throw refusal.groupTooSmall()
  for (const id of ids) {
    const item = document.get(id)
    if (!item) throw tagById(document, id) ? refusal.notGroupable(id, 'tag') : refusal.notFound(id)
    if (item.type === 'mindmap_node') throw refusal.notGroupable(id, item.type)
    if (item.groupId !== undefined) throw refusal.alreadyGrouped(id)
    if (page.lockedByOthers?.().has(id)) throw refusal.locked(id)
  }
  const groupId = newId()
  for (const id of ids) document.update(id, { groupId }, 'sdk')
  return groupToWire(groupId, ids)
}

function membersOf(groupId: string, document: BoardDocument): BoardItem[] {
  const ids = relationsOf(document.items).groups.get(groupId)
  if (!ids) throw refusal.notFound(groupId)
  return ids.flatMap((id) => document.get(id) ?? [])
}
