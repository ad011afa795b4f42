import type { Board } from './board.ts'
import { inPlainWords } from './errors.ts'
import { readItems } from './read-items.ts'

/** Shows these items to the person at this page; those that are gone are left out. Nothing happens when all are. */
export async function zoomToItems(board: Board, ids: readonly string[]): Promise<void> {
  const items = await readItems(board, ids)
  if (items.size === 0) return
  await inPlainWords(() => board.viewport.zoomTo([...items.values()]))
}
