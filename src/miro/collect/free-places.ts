import { type Box, overlap, type Point } from '../coordinates.ts'
import { FRAME_HEAD, FRAME_PADDING, NOTE, NOTE_GAP } from '../layout/look.ts'

/** Centres from the frame's top-left corner, and the height that the frame needs for them. */
export type Places = { readonly centres: readonly Point[]; readonly height: number }

const ROW = NOTE.height + NOTE_GAP
const COLUMN = NOTE.width + NOTE_GAP

/**
 * Places for so many notes in a column's frame: a grid below its head, never over what lies there, `taken` from the frame's
 * top-left corner. They stand together in rows that are all free where the frame has room for that, else in what is free from
 * the top on, and below the frame's end. The same input gives the same places.
 */
export function freePlaces(
  count: number,
  frame: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): Places {
  const across = Math.max(Math.floor((frame.width - 2 * FRAME_PADDING + NOTE_GAP) / COLUMN), 1)
  const rows: Point[][] = []
  const freeIn = (row: number) => (rows[row] ??= freeCells(row, across, taken))
  const together = block(Math.ceil(count / across), across, rowsIn(frame.height), freeIn)
  const centres: Point[] = []
  for (let row = together ?? 0; centres.length < count; row++) centres.push(...freeIn(row))
  const used = centres.slice(0, count)
  return { centres: used, height: (used.at(-1)?.y ?? 0) + NOTE.height / 2 + FRAME_PADDING }
}

/** The first of so many rows that are all free, or null when the frame has no such rows. */
function block(
  needed: number,
  across: number,
  inFrame: number,
  freeIn: (row: number) => readonly Point[],
): number | null {
  let run = 0
  for (let row = 0; row < inFrame; row++) {
    run = freeIn(row).length === across ? run + 1 : 0
    if (run === needed) return row - needed + 1
  }
  return null
}

function rowsIn(height: number): number {
  return Math.max(Math.floor((height - FRAME_HEAD - FRAME_PADDING + NOTE_GAP) / ROW), 0)
}

function freeCells(row: number, across: number, taken: readonly Box[]): Point[] {
  const top = FRAME_HEAD + row * ROW
  const near = taken.filter((box) => box.top < top + ROW && box.top + box.height > top - NOTE_GAP)
  const cells = Array.from({ length: across }, (_, place) => ({ left: FRAME_PADDING + place * COLUMN, top, ...NOTE }))
  return cells
    .filter((cell) => !near.some((box) => overlap(box, cell)))
    .map(({ left }) => ({ x: left + NOTE.width / 2, y: top + NOTE.height / 2 }))
}
