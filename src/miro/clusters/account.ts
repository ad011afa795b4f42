import type { Board } from '../board.ts'
import { CALL_CREDITS } from '../credits.ts'
import { meterBoard } from '../meter.ts'
import { patiently } from '../pace.ts'
import type { SharedState } from '../shared-state.ts'

/** A board and a state for one piece of work, and what it has spent through them. */
export type Account = { readonly board: Board; readonly state: SharedState; spent(): number }

/** Counts what one piece of work spends, apart from all else the page does. */
export function openAccount(board: Board, state: SharedState): Account {
  const counted = meterBoard(board)
  let calls = 0
  return {
    board: counted.board,
    state: {
      ...state,
      get(key) {
        if (!state.knows(key)) calls += 1
        return patiently(counted.board, () => state.get(key))
      },
      set(key, value) {
        calls += 1
        return patiently(counted.board, () => state.set(key, value))
      },
      remove(key) {
        calls += 1
        return patiently(counted.board, () => state.remove(key))
      },
    },
    spent: () => counted.meter.spent() + calls * CALL_CREDITS,
  }
}
