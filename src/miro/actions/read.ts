import type { ActionItem } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { centreOf, contains, type Rect } from '../coordinates.ts'
import { inPlainWords } from '../errors.ts'
import type { Layout } from '../layout/layout.ts'
import { missingFrames } from '../layout/read-frames.ts'
import { type Person, watchPeople } from '../people.ts'
import { poll } from '../poll.ts'
import { type Card, type Frame, isCard, isFrame } from '../read-items.ts'
import type { SharedState, SharedValues } from '../shared-state.ts'
import { actionItemOf } from './card.ts'

type Links = SharedValues[`action:${string}`]
const UNKNOWN_PERSON = 'Somebody who is not here now'

/** The action items: the cards in the actions frame, those that people made by hand included, in reading order. */
export function readActionItems(
  board: Board,
  state: SharedState,
  layout: Layout,
  people: readonly Person[],
): Promise<ActionItem[]> {
  return inPlainWords(async () => {
    const { cards } = await readCards(board, layout)
    const links = await Promise.all(cards.map(({ card }) => state.get(`action:${card.id}`)))
    return cards.map(({ card }, index) => itemOf(card, links[index], people))
  })
}

/**
 * Tells the action items now and whenever they change on either side, while the page is visible; what goes wrong is told
 * to `onProblem`, and what was known stays valid. Returns its disposer.
 */
export function watchActionItems(
  board: Board,
  state: SharedState,
  layout: Layout,
  listener: (actions: ActionItem[]) => void,
  onProblem: (message: string) => void,
): () => void {
  const people = new Map<string, Person>()
  const links = new Map<string, { value: Links | undefined; stop: () => void }>()
  let cards: Card[] = []
  let read = false
  let told = ''

  function tell(): void {
    if (!read) return
    const items = cards.map((card) => itemOf(card, links.get(card.id)?.value, [...people.values()]))
    const text = JSON.stringify(items)
    if (text === told) return
    told = text
    listener(items)
  }

  /** Links are pushed, so each is asked for once only. */
  function follow(): void {
    const present = new Set(cards.map(({ id }) => id))
    for (const [id, { stop }] of links) {
      if (present.has(id)) continue
      stop()
      links.delete(id)
    }
    for (const id of present) {
      if (links.has(id)) continue
      const entry: { value: Links | undefined; stop: () => void } = { value: undefined, stop: () => {} }
      links.set(id, entry)
      entry.stop = state.watch(`action:${id}`, (value) => {
        entry.value = value
        tell()
      })
    }
  }

  const stops = [
    watchPeople(board, (present) => {
      // People who have left keep their names.
      for (const person of present) people.set(person.id, person)
      tell()
    }),
    poll(
      board,
      async () => (await readCards(board, layout)).cards.map(({ card }) => card),
      (present) => {
        cards = present
        read = true
        follow()
        tell()
      },
      (message) => {
        told = ''
        onProblem(message)
      },
    ),
  ]
  return () => {
    for (const stop of stops) stop()
    for (const { stop } of links.values()) stop()
  }
}

/** The cards in the actions frame in reading order, with their places from its top-left corner. 500 credits. */
export async function readCards(
  board: Board,
  layout: Layout,
): Promise<{ cards: { card: Card; rect: Rect }[]; frames: Map<string, Frame> }> {
  const items = await board.get({ type: ['card', 'frame'] })
  const frames = new Map(items.filter(isFrame).map((frame) => [frame.id, frame]))
  const frame = frames.get(layout.frames.actions)
  if (!frame) throw missingFrames('actions')
  const cards = items.filter(isCard).flatMap((card) => {
    const centre = centreOf(card, frames)
    if (!centre || (card.parentId ? card.parentId !== frame.id : !contains(frame, centre))) return []
    const [x, y] = [centre.x - frame.x + frame.width / 2, centre.y - frame.y + frame.height / 2]
    return [{ card, rect: { x, y, width: card.width, height: card.height } }]
  })
  return { cards: cards.sort(({ rect: one }, { rect: other }) => inReadingOrder(one, other)), frames }
}

/** Cards whose middles are within half a card are on one line. */
function inReadingOrder(one: Rect, other: Rect): number {
  return Math.round(one.y / 60) - Math.round(other.y / 60) || one.x - other.x
}

/** `people` are those on the board now; somebody who has left is known by the name under which they were chosen. */
export function itemOf(card: Card, links: Links | undefined, people: readonly Person[]): ActionItem {
  const nameOf = (userId: string) =>
    people.find((person) => person.id === userId)?.name ??
    (links?.owner?.userId === userId ? links.owner.name : UNKNOWN_PERSON)
  return actionItemOf(card, links?.clusterIds ?? [], nameOf)
}
