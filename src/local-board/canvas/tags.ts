import { type BoardTag, tagsOf } from '../host/board-tags.ts'
import type { BoardDocument } from '../host/document.ts'

/** The board's tags as this page draws them. */
export type Tags = {
  /** Oldest first; the same array until a tag changes. */
  all(): readonly BoardTag[]
  byId(id: string): BoardTag | undefined
  subscribe(listener: () => void): () => void
}

export function createTags(document: BoardDocument): Tags {
  const map = document.map<BoardTag>('tags')
  const listeners = new Set<() => void>()
  let all = tagsOf(document)
  let byId = new Map(all.map((tag) => [tag.id, tag]))
  map.observe(() => {
    all = tagsOf(document)
    byId = new Map(all.map((tag) => [tag.id, tag]))
    for (const listener of [...listeners]) listener()
  })
  return {
    all: () => all,
    byId: (id) => byId.get(id),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
