import { refusal } from './errors.ts'
import { list, text } from './properties.ts'

/** Tags a note or a card can have [D:ref-tag]. */
const MOST_ON_ITEM = 8

/** Ids that an app gives an item as its tags: each once, at most eight. Whether the board has them is the document's to say. */
export function tagIds(value: unknown): readonly string[] {
  const ids = value === undefined ? [] : list('tagIds', value).map((id) => text('tagIds', id))
  const once = [...new Set(ids)]
  if (once.length > MOST_ON_ITEM) throw refusal.tooManyTagsOnItem(MOST_ON_ITEM)
  return once
}
