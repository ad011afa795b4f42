import type { ActionItem } from '../../session/index.ts'
import { isCalendarDay } from '../../timeline/index.ts'
import type { Board } from '../board.ts'
import { type Box, boxOf, overlap } from '../coordinates.ts'
import { BoardProblem, inPlainWords } from '../errors.ts'
import { adopt, onBoard, removeItem } from '../layout/draw.ts'
import { grow, planGrowth } from '../layout/grow.ts'
import { FRAME_ROLES, type FrameRole, type Layout } from '../layout/layout.ts'
import { CARD, FRAME_HEAD, FRAME_PADDING } from '../layout/look.ts'
import { type Card, type Frame, isCard, readItem } from '../read-items.ts'
import type { SharedState } from '../shared-state.ts'
import { type CardProps, cardOf } from './card.ts'
import { itemOf, readCards } from './read.ts'

/** Makes a card in the first free place of the actions frame, which grows down when it is full. All of it or nothing. */
export function addActionItem(
  board: Board,
  state: SharedState,
  layout: Layout,
  item: Omit<ActionItem, 'id'>,
  clusterNames: readonly string[],
): Promise<ActionItem> {
  return inPlainWords(async () => {
    check(item)
    const { cards, frames } = await readCards(board, layout)
    const roles = new Map(FRAME_ROLES.flatMap((role) => entryOf(role, frames.get(layout.frames[role]))))
    const frame = roles.get('actions')!
    const place = freePlace(
      frame,
      cards.map(({ rect }) => boxOf(rect)),
    )
    await grow(board, planGrowth(roles, new Map([['actions', place.top + CARD.pitch + FRAME_PADDING]])))
    const { x, y, width } = onBoard(place, frame)
    const card = await board.createCard({ ...withoutNothing(cardOf(item, clusterNames)), x, y, width })
    const links = linksOf(item)
    try {
      await adopt(frame, card)
      await state.set(`action:${card.id}`, links)
    } catch (error) {
      // Half of an action item would be there twice once it is added again.
      await removeItem(board, card).catch(() => {})
      throw error
    }
    return itemOf(card, links, [])
  })
}

/** Writes what differs to the card and its links. Throws when the card was removed from the board. */
export function changeActionItem(
  board: Board,
  state: SharedState,
  item: ActionItem,
  clusterNames: readonly string[],
): Promise<void> {
  return inPlainWords(async () => {
    check(item)
    const card = await readItem(board, item.id)
    if (!isCard(card)) throw new BoardProblem('gone', 'This action item is no longer on the board.')
    const props = cardOf(item, clusterNames)
    if (differs(card, props)) {
      Object.assign(card, props, { style: card.style })
      await card.sync()
    }
    const [before, links] = [await state.get(`action:${item.id}`), linksOf(item)]
    if (JSON.stringify(before) !== JSON.stringify(links)) await state.set(`action:${item.id}`, links)
  })
}

/** Removes the card and its links; one that is gone already is no failure. */
export function removeActionItem(board: Board, state: SharedState, id: string): Promise<void> {
  return inPlainWords(async () => {
    const card = await readItem(board, id)
    if (isCard(card)) await removeItem(board, card)
    await state.remove(`action:${id}`)
  })
}

function check({ title, dueDate }: Omit<ActionItem, 'id'>): void {
  if (!title.trim()) throw new BoardProblem('invalid', 'Give the action item a title.')
  if (dueDate !== null && !isCalendarDay(dueDate)) {
    throw new BoardProblem('invalid', 'The due date is not a day of the calendar. Choose another one.')
  }
}

function linksOf({ clusterIds, owner }: Omit<ActionItem, 'id'>) {
  const { userId, name } = owner
  return { clusterIds: [...clusterIds], ...(userId && name && { owner: { userId, name } }) }
}

function differs(card: Card, props: CardProps): boolean {
  const tell = ({ title, dueDate, taskStatus, assignee, fields }: CardProps | Card) =>
    JSON.stringify([
      title,
      dueDate?.slice(0, 10) ?? null,
      taskStatus ?? 'none',
      assignee?.userId ?? null,
      fields?.map(({ tooltip, value }) => [tooltip, value]) ?? [],
    ])
  return tell(card) !== tell(props)
}

/** The first place of the grid that no card touches, from the frame's top-left corner. */
function freePlace(frame: Frame, taken: readonly Box[]): Box {
  const columns = Math.max(Math.floor((frame.width - 2 * FRAME_PADDING + CARD.gap) / (CARD.width + CARD.gap)), 1)
  for (let index = 0; ; index++) {
    const place = {
      left: FRAME_PADDING + (index % columns) * (CARD.width + CARD.gap),
      top: FRAME_HEAD + Math.floor(index / columns) * CARD.pitch,
      width: CARD.width,
      height: CARD.height,
    }
    if (!taken.some((box) => overlap(box, place))) return place
  }
}

function entryOf(role: FrameRole, frame: Frame | undefined): [FrameRole, Frame][] {
  return frame ? [[role, frame]] : []
}

/** Creating refuses what is there but undefined on some boards. */
function withoutNothing({ assignee, dueDate, ...rest }: CardProps) {
  return { ...rest, ...(assignee && { assignee }), ...(dueDate && { dueDate }) }
}
