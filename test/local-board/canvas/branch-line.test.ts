import { expect, test } from 'vitest'
import { branchLine } from '../../../src/local-board/canvas/view/connector-path.ts'
import { absoluteBox } from '../../../src/local-board/host/coordinates.ts'
import { item, itemsOf } from './items.ts'

/** The line to a node of 60 by 40 that hangs on one of 200 by 100, with its centre so far from that one's. */
function lineTo(x: number, y: number) {
  const root = item('mindmap_node', { id: 'root', x: 500, y: 300, width: 200, height: 100 })
  const node = item('mindmap_node', { id: 'node', parentId: 'root', x, y, width: 60, height: 40 })
  const items = itemsOf(root, node)
  const boxOf = (id: string) => absoluteBox(items, items.get(id)!)
  const [own, above] = [branchLine(node, boxOf), branchLine(root, boxOf)]
  return { start: own?.start, end: own?.end, above }
}

test('a branch runs between the sides that look at each other, told from its own top-left corner', () => {
  const right = lineTo(300, 0)
  expect(right.start).toMatchObject({ x: -170, y: 20 })
  expect(right.end).toMatchObject({ x: 0, y: 20 })
  expect(lineTo(-300, 50).end).toMatchObject({ x: 60, y: 20 })
  expect(lineTo(-300, 50).start).toMatchObject({ x: 230, y: -30 })
  expect(lineTo(40, 200).end).toMatchObject({ x: 30, y: 0 })
  expect(lineTo(40, -200).end).toMatchObject({ x: 30, y: 40 })
})

test('a root has no branch', () => {
  expect(lineTo(300, 0).above).toBe(undefined)
})
