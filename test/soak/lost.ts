import type { BoardDocument } from '../../src/local-board/host/index.ts'
import type { PersonLedger } from './ledger.ts'

/** What the SDK has confirmed to a person and the board does not show, in sentences. */
export function lostOf(name: string, { here, removed, diary, stored }: PersonLedger, board: BoardDocument): string[] {
  const item = board.get(diary?.id ?? '')
  const written = item?.type === 'card' ? item.title : undefined
  const kept = board.map<{ value?: unknown }>('storage').get(`app/soak:${name}`)?.value
  const problems = [
    ...[...here].filter((id) => !board.get(id)).map((id) => `${name} was told of item ${id}, and it is gone.`),
    ...[...removed].filter((id) => board.get(id)).map((id) => `${name} removed item ${id}, and it is there.`),
  ]
  if (written !== diary?.title) problems.push(`${name} wrote “${diary?.title}” in the diary, which says “${written}”.`)
  if (stored !== null && kept !== stored) problems.push(`${name} stored ${stored}, and ${String(kept)} is kept.`)
  return problems
}

/** Items that nobody was told of: neither there from the start nor confirmed to anybody, in sentences. */
export function unexplained(
  board: BoardDocument,
  fromTheStart: ReadonlySet<string>,
  ledgers: readonly PersonLedger[],
): string[] {
  const known = new Set([...fromTheStart, ...ledgers.flatMap(({ here, diary }) => [...here, diary?.id])])
  return [...board.items.keys()]
    .filter((id) => !known.has(id))
    .map((id) => `Nobody was told of item ${id}, and it is there.`)
}
