import type { BoardDocument } from '../../src/local-board/host/index.ts'

/** What is shared beside the items. */
const MAPS = ['storage', 'appData', 'metadata', 'tags'] as const

/** What differs between a board and the one it should equal, item by item and map by map, in sentences. */
export function differences(name: string, board: BoardDocument, other: BoardDocument): string[] {
  const ids = new Set([...board.items.keys(), ...other.items.keys()])
  const items = [...ids].filter((id) => canonical(board.get(id)) !== canonical(other.get(id)))
  const maps = MAPS.filter((map) => canonical(board.map(map).toJSON()) !== canonical(other.map(map).toJSON()))
  return [
    ...items.map(
      (id) =>
        `Item ${id} differs on the board of ${name}: ${canonical(board.get(id))}, not ${canonical(other.get(id))}.`,
    ),
    ...maps.map((map) => `The ${map} map differs on the board of ${name}.`),
  ]
}

/** The same text for equal values, whatever the order of their fields. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'nothing'
  )
}
