import { AREA, NOTE, NOTE_GAP } from './look.ts'

/** Width of an area with so many notes beside each other. */
export function areaWidth(notes: number): number {
  return notes * NOTE.width + (notes - 1) * NOTE_GAP + 2 * AREA.padding
}

/** Height of an area with so many rows of notes. */
export function areaHeight(rows: number): number {
  return AREA.heading + rows * NOTE.height + (rows - 1) * NOTE_GAP + AREA.padding
}
