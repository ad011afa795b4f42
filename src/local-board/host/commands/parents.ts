import type { WireItem } from '../../protocol.ts'
import type { Handlers, HostContext } from '../context.ts'
import { absoluteCentre, inFrame, toParent } from '../coordinates.ts'
import { frameAround } from '../frame-children.ts'
import type { BoardItem, FrameItem } from '../items.ts'
import { leaveGroups } from '../leave-group.ts'
import { relationsOf } from '../relations.ts'
import { refusal } from '../rules/errors.ts'
import { groupToWire, onBoard, toWire } from '../wire.ts'
import { addToNode, branchItems } from './mindmap.ts'

export const parentCommands = {
  FRAME_GET_CHILDREN: ({ id }, context) => {
    const { items } = context.document
    const node = items.get(id)
    if (node?.type === 'mindmap_node') return toWire({ ...context, experimental: true }, branchItems(node, context))
    const frame = frameById(id, context)
    const children = [...items.values()].filter((item) => frameAround(items, item)?.id === frame.id)
    return toWire(context, children)
  },
} satisfies Partial<Handlers>

/** Makes an item a child of a frame or of a mind map node. */
export function addToParent(id: string, parentId: string, context: HostContext): WireItem {
  const isNode = context.document.get(parentId)?.type === 'mindmap_node'
  return isNode ? addToNode(id, parentId, context) : addToFrame(id, parentId, context)
}

/**
 * Makes an item, or all of a group, a child of the frame: it has to lie in it and to have no other parent
 * [D:ref-frame]. A grouped item that is added alone leaves its group [M:EM].
 */
function addToFrame(id: string, frameId: string, context: HostContext): WireItem {
  const { document } = context
  const frame = frameById(frameId, context)
  const group = relationsOf(document.items).groups.get(id)
  const members = (group ?? [id]).map((member) => checkedChild(member, frame, context))
  if (!group) leaveGroups(document, new Set([id]), 'sdk')
  for (const item of members) {
    const place = toParent(document.items, frame.id, absoluteCentre(document.items, item))
    document.update(item.id, { parentId: frame.id, ...place }, 'sdk')
  }
  return group ? groupToWire(id, group) : wireOf(id, context)
}

/** Hands a child, or the children of a group, back to the board: the same place, in board coordinates [D:ref-frame]. */
export function removeFromFrame(id: string, frameId: string, context: HostContext): WireItem {
  const { document, page } = context
  const group = relationsOf(document.items).groups.get(id)
  for (const member of group ?? [id]) {
    const item = document.get(member)
    if (!item) throw refusal.notFound(member)
    if (item.parentId !== frameId) throw refusal.notAChild(member, frameId)
    if (page.lockedByOthers?.().has(member)) throw refusal.lockedDetach(member)
  }
  for (const member of group ?? [id]) {
    const item = document.get(member)
    if (item) document.update(member, onBoard(document.items, item), 'sdk')
  }
  return group ? groupToWire(id, group) : wireOf(id, context)
}

function checkedChild(id: string, frame: FrameItem, { document, page }: HostContext): BoardItem {
  const item = document.get(id)
  if (!item) throw refusal.childMissing(id)
  if (item.type === 'frame' || item.type === 'connector') throw refusal.notContainable(id, item.type)
  if (item.parentId !== null && item.parentId !== frame.id) throw refusal.childOfAnother(id)
  if (!inFrame(frame, absoluteCentre(document.items, item))) throw refusal.childOutside(id)
  if (page.lockedByOthers?.().has(id)) throw refusal.lockedAttach(id)
  return item
}

function frameById(id: string, { document }: HostContext): FrameItem {
  const frame = document.get(id)
  if (frame?.type !== 'frame') throw refusal.notFound(id)
  return frame
}

function wireOf(id: string, context: HostContext): WireItem {
  const item = context.document.get(id)
  if (!item) throw refusal.notFound(id)
  return toWire({ ...context, experimental: true }, [item])[0] as WireItem
}
