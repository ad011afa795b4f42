import { MIDDLE } from '../../clustering/granularity.ts'
import type { Draft } from '../../session/cluster-draft.ts'
import { decide, NO_DECISIONS } from '../../session/decisions.ts'
import type { Note } from '../../session/note.ts'

import type { Tools } from '../tools.ts'

const LONGEST_NAME = 40

/** Changes the preview by hand; what is settled so the engine holds to. The board is not touched. */
export function editDraft({ store }: Tools, edit: (draft: Draft) => Draft): void {
  store.setState(({ draft, decisions }) => {
    if (!draft) return {}
    const edited = edit(draft)
    return edited === draft ? {} : { draft: edited, decisions: decide(decisions, draft, edited), levels: null }
  })
}

/** Throws the preview away, and what was settled in it. The board is as it was. */
export function dropDraft({ store }: Tools): void {
  store.setState({ draft: null, decisions: NO_DECISIONS, previous: {}, levels: null, level: MIDDLE })
}

/** An id of its own, and the first words of the notes as a name to begin with. */
export function newCluster(notes: readonly Pick<Note, 'text'>[]): { readonly id: string; readonly name: string } {
  const words = notes.find(({ text }) => text !== '')?.text.split(/\s+/) ?? []
  let name = ''
  for (const word of words) {
    if (`${name} ${word}`.length > LONGEST_NAME) break
    name = `${name} ${word}`.trim()
  }
  return {
    id: crypto.randomUUID(),
    name: name || [...(words[0] ?? '')].slice(0, LONGEST_NAME).join('') || 'New cluster',
  }
}
