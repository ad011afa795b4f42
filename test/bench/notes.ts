import { join } from 'node:path'
import * as Y from 'yjs'
import { absoluteBox, BoardDocument, type BoardItem, newItem } from '../../src/local-board/host/index.ts'
import { BoardFile } from '../../src/local-board/sync/board-file.ts'
import { EVENTS, THINGS } from '../fixtures/note-words.ts'

const A_FRAME = 50
const ACROSS = 10
const STEP = { x: 215, y: 244 }
const FRAME = { width: ACROSS * STEP.x + 60, height: (A_FRAME / ACROSS) * STEP.y + 60 }
const COLORS = ['light_yellow', 'light_pink', 'light_green', 'light_blue']

/** A board of `count` notes, 50 a frame, the frames in a square, and a connector for every tenth note. The same at every call. */
export function boardOfNotes(count: number): BoardDocument {
  const document = new BoardDocument()
  const frames = Math.ceil(count / A_FRAME)
  const square = Math.ceil(Math.sqrt(frames))
  const make = (type: BoardItem['type'], props: Record<string, unknown>, changes: Partial<BoardItem> = {}) => {
    const item = newItem(type, props, { me: { id: 'bench' }, now: 0, items: document.items })
    document.create({ ...item, ...changes } as BoardItem, 'system')
    return item.id
  }
  document.transact(() => {
    for (let at = 0; at < frames; at++) {
      const [x, y] = [(at % square) * (FRAME.width + 200), Math.floor(at / square) * (FRAME.height + 200)]
      const parentId = make('frame', { ...FRAME, title: `Frame ${at + 1}`, x, y })
      const notes = Array.from({ length: Math.min(A_FRAME, count - at * A_FRAME) }, (_, index) =>
        make('sticky_note', noteOf(at * A_FRAME + index), { parentId, ...placeOf(index), order: index + 1 }),
      )
      for (let index = 0; index + 1 < notes.length; index += 10)
        make('connector', { start: { item: notes[index] }, end: { item: notes[index + 1] } })
    }
  }, 'system')
  return document
}

/** The same board as a file that the server reads. Gives the note nearest to its middle, and a point on it, in board units. */
export async function keepBoardOfNotes(
  folder: string,
  name: string,
  count: number,
): Promise<{ noteId: string; noteAt: { x: number; y: number } }> {
  const document = boardOfNotes(count)
  const update = Y.encodeStateAsUpdate(document.doc)
  const kept = new Y.Doc()
  const file = await BoardFile.open(join(folder, `${name}.board`), kept, console.warn)
  Y.applyUpdate(kept, update)
  file.append(update)
  await file.close()
  const notes = [...document.items.values()].filter(({ type }) => type === 'sticky_note')
  const boxes = notes.map((note) => absoluteBox(document.items, note))
  const middle = { x: average(boxes.map(({ x }) => x)), y: average(boxes.map(({ y }) => y)) }
  const far = (at: number) => Math.hypot((boxes[at]?.x ?? 0) - middle.x, (boxes[at]?.y ?? 0) - middle.y)
  const nearest = notes.reduce((best, _, at) => (far(at) < far(best) ? at : best), 0)
  const { x = 0, y = 0, width = 0, height = 0 } = boxes[nearest] ?? {}
  return { noteId: notes[nearest]?.id ?? '', noteAt: { x: x + width * 0.3, y: y + height * 0.3 } }
}

function noteOf(at: number): Record<string, unknown> {
  const thing = THINGS[at % THINGS.length]
  const event = EVENTS[Math.floor(at / THINGS.length) % EVENTS.length]
  const fillColor = COLORS[at % COLORS.length]
  return { content: `The ${thing} ${event}, seen by team ${at}`, style: { fillColor } }
}

/** Of a note in its frame, from the frame's top-left corner. */
function placeOf(index: number): { x: number; y: number } {
  return { x: 30 + ((index % ACROSS) + 0.5) * STEP.x, y: 30 + (Math.floor(index / ACROSS) + 0.5) * STEP.y }
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
