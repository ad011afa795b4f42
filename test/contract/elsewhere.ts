import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import { BoardDocument } from '../../src/local-board/host/index.ts'

/** The board as another computer has it now. What is changed there is on the board once it has arrived. */
export function elsewhere(document: BoardDocument) {
  const copy = new BoardDocument()
  applyUpdate(copy.doc, encodeStateAsUpdate(document.doc))
  return { copy, arrive: () => applyUpdate(document.doc, encodeStateAsUpdate(copy.doc)) }
}
