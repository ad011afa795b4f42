import { readNotes } from '../../miro/index.ts'
import { messageOf } from '../message-of.ts'
import { setProblem } from '../store.ts'
import type { Tools } from '../tools.ts'

/**
 * Reads the notes at once. No event says that they have moved or say something else now, so without this the panel would
 * go by what it knew until the next regular read.
 */
export async function readAgain({ board, store }: Tools): Promise<void> {
  const { layout } = store.getState().shared
  if (!layout) return
  try {
    let missing = ''
    const notes = await readNotes(board, layout, (message) => {
      missing = message
    })
    // Without its frame a column looks empty here; the regular reading remembers where it was.
    if (missing) setProblem(store, 'notes', missing)
    else store.setState({ notes })
  } catch (error) {
    setProblem(store, 'notes', messageOf(error))
  }
}
