import { connectBoard } from '../../sync/connect.ts'
import { startSecondPerson } from '../../sync/second-person.ts'
import { personColor } from '../start/person-color.ts'
import { inOneTab } from './one-tab.ts'

/** Whom the settings sheet speaks of. */
const NAME = 'Robin'

/** Lets Robin work on the board, once for all tabs of the person `me`. Returns the disposer. */
export function startSecondPersonHere(board: string, me: string, seed: number): () => void {
  const id = `robin-${me}`
  return inOneTab(`local-board.second-person.${board}.${me}`, () => {
    // A connection of his own: he stays when this page loses its own.
    const person = { id, name: NAME, color: personColor(id, [me]) }
    const connection = connectBoard(board, person)
    const stopColoring = connection.onPresences((presences) => {
      const everybody = presences.map((presence) => presence.person.id)
      const color = personColor(id, everybody)
      if (presences[0]?.person.color !== color) connection.setPresence({ person: { ...person, color } })
    })
    let stop = () => {}
    let isOver = false
    void connection.ready.then(() => {
      if (!isOver) stop = startSecondPerson(connection, { seed })
    })
    return () => {
      isOver = true
      stopColoring()
      stop()
      connection.dispose()
    }
  })
}
