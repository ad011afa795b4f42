import type { WireItem, WireProps } from '../../protocol.ts'
import type { HostContext } from '../context.ts'
import { mindmapParent, placed } from '../coordinates.ts'
import { newItem } from '../create-item.ts'
import type { BoardItem, MindmapNodeItem } from '../items.ts'
import { layMap, mapFacts, pathToRoot, sideOf } from '../mindmap.ts'
import { refusal } from '../rules/errors.ts'
import { branchDirection, branches, mapLayout, nodeSize, nodeView } from '../rules/mindmap.ts'
import { positive, text } from '../rules/properties.ts'
import { toWire } from '../wire.ts'

const ROOT_PROPERTIES = new Set(['nodeView', 'layout', 'children', 'x', 'y', 'parentId', 'linkedTo'])
const BRANCH_PROPERTIES = new Set(['nodeView', 'direction', 'children'])

/** Makes a node with all the branches that the app tells, as one change, and lays them out around it [D:ref-mindmap-node]. */
export function createMindmap({ children, parentId, ...props }: WireProps, context: HostContext): WireItem {
  const { document } = context
  for (const name of Object.keys(props)) if (!ROOT_PROPERTIES.has(name)) throw refusal.unknownStyle(name)
  if (parentId !== undefined) nodeById(parentId, context)
  const made: MindmapNodeItem[] = []
  const root = make(props, made, context)
  addBranches(root, children, made, context, [children])
  for (const node of made)
    document.create(node === root && context.switches.captureOnCreate ? placed(document.items, root) : node, 'sdk')
  layMap(document, root.id)
  if (typeof parentId === 'string') return addToNode(root.id, parentId, context)
  return wireOf(root.id, context)
}

function addBranches(
  parent: MindmapNodeItem,
  children: unknown,
  made: MindmapNodeItem[],
  context: HostContext,
  path: readonly unknown[],
) {
  const isFirst = path.length === 1
  for (const asked of branches(children)) {
    for (const name of Object.keys(asked))
      if (!BRANCH_PROPERTIES.has(name) || (name === 'direction' && !isFirst)) throw refusal.unknownStyle(name)
    const { children: below, ...props } = asked
    if (below !== undefined && path.includes(below))
      throw refusal.wrongProperty('children', 'a tree: no node can be below itself')
    const node = { ...make({ ...props, isRoot: false }, made, context), parentId: parent.id }
    made.splice(-1, 1, node)
    addBranches(node, below, made, context, [...path, below])
  }
}

function make(props: WireProps, made: MindmapNodeItem[], { document, page }: HostContext): MindmapNodeItem {
  const node = newItem('mindmap_node', props, { me: page.me, now: page.now(), items: document.items })
  const numbered = { ...node, order: node.order + made.length }
  made.push(numbered)
  return numbered
}

/** Hangs a node, with all below it, on another one: on the side of its root that it lies on. The map is laid out anew [D:ref-mindmap-node]. */
export function addToNode(id: string, parentId: string, context: HostContext): WireItem {
  const { document, page } = context
  const [node, parent] = [document.get(id), nodeById(parentId, context)]
  if (!node) throw refusal.childMissing(id)
  if (node.type !== 'mindmap_node') throw refusal.noBranch(id, node.type)
  if (pathToRoot(document.items, parent).some((above) => above.id === id)) throw refusal.branchOfItself(id)
  if (page.lockedByOthers?.().has(id)) throw refusal.lockedAttach(id)
  const before = pathToRoot(document.items, node).at(-1)
  const direction = mindmapParent(document.items, parent) ? undefined : sideOf(document.items, parent, node)
  document.update(id, { parentId, direction, order: lastOrder(document.items.values()) + 1 }, 'sdk')
  layMap(document, parentId)
  if (before && before.id !== id) layMap(document, before.id)
  return wireOf(id, context)
}

/** What a sync writes into a node; only the root tells the layout, and only the nodes next to it their side [D:ref-mindmap-node]. */
export function mindmapPatch(
  items: ReadonlyMap<string, BoardItem>,
  item: MindmapNodeItem,
  props: WireProps,
): Partial<MindmapNodeItem> {
  const path = pathToRoot(items, item)
  const told = mapFacts(items, item)
  const view = nodeView(props.nodeView, path.length === 1, item.nodeView)
  const width = props.width === undefined || props.width === item.width ? undefined : positive('width', props.width)
  const patch: { -readonly [Key in keyof MindmapNodeItem]?: MindmapNodeItem[Key] } = { nodeView: view }
  if (width !== undefined) Object.assign(patch, nodeSize(view, width))
  else if (JSON.stringify(view) !== JSON.stringify(item.nodeView)) Object.assign(patch, nodeSize(view))
  if (props.layout !== undefined && props.layout !== told.layout) {
    if (path.length > 1) throw refusal.readOnly('layout')
    patch.layout = mapLayout('layout', props.layout)
  }
  if (props.direction !== undefined && props.direction !== told.direction) {
    if (path.length !== 2) throw refusal.readOnly('direction')
    patch.direction = branchDirection('direction', props.direction)
  }
  return patch
}

/** The nodes that hang on this one. */
export function branchItems(node: MindmapNodeItem, { document }: HostContext): BoardItem[] {
  return [...document.items.values()].filter((item) => item.type === 'mindmap_node' && item.parentId === node.id)
}

function nodeById(id: unknown, { document }: HostContext): MindmapNodeItem {
  const node = document.get(text('parentId', id))
  if (node?.type !== 'mindmap_node') throw refusal.notFound(String(id))
  return node
}

function lastOrder(items: Iterable<BoardItem>): number {
  let last = 0
  for (const { order } of items) last = Math.max(last, order)
  return last
}

function wireOf(id: string, context: HostContext): WireItem {
  const item = context.document.get(id)
  if (!item) throw refusal.notFound(id)
  return toWire({ ...context, experimental: true }, [item])[0] as WireItem
}
