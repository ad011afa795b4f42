import * as Y from 'yjs'
import { BoardDocument } from '../../../src/local-board/host/index.ts'

/** The same board on two pages. While `apart`, each keeps its changes to itself; `meet` exchanges them. */
export function linkedDocuments() {
  const [here, there] = [new BoardDocument(), new BoardDocument()]
  let apart = false
  const exchange = (from: BoardDocument, to: BoardDocument) => {
    const missing = Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc))
    Y.applyUpdate(to.doc, missing, 'wire')
  }
  here.doc.on('update', (update, origin) => origin !== 'wire' && !apart && Y.applyUpdate(there.doc, update, 'wire'))
  there.doc.on('update', (update, origin) => origin !== 'wire' && !apart && Y.applyUpdate(here.doc, update, 'wire'))
  return {
    here,
    there,
    part: () => {
      apart = true
    },
    meet: () => {
      apart = false
      exchange(here, there)
      exchange(there, here)
    },
  }
}
