import type { Board } from '../board.ts'
import { readItems } from '../read-items.ts'
import type { SharedState } from '../shared-state.ts'
import { removeItem } from './draw.ts'
import type { Layout } from './layout.ts'

type Parts = Layout['parts']

/**
 * Stores which parts were drawn, `before` being the layout as read for drawing them. What another panel has drawn
 * meanwhile is kept: of a part that both drew, its one stays and ours goes.
 */
export async function saveParts(board: Board, state: SharedState, before: Layout, parts: Parts): Promise<void> {
  if (sameParts(parts, before.parts)) return
  const after = (await state.get('layout')) ?? before
  const merged = { ...after.parts }
  for (const key of Object.keys(before.parts)) if (!(key in parts)) delete merged[key]
  const doubled: string[] = []
  for (const [key, id] of Object.entries(parts)) {
    if (before.parts[key] === id) continue
    if (merged[key] && merged[key] !== before.parts[key]) doubled.push(id)
    else merged[key] = id
  }
  await state.set('layout', { ...after, parts: merged })
  for (const item of (await readItems(board, doubled)).values()) await removeItem(board, item)
}

function sameParts(one: Parts, other: Parts): boolean {
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}
