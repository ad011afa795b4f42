import type { Board } from './board.ts'
import { inPlainWords } from './errors.ts'
import { onPushed } from './events.ts'

/** Somebody on the board. */
export type Person = { readonly id: string; readonly name: string }

/** Who uses this page. Needs the scope `identity:read`. */
export async function currentPerson(board: Board): Promise<Person> {
  const { id, name } = await inPlainWords(() => board.getUserInfo())
  return { id, name }
}

/** Who has the board open: now, and after each coming and going. Returns its disposer. */
export function watchPeople(board: Board, listener: (people: Person[]) => void): () => void {
  let stopped = false
  let pushed = false
  const tell = (people: readonly Person[]) => {
    if (!stopped) listener(distinct(people))
  }
  const dispose = onPushed(board, 'online_users:update', ({ users }) => {
    pushed = true
    tell(users)
  })
  // Who is here is a help, not a need: when it cannot be read, the list follows with the next coming or going.
  board.getOnlineUsers().then(
    (users) => {
      if (!pushed) tell(users)
    },
    () => {},
  )
  return () => {
    stopped = true
    dispose()
  }
}

/** One person with two tabs is one person. */
function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()]
}
