import type { Board } from './board.ts'
import { shorten } from './content.ts'
import { inPlainWords } from './errors.ts'

/** Miro shows 80 characters of a notification [D:ref-notifications]. */
const MOST = 80

/** Shows a short message on the board; what is too long for it ends with `…`. */
export async function notify(board: Board, message: string): Promise<void> {
  let most = MOST
  // An emoji is one character to people and several to the board.
  while (shorten(message, most).length > MOST) most -= 1
  await inPlainWords(() => board.notifications.showInfo(shorten(message, most)))
}
