import type { BoardDocument, ChangeSource } from './document.ts'
import { leaveGroups } from './leave-group.ts'
import { belowNodes } from './mindmap.ts'
import { connectorsOf } from './rules/connector.ts'
import { onBoard } from './wire.ts'

/**
 * Takes items off the board, whoever asks: connectors that end at them go too [D:ref-connector], metadata goes with its
 * item, what hangs on a node of a mind map goes with the node, what lay in a removed frame stays where it is, as an item
 * of the board, and a group of one is none.
 */
export function removeItems(
  document: BoardDocument,
  ids: Iterable<string>,
  source: Exclude<ChangeSource, 'remote'>,
): void {
  document.transact(() => {
    const asked = new Set(ids)
    const gone = new Set([...asked, ...belowNodes(document.items, asked)])
    for (const connector of connectorsOf(document.items, gone)) gone.add(connector.id)
    for (const item of document.items.values())
      if (item.parentId !== null && gone.has(item.parentId) && !gone.has(item.id))
        document.update(item.id, onBoard(document.items, item), source)
    leaveGroups(document, gone, source)
    const metadata = document.map('metadata')
    for (const key of [...metadata.keys()]) if (gone.has(key.slice(key.lastIndexOf('/') + 1))) metadata.delete(key)
    document.remove(gone, source)
  }, source)
}
