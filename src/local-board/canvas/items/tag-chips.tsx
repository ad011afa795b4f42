import type { BoardTag } from '../../host/board-tags.ts'
import { useItemTags } from '../workspace.ts'
import { CHIP, layTags } from './lay-tags.ts'
import { tagColor } from './tag-colors.ts'
import { tagsElement } from './tags-element.ts'
import './tag-chips.css'

/** The tags of an item as they fit in so many rows of `width` pixels, and the height that takes, in pixels of an item of usual size. */
export type LaidTags = { tags: readonly BoardTag[]; shown: number; height: number }

export function useLaidTags(tagIds: readonly string[], width: number, rows: number): LaidTags {
  const tags = useItemTags(tagIds)
  const titles = tags.map(({ title }) => title)
  const { shown, rows: taken } = layTags(titles, width, rows)
  return { tags, shown, height: taken * (CHIP.height + CHIP.gap) }
}

/** The tags of an item as chips, and how many more there are; a screen reader hears them all. */
export function TagChips({ id, laid: { tags, shown } }: { id: string; laid: LaidTags }) {
  if (tags.length === 0) return null
  const others = tags.slice(shown).map(({ title }) => title)
  return (
    <ul className="tag-chips" id={tagsElement(id)} aria-label="Tags">
      {tags.slice(0, shown).map(({ id: tag, title, color }) => {
        const { ground, text } = tagColor(color)
        return (
          <li key={tag} className="tag-chip" title={title} style={{ background: ground, color: text }}>
            {title}
          </li>
        )
      })}
      {others.length > 0 && (
        <li className="tag-chip tag-more" title={others.join(', ')}>
          <span aria-hidden="true">+{others.length}</span>
          <span className="only-read">{others.join(', ')}</span>
        </li>
      )}
    </ul>
  )
}
