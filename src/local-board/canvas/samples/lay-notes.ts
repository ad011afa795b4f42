import { absoluteBox, type Items } from '../../host/coordinates.ts'
import { newItem } from '../../host/create-item.ts'
import type { FrameItem, StickyNoteItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import { htmlFromText } from '../items/plain-text.ts'
import type { Point } from '../ui-state.ts'
import type { Sample } from './sample.ts'

const COLORS = ['light_pink', 'light_green', 'light_blue']
const GAP = 16
const MARGIN = 24
const BELOW_HEAD = 36
const FULL_WIDTH = 199
const LEAST_WIDTH = 60

/** The frame of each column that the sample's notes name, or null while one of them is not on the board. */
export function framesFor(items: Items, sample: Sample): Map<string, FrameItem> | null {
  const frames = new Map<string, FrameItem>()
  const titles = new Set(sample.notes.map((note) => note.column))
  for (const item of items.values()) if (item.type === 'frame' && titles.has(item.title)) frames.set(item.title, item)
  return frames.size === titles.size && frames.size > 0 ? frames : null
}

/** Whether some frame holds nothing yet. */
export function hasBareFrame(items: Items): boolean {
  const parents = new Set([...items.values()].map(({ parentId }) => parentId))
  return [...items.values()].some(({ type, id }) => type === 'frame' && !parents.has(id))
}

/**
 * The sample's notes as items: in the frames of their columns, in rows below what stands at the frame's top, each
 * column in a colour of its own from left to right, written by the sample's people. Ids follow from the sample, so
 * that two pages that lay it at once lay the same notes.
 */
export function notesToLay(
  items: Items,
  sample: Sample,
  frames: ReadonlyMap<string, FrameItem>,
  now: number,
): StickyNoteItem[] {
  const fromLeft = [...frames.values()].sort((a, b) => a.x - b.x)
  const numbered = sample.notes.map((note, index) => ({ ...note, id: noteId(sample.id, index) }))
  return fromLeft.flatMap((frame, index) => {
    const own = numbered.filter((note) => frames.get(note.column) === frame)
    const places = placesIn(items, frame, own.length)
    const fillColor = COLORS[index % COLORS.length] as string
    return own.map((note, at) => {
      const place = places[at] as Rect
      const props = { content: htmlFromText(note.text), width: place.width, style: { fillColor } }
      const item = newItem('sticky_note', props, { me: { id: note.by }, now, items })
      return { ...item, id: note.id, parentId: frame.id, order: item.order + numbered.indexOf(note), ...centre(place) }
    })
  })
}

function noteId(sample: string, index: number): string {
  return `sample-${sample}-${String(index + 1).padStart(2, '0')}`
}

/** Places for `count` notes in rows, relative to the frame's top-left corner, as large as all of them fit. */
function placesIn(items: Items, frame: FrameItem, count: number): Rect[] {
  const taken: Rect[] = []
  for (const item of items.values())
    if (item.parentId === frame.id)
      taken.push({ ...absoluteBox(items, item), x: item.x - item.width / 2, y: item.y - item.height / 2 })
  const head = taken.filter((box) => box.y < frame.height / 3)
  const top = Math.max(MARGIN, ...head.map((box) => box.y + box.height + BELOW_HEAD))
  const left = head.length > 0 ? Math.max(MARGIN, Math.min(...head.map((box) => box.x))) : MARGIN
  for (let width = FULL_WIDTH; ; width *= 0.92) {
    const places = rows(frame, { x: left, y: top }, width, taken)
    if (places.length >= count || width < LEAST_WIDTH)
      return [...places, ...overflow(frame, width, count)].slice(0, count)
  }
}

function rows(frame: FrameItem, start: Point, width: number, taken: readonly Rect[]): Rect[] {
  const height = (width * 228) / 199
  const places: Rect[] = []
  for (let y = start.y; y + height <= frame.height - MARGIN / 2; y += height + GAP) {
    for (let x = start.x; x + width <= frame.width - start.x; x += width + GAP) {
      const place = { x, y, width, height }
      if (!taken.some((box) => overlap(box, place))) places.push(place)
    }
  }
  return places
}

// A frame with no room at all: the notes lie over each other in its middle, where people find and move them.
function overflow(frame: FrameItem, width: number, count: number): Rect[] {
  const height = (width * 228) / 199
  return Array.from({ length: count }, (_, index) => ({
    x: (frame.width - width) / 2 + (index % 10) * 4,
    y: (frame.height - height) / 2 + (index % 10) * 4,
    width,
    height,
  }))
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function centre({ x, y, width, height }: Rect) {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
}
