import type { WireItem, WireProps } from '../protocol.ts'
import { newId } from './create-item.ts'
import type { BoardDocument } from './document.ts'
import { refusal } from './rules/errors.ts'
import { oneOf, text } from './rules/properties.ts'

/** A tag of the board: notes and cards name it by its id [D:ref-tag]. */
export type BoardTag = { readonly id: string; readonly title: string; readonly color: string }

/** Tags a board can have, and characters of a title [D:ref-tag]. */
const MOST_TAGS = 100
const TITLE_LIMIT = 120
const PROPERTIES = new Set(['id', 'type', 'title', 'color'])

const color = oneOf(
  'red',
  'magenta',
  'violet',
  'light_green',
  'green',
  'dark_green',
  'cyan',
  'blue',
  'dark_blue',
  'yellow',
  'gray',
  'black',
  'dark_gray',
)

/** How a tag is kept: `order` counts up with each new one. */
type Stored = BoardTag & { readonly order: number }

/** The tags of a board, oldest first. Two people may give one title at the same moment; both tags stay. */
export function tagsOf(document: BoardDocument): BoardTag[] {
  return [...document.map<Stored>('tags').values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

export function tagById(document: BoardDocument, id: string): BoardTag | undefined {
  return document.map<Stored>('tags').get(id)
}

/** A new tag, red unless said otherwise. Its title is the board's only one: upper and lower case differ [D:ref-tag]. */
export function createTag(document: BoardDocument, props: WireProps): BoardTag {
  const tag = { id: newId(), ...checked(document, { color: 'red', ...defined(props) }) }
  const map = document.map<Stored>('tags')
  if (map.size >= MOST_TAGS) throw refusal.tooManyTags(MOST_TAGS)
  const order = Math.max(0, ...[...map.values()].map((other) => other.order)) + 1
  map.set(tag.id, { ...tag, order })
  return tag
}

/** Writes title and colour of a tag that an app holds. */
export function updateTag(document: BoardDocument, tag: BoardTag, props: WireProps): BoardTag {
  const after = { ...tag, ...checked(document, { ...tagToWire(tag), ...defined(props) }) }
  if (after.title !== tag.title || after.color !== tag.color) document.map<BoardTag>('tags').set(tag.id, after)
  return after
}

/** Takes a tag off the board, and off all that has it. */
export function removeTag(document: BoardDocument, id: string): void {
  for (const item of document.items.values())
    if ('tagIds' in item && item.tagIds.includes(id))
      document.update(item.id, { tagIds: item.tagIds.filter((other) => other !== id) }, 'sdk')
  document.map('tags').delete(id)
}

/** A tag as the SDK shows it [T: Tag]: no place, no stamps. */
export function tagToWire({ id, title, color }: BoardTag): WireItem {
  return { id, type: 'tag', title, color }
}

function checked(document: BoardDocument, props: WireProps): { title: string; color: string } {
  for (const name of Object.keys(props)) if (!PROPERTIES.has(name)) throw refusal.unknownStyle(name)
  const title = text('title', props.title)
  if (title === '') throw refusal.wrongProperty('title', 'a text of at least one character')
  if (title.length > TITLE_LIMIT) throw refusal.contentTooLong('title', TITLE_LIMIT)
  if (tagsOf(document).some((tag) => tag.title === title && tag.id !== props.id)) throw refusal.tagTitleTaken()
  return { title, color: color('color', props.color) }
}

function defined(props: WireProps): WireProps {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))
}
