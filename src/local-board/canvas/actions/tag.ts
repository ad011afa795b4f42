import { createTag } from '../../host/board-tags.ts'
import type { BoardItem, CardItem, StickyNoteItem } from '../../host/items.ts'
import { tagIds } from '../../host/rules/tags.ts'
import { nextTagColor } from '../items/tag-colors.ts'
import type { Workspace } from '../workspace.ts'
import { asOneStep, changeItem, selectedItems } from './change-items.ts'

/** What people can put tags on; those of an app card are its app's alone [D:ref-app-card]. */
export type Taggable = StickyNoteItem | CardItem

export function isTaggable(item: BoardItem): item is Taggable {
  return item.type === 'sticky_note' || item.type === 'card'
}

/**
 * Puts a tag on all selected notes and cards, or takes it off them, as one step. Throws, in Miro's words, and changes
 * nothing when one of them has eight already.
 */
export function setTag(workspace: Workspace, tag: string, on: boolean): void {
  const items = selectedItems(workspace).filter(isTaggable)
  const after = items.map((item) => {
    const others = item.tagIds.filter((id) => id !== tag)
    return { item, ids: on ? tagIds([...(item.tagIds.includes(tag) ? item.tagIds : [...others, tag])]) : others }
  })
  asOneStep(workspace, () => {
    for (const { item, ids } of after) changeItem(workspace, item.id, { tagIds: ids } as Partial<BoardItem>)
  })
}

/**
 * Puts the board's tag of this title on all selected notes and cards; one that the board has not is made, in a colour
 * of the board's choice. Throws in Miro's words when the board has its hundred tags, or an item its eight.
 */
export function addTag(workspace: Workspace, title: string): void {
  const known = workspace.tags.all().find((tag) => tag.title === title)
  if (known) {
    setTag(workspace, known.id, true)
    return
  }
  // An item that has its eight must not leave a new tag behind that nothing has.
  for (const item of selectedItems(workspace)) if (isTaggable(item)) tagIds([...item.tagIds, title])
  asOneStep(workspace, () => {
    const tag = createTag(workspace.document, { title, color: nextTagColor(workspace.tags.all()) })
    setTag(workspace, tag.id, true)
  })
}
