import type { BoardDocument, ChangeSource } from './document.ts'
import { relationsOf } from './relations.ts'

/** Takes items out of their groups. A group of one is none: a member left alone is free as well. */
export function leaveGroups(
  document: BoardDocument,
  ids: ReadonlySet<string>,
  source: Exclude<ChangeSource, 'remote'>,
): void {
  for (const members of [...relationsOf(document.items).groups.values()]) {
    const staying = members.filter((id) => !ids.has(id))
    if (staying.length === members.length) continue
    const free = staying.length > 1 ? members.filter((id) => ids.has(id)) : members
    for (const id of free) document.update(id, { groupId: undefined }, source)
  }
}
