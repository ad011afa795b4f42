import type { Item } from '@mirohq/websdk-types'
import type { Board } from '../board.ts'
import { textOf } from '../content.ts'
import { type Box, type Rect, rectOf } from '../coordinates.ts'
import { type BoardProblem, isGone, problemOf } from '../errors.ts'
import type { PaceOptions } from '../pace.ts'
import { type Frame, isShape, isText, readItems, type Shape, type Text } from '../read-items.ts'
import { pacedProblem } from '../retry.ts'
import type { FrameRole, Layout } from './layout.ts'
import type { Part } from './part.ts'

type Drawn = Shape | Text
export type DrawResult = {
  /** The ids of all parts after drawing, those of other frames included. */
  readonly parts: Record<string, string>
  readonly created: number
  /** Why some of it is not drawn. Tell it after `parts` is stored, or the next drawing makes again what this one made. */
  readonly problem: BoardProblem | null
}
export type DrawOptions = PaceOptions & {
  /** Parts whose key begins like this and that are no longer planned go. */
  readonly owns: readonly string[]
}

/** Differences smaller than this are the board's own rounding. */
const NEAR = 1

/**
 * Makes the frames show exactly these parts: creates what is missing, changes what differs, removes what is no longer
 * planned, and leaves all else alone. A part that somebody is editing is tried once more. Gives what was drawn also when
 * not all of it could be.
 */
export async function drawParts(
  board: Board,
  layout: Pick<Layout, 'parts'>,
  frames: ReadonlyMap<FrameRole, Frame>,
  plan: readonly Part[],
  { owns, ...pace }: DrawOptions,
): Promise<DrawResult> {
  const planned = new Set(plan.map((part) => part.key))
  const known = Object.entries(layout.parts).filter(
    ([key]) => planned.has(key) || owns.some((own) => key.startsWith(own)),
  )
  const items = await readItems(
    board,
    known.map(([, id]) => id),
  )
  const parts = { ...layout.parts }
  let created = 0

  const outdated = known.filter(([key]) => !planned.has(key))
  const work: (() => Promise<void>)[] = outdated.map(([key, id]) => async () => {
    const item = items.get(id)
    if (item) await removeItem(board, item)
    delete parts[key]
  })
  for (const part of plan) {
    const frame = frames.get(part.role)
    if (!frame) continue
    const item = items.get(layout.parts[part.key] ?? '')
    if (isDrawn(item)) {
      const isAstray = item.parentId === null && !(part.once && isMoved(item, part, frame))
      const isOutdated = !part.once && differs(item, part, frame)
      if (isOutdated || isAstray) {
        work.push(async () => {
          if (isOutdated) await change(item, part, frame)
          await adopt(frame, item)
        })
      }
    } else {
      // Kept over a second try, which goes on where the first broke off.
      let made: Drawn | undefined
      work.push(async () => {
        made ??= await create(board, part, frame)
        parts[part.key] = made.id
        await adopt(frame, made)
        created += 1
      })
    }
  }
  const problem = await pacedProblem(board, work, pace)
  return { parts, created, problem }
}

/** Removes an item; one that is gone already is no failure. */
export async function removeItem(board: Board, item: Item): Promise<void> {
  try {
    await board.remove(item)
  } catch (error) {
    if (!isGone(error)) throw problemOf(error)
  }
}

/** A new item becomes a child of the frame, unless the board has made it one already (miro-platform.md §1.5). */
export async function adopt(frame: Frame, item: Shape | Text | Extract<Item, { type: 'card' }>): Promise<void> {
  if (item.parentId !== frame.id) await frame.add(item)
}

function create(board: Board, part: Part, frame: Frame): Promise<Drawn> {
  const { x, y, width, height } = onBoard(part.box, frame)
  const { fontSize, color, textAlign, textAlignVertical, fillColor } = part.style
  if (part.kind === 'text') {
    return board.createText({ content: part.content, x, y, width, style: { fontSize, color, textAlign } })
  }
  return board.createShape({
    shape: part.kind,
    content: part.content,
    ...{ x, y, width, height },
    style: {
      ...{ fontSize, color, textAlign, borderWidth: 0, borderOpacity: 0 },
      ...(textAlignVertical && { textAlignVertical }),
      ...(fillColor && { fillColor }),
    },
  })
}

function differs(item: Drawn, part: Part, frame: Frame): boolean {
  if (textOf(item.content) !== textOf(part.content)) return true
  if (isShape(item) && part.style.fillColor && item.style.fillColor.toLowerCase() !== part.style.fillColor) return true
  if (isText(item) && item.style.fontSize !== part.style.fontSize) return true
  if (isMoved(item, part, frame)) return true
  const { width, height } = part.box
  return isShape(item) && (Math.abs(item.width - width) > NEAR || Math.abs(item.height - height) > NEAR)
}

function isMoved(item: Drawn, part: Part, frame: Frame): boolean {
  const place = inItsOwn(item, part, frame)
  return Math.abs(item.x - place.x) > NEAR || Math.abs(item.y - place.y) > NEAR
}

async function change(item: Drawn, part: Part, frame: Frame): Promise<void> {
  const { x, y, width, height } = inItsOwn(item, part, frame)
  item.x = x
  item.y = y
  if (textOf(item.content) !== textOf(part.content)) item.content = part.content
  if (isText(item)) {
    item.width = width
    item.style.fontSize = part.style.fontSize
  } else {
    const { fillColor } = part.style
    // The board lets an app resize a shape; only the typings say that its size is read-only (miro-platform.md §1.3).
    Object.assign(item, { width, height })
    if (fillColor) item.style.fillColor = fillColor
  }
  await item.sync()
}

/** The part's place in the coordinates the item has: its frame's, or the board's when somebody took it out. */
function inItsOwn(item: Drawn, part: Part, frame: Frame): Rect {
  return item.parentId === frame.id ? rectOf(part.box) : onBoard(part.box, frame)
}

/** A box of a frame as a rectangle of the board. */
export function onBoard(box: Box, frame: Rect): Rect {
  return rectOf({ ...box, left: box.left + frame.x - frame.width / 2, top: box.top + frame.y - frame.height / 2 })
}

function isDrawn(item: Item | undefined): item is Drawn {
  return isShape(item) || isText(item)
}
