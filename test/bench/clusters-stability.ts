import { printAddedNote } from './clusters-added.ts'
import { printGrown } from './clusters-grown.ts'
import { printNesting } from './clusters-nesting.ts'
import { printOrder } from './clusters-order.ts'
import type { Sessions } from './clusters-sessions.ts'

/** Prints how much clusters change where people would not expect it: a note more, another order, the slider one step on. */
export function printStability(sessions: Sessions): void {
  printAddedNote(sessions)
  printGrown(sessions)
  printOrder(sessions)
  printNesting(sessions)
}
