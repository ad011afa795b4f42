import type { Box } from '../coordinates.ts'
import { areaHeight, areaWidth } from '../layout/area-size.ts'
import { AREA, FONT, FRAME_HEAD, FRAME_PADDING, lineHeight, NOTE, NOTE_GAP, textWidth } from '../layout/look.ts'

type Size = { readonly width: number; readonly height: number }

/** Notes that belong together. `cell` is the size of the largest of them. */
export type Group = { readonly heading: string; readonly count: number; readonly cell: Size }
/** A group's area and the centres of its notes, in reading order; all from the frame's top-left corner. */
type PackedGroup = { readonly box: Box; readonly centres: readonly { x: number; y: number }[] }
export type PackedColumn = {
  readonly groups: readonly PackedGroup[]
  /** Notes on their own: the top of their label, and their centres. Null when there are none. */
  readonly alone: { readonly top: number; readonly centres: readonly { x: number; y: number }[] } | null
  /** Height and width the frame needs at least. */
  readonly height: number
  readonly width: number
}

const LABEL_HEIGHT = lineHeight(FONT.label) + 16
const MOST_ROWS = 8
const LEAST_COLUMNS = 2
/** An area may grow wider than its notes for its heading's sake, but not wider than this many notes. */
const MOST_FOR_HEADING = 4
/** Headings are bold, which is a little wider. */
const BOLD = 1.1

type Shelf = { readonly top: number; readonly height: number; readonly members: readonly Member[] }
type Member = { readonly group: Group; readonly columns: number; readonly width: number }

/**
 * Arranges a column: areas side by side on shelves, every area of a shelf equally high, notes in a grid in reading order,
 * and those on their own at the bottom of the frame. Areas are about square where the frame's height has room for that,
 * else as flat as takes least height. The same input gives the same arrangement. `frame` is the size of the column's frame.
 */
export function packColumn(groups: readonly Group[], alone: Omit<Group, 'heading'>, frame: Size): PackedColumn {
  const cell = atLeastANote(alone.cell)
  const widest = Math.max(...groups.map((group) => atLeastANote(group.cell).width + 2 * AREA.padding), cell.width)
  const inner = Math.max(frame.width - 2 * FRAME_PADDING, areaWidth(1), widest)
  const width = inner + 2 * FRAME_PADDING
  const columns = Math.max(Math.floor((inner + NOTE_GAP) / (cell.width + NOTE_GAP)), 1)
  const rows = Math.ceil(alone.count / columns)
  const aloneHeight = rows === 0 ? 0 : LABEL_HEIGHT + rows * (cell.height + NOTE_GAP) - NOTE_GAP

  const shelves = bestShelves(groups, inner, frame.height - FRAME_HEAD - aloneHeight - FRAME_PADDING)
  const packed = shelves.flatMap(placeShelf)
  const height = FRAME_HEAD + heightOfAll(shelves) + aloneHeight + FRAME_PADDING
  if (rows === 0) return { groups: packed, alone: null, height, width }
  const top = Math.max(height, frame.height) - FRAME_PADDING - aloneHeight
  const centres = grid(alone.count, columns, cell, FRAME_PADDING, top + LABEL_HEIGHT)
  return { groups: packed, alone: { top, centres }, height, width }
}

/** Of all numbers of rows an area may have, the one nearest to square areas that fits into `room`, else the lowest. */
function bestShelves(groups: readonly Group[], inner: number, room: number): Shelf[] {
  if (groups.length === 0) return []
  const mean = groups.reduce((sum, { count }) => sum + count, 0) / groups.length
  const ways = Array.from({ length: MOST_ROWS }, (_, index) => ({
    fromSquare: Math.abs(index + 1 - Math.sqrt(mean)),
    shelves: fillShelves(groups, index + 1, inner),
  })).map((way) => ({ ...way, height: heightOfAll(way.shelves) }))
  const fitting = ways.filter(({ height }) => height <= room)
  if (fitting.length > 0)
    return fitting.reduce((one, other) => (other.fromSquare < one.fromSquare ? other : one)).shelves
  return ways.reduce((one, other) => (other.height < one.height ? other : one)).shelves
}

/** Shelves with the gap after each. */
function heightOfAll(shelves: readonly Shelf[]): number {
  return shelves.reduce((sum, shelf) => sum + shelf.height + AREA.gap, 0)
}

function fillShelves(groups: readonly Group[], rows: number, inner: number): Shelf[] {
  const lines: Member[][] = []
  let left = Number.POSITIVE_INFINITY
  for (const group of groups) {
    const member = shape(group, rows, inner)
    if (left + member.width > inner) {
      lines.push([])
      left = 0
    }
    lines.at(-1)!.push(member)
    left += member.width + AREA.gap
  }
  let top = FRAME_HEAD
  return lines.map((members) => {
    const height = Math.max(...members.map(heightOf))
    const shelf = { top, height, members }
    top += height + AREA.gap
    return shelf
  })
}

function shape(group: Group, rows: number, inner: number): Member {
  const cell = atLeastANote(group.cell)
  const most = Math.max(Math.floor((inner - 2 * AREA.padding + NOTE_GAP) / (cell.width + NOTE_GAP)), 1)
  // One note above the other looks like a list, and a heading needs some width anyway.
  const columns = Math.min(Math.max(Math.ceil(group.count / rows), Math.min(group.count, LEAST_COLUMNS)), most)
  const notes = columns * (cell.width + NOTE_GAP) - NOTE_GAP + 2 * AREA.padding
  const heading = Math.min(
    textWidth(group.heading, FONT.cluster) * BOLD + 2 * AREA.padding,
    areaWidth(MOST_FOR_HEADING),
    inner,
  )
  return { group, columns, width: Math.max(notes, heading) }
}

function heightOf({ group, columns }: Member): number {
  const rows = Math.ceil(group.count / columns)
  const extra = atLeastANote(group.cell).height - NOTE.height
  return areaHeight(rows) + rows * extra
}

function placeShelf({ top, height, members }: Shelf): PackedGroup[] {
  let left = FRAME_PADDING
  return members.map(({ group, columns, width }) => {
    const box = { left, top, width, height }
    left += width + AREA.gap
    const centres = grid(group.count, columns, atLeastANote(group.cell), box.left + AREA.padding, top + AREA.heading)
    return { box, centres }
  })
}

function grid(count: number, columns: number, cell: Size, left: number, top: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    x: left + (index % columns) * (cell.width + NOTE_GAP) + cell.width / 2,
    y: top + Math.floor(index / columns) * (cell.height + NOTE_GAP) + cell.height / 2,
  }))
}

/** Smaller notes stand in the same grid as the others. */
function atLeastANote({ width, height }: Size): Size {
  return { width: Math.max(width, NOTE.width), height: Math.max(height, NOTE.height) }
}
