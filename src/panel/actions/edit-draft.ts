import type { Draft } from '../../session/cluster-draft.ts'
import type { Note } from '../../session/note.ts'
import type { Tools } from '../tools.ts'

const LONGEST_NAME = 40

/** Changes the preview. The board is not touched. */
export function editDraft({ store }: Tools, edit: (draft: Draft) => Draft): void {
  store.setState(({ draft }) => ({ draft: draft && edit(draft) }))
}

/** Throws the preview away. The board is as it was. */
export function dropDraft({ store }: Tools): void {
  store.setState({ draft: null })
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
