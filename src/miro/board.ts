import type { Miro } from '@mirohq/websdk-types'

/** What the SDK gives: Miro's board or the local one. */
export type Board = Miro['board']

/**
 * The board around this page, or null when the page stands by itself: the SDK's script may well load there, but its
 * calls would wait for ever. Never await a board or return one from an async function: it is a Proxy that throws when
 * `.then` is read (miro-platform.md §1.1).
 */
export function findBoard(): Board | null {
  if (typeof window === 'undefined' || window.parent === window) return null
  const { miro } = globalThis as { miro?: Miro }
  return miro ? miro.board : null
}
