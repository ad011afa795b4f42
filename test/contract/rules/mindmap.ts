import type { MindmapNode } from '@mirohq/websdk-types'
import { describe, expect, test } from 'vitest'
import { reparent } from '../../../src/local-board/host/index.ts'
import { elsewhere } from '../elsewhere.ts'
import { BOB, type Open } from '../open.ts'

const named = (nodes: readonly { nodeView: { content: string } }[]) => nodes.map(({ nodeView }) => nodeView.content)
const branch = (content: string, children: object[] = []) => ({ nodeView: { content }, children })

export function describeMindmap(open: Open) {
  describe('mind maps (experimental)', () => {
    test('a root is a shape at the centre of the board, laid out to the right [D:ref-mindmap-node, T: MindmapNode]', async () => {
      const { board } = await open().miro()
      const root = await board.experimental.createMindmapNode({ nodeView: { content: 'Causes' } })
      expect({ ...root }).toEqual({
        ...{ id: root.id, createdAt: root.createdAt, createdBy: '1', modifiedAt: root.modifiedAt, modifiedBy: '1' },
        type: 'mindmap_node',
        x: 0,
        y: 0,
        width: expect.any(Number),
        height: expect.any(Number),
        origin: 'center',
        relativeTo: 'canvas_center',
        parentId: null,
        nodeView: {
          type: 'shape',
          content: '<p>Causes</p>',
          shape: 'pill',
          style: { fontSize: 24, color: '#4262ff', fillOpacity: 0, borderStyle: 'normal' },
        },
        layout: 'horizontal',
        isRoot: true,
        childrenIds: [],
      })
      expect(root.width).toBeGreaterThan(root.height)
    })

    test('a whole tree is made by one call, at 50 credits a node; its branches are texts [D:ref-rate-limiting, E:csv-to-mindmap]', async () => {
      const opened = open()
      const { experimental } = (await opened.miro()).board
      const tree = branch('outage', [branch('alert', [branch('late'), branch('unclear')]), branch('deploy')])
      const root = await experimental.createMindmapNode(tree)
      expect(opened.host.credits.total()).toBe(250)
      const children = await root.getChildren()
      expect(opened.host.credits.total()).toBe(750)
      expect(named(children)).toEqual(['<p>alert</p>', '<p>deploy</p>'])
      expect(root.childrenIds).toEqual(children.map(({ id }) => id))
      expect(children.map((child) => [child.isRoot, child.parentId, child.nodeView.type, child.direction])).toEqual([
        [false, root.id, 'text', 'end'],
        [false, root.id, 'text', 'end'],
      ])
      expect(named(await (children[0] as MindmapNode).getChildren())).toEqual(['<p>late</p>', '<p>unclear</p>'])
      expect(await (children[1] as MindmapNode).getChildren()).toEqual([])
      expect(await experimental.get({ type: 'mindmap_node' })).toHaveLength(5)
    })

    test("a child's x and y are relative to its parent's centre, and nodes do not overlap [D:ref-mindmap-node]", async () => {
      const opened = open()
      const { experimental } = (await opened.miro()).board
      const leaves = ['a', 'b', 'c'].map((name) => branch(name, [branch(`${name}1`), branch(`${name}2`)]))
      const root = await experimental.createMindmapNode({ ...branch('root', leaves), x: 1000, y: 500 })
      const children = await root.getChildren()
      expect(children.map(({ relativeTo }) => relativeTo)).toEqual(Array(3).fill('parent_center'))
      expect(children.every(({ x }) => x > root.width / 2)).toBe(true)
      expect(children.reduce((sum, { y }) => sum + y, 0)).toBeCloseTo(0)
      await (await opened.miro()).board.viewport.zoomTo(children[0]!)
      expect(opened.page.viewport().x).toBeGreaterThan(1000)
      const boxes = [root, ...children].map(({ x, y, width, height }, index) => ({
        ...{ left: (index && 1000) + x - width / 2, right: (index && 1000) + x + width / 2 },
        ...{ top: (index && 500) + y - height / 2, bottom: (index && 500) + y + height / 2 },
      }))
      const overlaps = boxes.filter((one, index) =>
        boxes
          .slice(index + 1)
          .some(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          ),
      )
      expect(overlaps).toEqual([])
    })

    test('a branch goes to the side it is told; below the root its side and layout are read-only [D:ref-mindmap-node]', async () => {
      const { experimental } = (await open().miro()).board
      const left = { ...branch('left', [branch('far left')]), direction: 'start' as const }
      const root = await experimental.createMindmapNode(branch('root', [left, branch('right')]))
      const [start, end] = (await root.getChildren()) as [MindmapNode, MindmapNode]
      const [far] = (await start.getChildren()) as [MindmapNode]
      expect([start.x < 0, end.x > 0, far.x < 0, far.direction]).toEqual([true, true, true, 'start'])
      far.direction = 'end'
      await expect(far.sync()).rejects.toThrow(`Cannot change this property, because it's read-only: "direction"`)
      end.layout = 'vertical'
      await expect(end.sync()).rejects.toThrow(`Cannot change this property, because it's read-only: "layout"`)
      root.layout = 'vertical'
      await root.sync()
      const [up, down] = (await root.getChildren()) as [MindmapNode, MindmapNode]
      expect([up.layout, up.y < 0, down.y > 0]).toEqual(['vertical', true, true])
      up.direction = 'end'
      await up.sync()
      expect((await root.getChildren()).every(({ y }) => y > 0)).toBe(true)
    })

    test('add hangs a node, with all below it, on another: on the side it lies on [D:ref-mindmap-node]', async () => {
      const { experimental } = (await open().miro()).board
      const root = await experimental.createMindmapNode({ nodeView: { content: 'root' }, x: 0 })
      const left = await experimental.createMindmapNode({ ...branch('left', [branch('below')]), x: -900 })
      const right = await experimental.createMindmapNode({ nodeView: { content: 'right' }, x: 900 })
      expect(await root.add(left)).toBe(left)
      await root.add(right)
      expect(root.childrenIds).toEqual([left.id, right.id])
      expect([left.parentId, left.isRoot, left.direction, left.x < 0]).toEqual([root.id, false, 'start', true])
      expect([right.direction, right.x > 0, right.relativeTo]).toEqual(['end', true, 'parent_center'])
      await right.add(left)
      expect(left).toMatchObject({ parentId: right.id, direction: 'end' })
      expect((await root.getChildren()).map(({ id }) => id)).toEqual([right.id])
      expect(await left.getChildren()).toHaveLength(1)
    })

    test('add refuses what is gone, no node, or above the node itself [D:ref-mindmap-node]', async () => {
      const { board } = await open().miro()
      const root = await board.experimental.createMindmapNode(branch('root', [branch('child')]))
      const [child] = (await root.getChildren()) as [MindmapNode]
      await expect(child.add(root)).rejects.toThrow(`Cannot add the node ${root.id} below itself`)
      await expect(root.add(root)).rejects.toThrow(`Cannot add the node ${root.id} below itself`)
      const note = await board.createStickyNote()
      await expect(root.add(note as unknown as MindmapNode)).rejects.toThrow('children are mind map nodes')
      const other = await board.experimental.createMindmapNode()
      await board.remove(other)
      await expect(root.add(other)).rejects.toThrow(
        `Cannot set item ${other.id} as a child, because the item doesn't exist.`,
      )
    })

    test('a node may be made below another one; where that one is gone, it is not made at all [T: MindmapNodeCreate]', async () => {
      const { experimental } = (await open().miro()).board
      const root = await experimental.createMindmapNode()
      const below = (parentId: string) => experimental.createMindmapNode({ parentId } as object)
      expect(await below(root.id)).toMatchObject({ parentId: root.id, isRoot: false, relativeTo: 'parent_center' })
      await expect(below('7')).rejects.toThrow('Cannot find the item with ID: 7.')
      expect(await experimental.get()).toHaveLength(2)
    })

    test('a node that somebody is editing is not hung elsewhere [D:ref-error-handling]', async () => {
      const opened = open()
      const { experimental } = (await opened.miro()).board
      const [root, other] = [await experimental.createMindmapNode(), await experimental.createMindmapNode()]
      opened.page.lock(other.id)
      await expect(root.add(other)).rejects.toThrow(
        `Cannot attach a locked item to a parent, because another client is locking item ${other.id}.`,
      )
      opened.page.unlock(other.id)
      expect(await root.add(other)).toMatchObject({ parentId: root.id })
    })

    test('sync writes the look of a node; its box follows its text [D:ref-mindmap-node]', async () => {
      const { experimental } = (await open().miro()).board
      const root = await experimental.createMindmapNode({ nodeView: { content: 'a' } })
      const { width } = root
      root.nodeView.content = 'a much longer text than before'
      root.nodeView.shape = 'rectangle'
      root.nodeView.style.borderStyle = 'dashed'
      root.x = 300
      await root.sync()
      expect(root).toMatchObject({ x: 300, nodeView: { content: '<p>a much longer text than before</p>' } })
      expect(root.width).toBeGreaterThan(width)
      expect((await experimental.get({ type: 'mindmap_node' })).map((node) => ({ ...node }))).toEqual([{ ...root }])
      const odd = { nodeView: { content: 'a', shape: 'star' } } as unknown as object
      await expect(experimental.createMindmapNode(odd)).rejects.toThrow('The value of the nodeView.shape property')
    })

    test('a root is made with no direction, a branch with no layout, and below the first ones with no direction [T: MindmapCreateNodeProps]', async () => {
      const { experimental } = (await open().miro()).board
      const first = { direction: 'start', children: [{ direction: 'end' }] }
      const wrong: [object, string][] = [
        [{ color: 'red' }, 'color'],
        [{ direction: 'start' }, 'direction'],
        [{ children: [{ layout: 'vertical' }] }, 'layout'],
        [{ children: [first] }, 'direction'],
        [{ nodeView: { color: 'red' } }, 'color'],
      ]
      for (const [props, name] of wrong)
        await expect(experimental.createMindmapNode(props)).rejects.toThrow(`The ${name} style property is unknown.`)
      expect(await experimental.get()).toEqual([])
    })

    test('removing a node removes all that hangs on it [I]', async () => {
      const { experimental } = (await open().miro()).board
      const root = await experimental.createMindmapNode(branch('root', [branch('a', [branch('b')]), branch('c')]))
      const [a, c] = await root.getChildren()
      await experimental.remove(a!)
      expect((await experimental.get()).map(({ id }) => id)).toEqual([root.id, c!.id])
      await experimental.remove(root)
      expect(await experimental.get()).toEqual([])
    })

    test('a branch whose node goes away at the same moment stays where it was, as a map of its own [I]', async () => {
      const opened = open()
      const { experimental } = (await opened.miro()).board
      const root = await experimental.createMindmapNode({ ...branch('root', [branch('a', [branch('b')])]), x: 700 })
      const [a] = (await root.getChildren()) as [MindmapNode]
      const [b] = (await a.getChildren()) as [MindmapNode]
      opened.document.remove([a.id], 'user')
      expect(await experimental.getById(b.id)).toMatchObject({ isRoot: true, parentId: null, x: 700 + a.x + b.x })
    })

    test('board, which does not know mind maps, tells no text of a node and no place of a child [D:children-inside-parent-items]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const root = await board.experimental.createMindmapNode({ ...branch('root', [branch('child')]), x: 40 })
      const [seen, child] = (await board.get()) as unknown as [Record<string, unknown>, Record<string, unknown>]
      expect([seen.type, seen.id, seen.x, 'nodeView' in seen]).toEqual(['mindmap_node', root.id, 40, false])
      expect([child.x, child.y, child.parentId]).toEqual([-Infinity, -Infinity, root.id])
      opened.page.select([root.id])
      expect(named((await board.experimental.getSelection()) as unknown as MindmapNode[])).toEqual(['<p>root</p>'])
      expect('nodeView' in (await board.getSelection())[0]!).toBe(false)
      await expect((await board.getById(root.id)).sync()).rejects.toThrow(
        "sync() not supported for shape 'mindmap_node'",
      )
    })

    test('a mind map goes into a frame by its root, and its branches stay with it [T: ContainableItem]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const frame = await board.createFrame({ x: 0, y: 0, width: 3000, height: 2000 })
      const root = await board.experimental.createMindmapNode(branch('root', [branch('child')]))
      expect(root).toMatchObject({ parentId: frame.id, relativeTo: 'parent_top_left', x: 1500, y: 1000, isRoot: true })
      const [child] = (await root.getChildren()) as [MindmapNode]
      reparent(opened.document, [child.id], 'user')
      expect((await root.getChildren())[0]).toMatchObject({ parentId: root.id, x: child.x, y: child.y })
    })

    test('people who hang two nodes on each other at the same moment keep both, and a tree that bites its tail is refused [I]', async () => {
      const opened = open()
      const { experimental } = (await opened.miro()).board
      const [a, b] = [await experimental.createMindmapNode(), await experimental.createMindmapNode()]
      const theirs = elsewhere(opened.document)
      opened.document.update(a.id, { parentId: b.id }, 'user')
      theirs.copy.update(b.id, { parentId: a.id }, 'user')
      theirs.arrive()
      const { board: bobs } = await opened.asAnother(BOB).miro()
      expect(await bobs.experimental.get({ type: 'mindmap_node' })).toHaveLength(2)
      await bobs.viewport.zoomTo(a)
      const tree = branch('a')
      tree.children.push({ nodeView: { content: 'b' }, children: tree.children })
      await expect(experimental.createMindmapNode(tree)).rejects.toThrow('no node can be below itself')
    })
  })
}
