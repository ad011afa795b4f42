import { refusal } from './errors.ts'
import { list } from './properties.ts'

/** The tags of a new or changed item. The board has no tags of its own, so every id is one that cannot be found. */
export function tagIds(value: unknown): readonly string[] {
  const ids = value === undefined ? [] : list('tagIds', value)
  if (ids.length > 0) throw refusal.unknownTag(String(ids[0]))
  return []
}
