import { absoluteCentre } from './coordinates.ts'
import type { BoardDocument } from './document.ts'
import type { BoardItem, ConnectorItem } from './items.ts'

/**
 * Mends what two people, or an undo, leave behind between them: a child whose frame went away stays where it was, as an
 * item of the board, and a connector goes with its ends. Only items seen to be removed count as gone, because another
 * page's change may arrive before what it refers to. Every page mends alike. Returns its disposer.
 */
export function keepWhole(document: BoardDocument): () => void {
  const gone = new Map<string, BoardItem>()
  const isLoose = (item: BoardItem): item is ConnectorItem =>
    item.type === 'connector' && (gone.has(item.start.item ?? '') || gone.has(item.end.item ?? ''))

  return document.subscribe(({ created, updated, removed }) => {
    for (const item of created) gone.delete(item.id)
    for (const item of removed) gone.set(item.id, item)
    if (gone.size === 0) return
    const touched =
      removed.length > 0 ? [...document.items.values()] : [...created, ...updated.map(({ after }) => after)]
    const orphans = touched.filter(({ parentId }) => parentId !== null && gone.has(parentId))
    const loose = touched.filter(isLoose)
    if (orphans.length + loose.length === 0) return
    const before = { get: (id: string) => gone.get(id) ?? document.get(id) }
    document.transact(() => {
      for (const item of orphans)
        document.update(item.id, { parentId: null, ...absoluteCentre(before, item) }, 'system')
      document.remove(
        loose.map(({ id }) => id),
        'system',
      )
    }, 'system')
  })
}
