import type { Board } from './board.ts'
import {
  type Frame,
  isFrame,
  isShape,
  isStickyNote,
  isText,
  type Shape,
  type StickyNote,
  type Text,
} from './read-items.ts'

/** What one typed `get` tells: notes, frames, shapes and texts at one moment. */
export type Snapshot = {
  readonly notes: readonly StickyNote[]
  readonly frames: ReadonlyMap<string, Frame>
  readonly shapes: ReadonlyMap<string, Shape>
  readonly texts: ReadonlyMap<string, Text>
}

const FRESH_MS = 2000
const latest = new WeakMap<Board, { snapshot: Snapshot; at: number }>()

/** Reads them all in one call, as a call costs 500 credits however much it gives. */
export async function readSnapshot(board: Board): Promise<Snapshot> {
  const items = await board.get({ type: ['sticky_note', 'frame', 'shape', 'text'] })
  const snapshot = {
    notes: items.filter(isStickyNote),
    frames: new Map(items.filter(isFrame).map((frame) => [frame.id, frame])),
    shapes: new Map(items.filter(isShape).map((shape) => [shape.id, shape])),
    texts: new Map(items.filter(isText).map((text) => [text.id, text])),
  }
  latest.set(board, { snapshot, at: performance.now() })
  return snapshot
}

/** The snapshot just read, when something else was read off it a moment ago; else a new one. */
export async function recentSnapshot(board: Board): Promise<Snapshot> {
  const known = latest.get(board)
  if (known && performance.now() - known.at < FRESH_MS) return known.snapshot
  return readSnapshot(board)
}
