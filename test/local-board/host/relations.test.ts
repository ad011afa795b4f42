import { expect, test } from 'vitest'
import { BoardDocument } from '../../../src/local-board/host/document.ts'
import type { BoardItem } from '../../../src/local-board/host/items.ts'
import { type Relations, relationsOf } from '../../../src/local-board/host/relations.ts'
import { connector, item } from '../canvas/items.ts'
import { SEED, seeded } from './random.ts'

const frames = ['f1', 'f2'].map((id) => item('frame', { id, width: 500, height: 500 }))
const notes = ['a', 'b', 'c', 'd', 'e'].map((id) => item('sticky_note', { id }))
const lines = ['l1', 'l2'].map((id, at) => connector(id, notes[at]!, notes[at + 1]!))
const all: BoardItem[] = [...frames, ...notes, ...lines]

/** The lists without the order of their ids, which tells nothing. */
function told({ childrenIds, connectorIds, groups, frames: kept }: Relations) {
  const sorted = (lists: ReadonlyMap<string, readonly string[]>) =>
    [...lists].map(([key, ids]) => `${key}: ${[...ids].sort().join()}`).sort()
  return {
    children: sorted(childrenIds),
    connectors: sorted(connectorIds),
    groups: sorted(groups),
    frames: new Map(kept),
  }
}

test('what items know of each other is the same, followed through every change or read from the whole board', () => {
  const random = seeded(SEED)
  const pick = <One>(list: readonly One[]) => list[Math.floor(random() * list.length)] as One
  const board = new BoardDocument()
  const change = () => {
    const one = pick(all)
    const chance = random()
    if (!board.get(one.id)) board.create(one, 'user')
    else if (chance < 0.2) board.remove([one.id], 'user')
    else if (chance < 0.4) board.update(one.id, { parentId: pick([null, 'f1', 'f2']) }, 'sdk')
    else if (chance < 0.6) board.update(one.id, { groupId: pick([undefined, 'g1', 'g2']) }, 'sdk')
    else if (chance < 0.7) board.history.undo()
    else if (one.type === 'connector') board.update(one.id, { start: { item: pick(notes).id } }, 'user')
    else board.update(one.id, { x: Math.round(random() * 100), order: Math.round(random() * 9) }, 'user')
    expect(told(relationsOf(board.items)), `inside, SEED=${SEED}`).toEqual(told(relationsOf(new Map(board.items))))
  }
  for (let step = 0; step < 300; step++) {
    board.transact(() => {
      for (let times = Math.floor(random() * 4); times >= 0; times--) change()
    }, 'user')
    const greatest = Math.max(0, ...[...board.items.values()].map(({ order }) => order))
    expect(told(relationsOf(board.items)), `SEED=${SEED}`).toEqual(told(relationsOf(new Map(board.items))))
    expect(relationsOf(board.items).greatestOrder).toBeGreaterThanOrEqual(greatest)
  }
})

test('a list that an answer holds stays as it was', () => {
  const board = new BoardDocument()
  const [frame, , note] = [frames[0]!, frames[1], notes[0]!]
  board.create(frame, 'user')
  board.create({ ...note, parentId: frame.id }, 'user')
  const held = relationsOf(board.items).childrenIds.get(frame.id)
  board.update(note.id, { parentId: null }, 'user')
  expect([held, relationsOf(board.items).childrenIds.get(frame.id)]).toEqual([['a'], undefined])
})
