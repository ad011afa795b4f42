import { absoluteCentre, type Items, mindmapParent } from './coordinates.ts'
import type { BoardDocument } from './document.ts'
import type { BoardItem, MindmapNodeItem } from './items.ts'

/** Board units between a node and its branches, and between two branches. */
const AWAY = 80
const APART = 20

type Side = 'start' | 'end'

/** The nodes that hang on each other, by the id of their parent, in the order they were hung. */
function branchesOf(items: Items): Map<string, MindmapNodeItem[]> {
  const nodes = [...items.values()].filter((item) => item.type === 'mindmap_node')
  const branches = new Map<string, MindmapNodeItem[]>()
  for (const node of nodes.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)))
    if (node.parentId !== null) branches.set(node.parentId, [...(branches.get(node.parentId) ?? []), node])
  return branches
}

/** The node with all above it, the root last. */
export function pathToRoot(items: Items, node: MindmapNodeItem): MindmapNodeItem[] {
  const path = [node]
  for (let parent = mindmapParent(items, node); parent && !path.includes(parent); parent = mindmapParent(items, parent))
    path.push(parent)
  return path
}

/** The ids of all nodes below the given ones. */
export function belowNodes(items: Items, ids: ReadonlySet<string>): Set<string> {
  const below = new Set<string>()
  const next = [...ids].filter((id) => items.get(id)?.type === 'mindmap_node')
  if (next.length === 0) return below
  const branches = branchesOf(items)
  for (let id = next.pop(); id !== undefined; id = next.pop())
    for (const child of branches.get(id) ?? []) {
      if (below.has(child.id) || ids.has(child.id)) continue
      below.add(child.id)
      next.push(child.id)
    }
  return below
}

/** What a node tells of its map: the root's layout, and the side of the root that it is on [D:ref-mindmap-node]. */
export function mapFacts(items: Items, node: MindmapNodeItem): { layout: MindmapNodeItem['layout']; direction?: Side } {
  const path = pathToRoot(items, node)
  const { layout } = path.at(-1) ?? node
  return path.length === 1 ? { layout } : { layout, direction: path.at(-2)?.direction ?? 'end' }
}

/** The side of its new root that a node is hung on: the one that it lies on [D:ref-mindmap-node]. */
export function sideOf(items: Items, root: MindmapNodeItem, node: BoardItem): Side {
  const [from, to] = [absoluteCentre(items, root), absoluteCentre(items, node)]
  return (root.layout === 'vertical' ? to.y < from.y : to.x < from.x) ? 'start' : 'end'
}

/** Places all nodes of a map around its root: branches beside each other, each centred on its node. */
export function layMap(document: BoardDocument, id: string): void {
  const node = document.get(id)
  if (node?.type !== 'mindmap_node') return
  const root = pathToRoot(document.items, node).at(-1) ?? node
  const across = root.layout === 'vertical' ? 'width' : 'height'
  const along = root.layout === 'vertical' ? 'height' : 'width'
  const branches = branchesOf(document.items)
  const children = new Map<string, MindmapNodeItem[]>()
  const seen = new Set<string>()

  /** Room that a node and all below it need beside its siblings. */
  const extents = new Map<string, number>()
  function measure(item: MindmapNodeItem): number {
    seen.add(item.id)
    const below = (branches.get(item.id) ?? []).filter((child) => !seen.has(child.id))
    children.set(item.id, below)
    const extent = Math.max(item[across], rowOf(below.map(measure)))
    extents.set(item.id, extent)
    return extent
  }

  function place(item: MindmapNodeItem, row: readonly MindmapNodeItem[], side: Side) {
    let at = -rowOf(row.map((child) => extents.get(child.id) ?? 0)) / 2
    for (const child of row) {
      const extent = extents.get(child.id) ?? 0
      const far = (side === 'start' ? -1 : 1) * (item[along] / 2 + AWAY + child[along] / 2)
      const aside = at + extent / 2
      document.update(child.id, along === 'width' ? { x: far, y: aside } : { x: aside, y: far }, 'sdk')
      at += extent + APART
      place(child, children.get(child.id) ?? [], side)
    }
  }

  measure(root)
  const first = children.get(root.id) ?? []
  for (const side of ['start', 'end'] as const)
    place(
      root,
      first.filter(({ direction = 'end' }) => direction === side),
      side,
    )
}

function rowOf(extents: readonly number[]): number {
  return extents.reduce((sum, extent) => sum + extent, 0) + Math.max(0, extents.length - 1) * APART
}
