import { expect, test } from 'vitest'
import { absoluteCentre, type BoardItem } from '../../../src/local-board/host/index.ts'
import { openHeadlessBoard } from '../../../src/local-board/index.ts'
import { SEED, seeded } from './random.ts'

type Board = ReturnType<typeof openHeadlessBoard>

/** What must hold after any operation of anybody. */
function check({ document }: Board) {
  for (const item of document.items.values()) {
    if (item.parentId !== null) expect(document.get(item.parentId)?.type).toBe('frame')
    if (item.type === 'frame') expect(item.parentId).toBe(null)
    if (item.type === 'connector')
      expect([document.get(item.start.item!), document.get(item.end.item!)]).not.toContain(undefined)
    if (item.groupId) {
      const members = [...document.items.values()].filter(({ groupId }) => groupId === item.groupId)
      expect(members.length).toBeGreaterThan(1)
    }
  }
}

test(`whatever two people's apps do, frames, groups and connectors stay whole (seed ${SEED})`, async () => {
  const random = seeded(SEED)
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]
  const place = () => ({ x: Math.round(random() * 4000), y: Math.round(random() * 2000) })
  const board = openHeadlessBoard({ limits: { perMinute: Infinity, perHour: Infinity } })
  const people = [board.miro(), board.asAnother({ id: '2', name: 'Bob' }).miro()]
  const here = (type?: BoardItem['type']) =>
    [...board.document.items.values()].filter((item) => !type || item.type === type).map(({ id }) => id)
  const centreOf = (id: string) => absoluteCentre(board.document.items, board.document.get(id)!)

  const operations = {
    async makeNote(sdk: (typeof people)[number]) {
      const where = place()
      const { id } = await sdk.board.createStickyNote(where)
      expect(centreOf(id)).toEqual(where)
    },
    async makeFrame(sdk: (typeof people)[number]) {
      await sdk.board.createFrame({ ...place(), width: 1200, height: 800 })
    },
    async join(sdk: (typeof people)[number]) {
      const [start, end] = [pick(here('sticky_note')), pick(here('sticky_note'))]
      await sdk.board.createConnector({ start: { item: start }, end: { item: end } })
    },
    async group(sdk: (typeof people)[number]) {
      const notes = await sdk.board.get({ type: 'sticky_note' })
      await sdk.board.group({ items: [pick(notes)!, pick(notes)!] })
    },
    async move(sdk: (typeof people)[number]) {
      const [item] = await sdk.board.get({ id: [pick(here())!] })
      if (!item || item.type === 'connector') return
      Object.assign(item, place())
      await item.sync()
    },
    async changeParent(sdk: (typeof people)[number]) {
      const frame = pick(await sdk.board.get({ type: 'frame' }))
      const note = pick(await sdk.board.get({ type: 'sticky_note' }))
      if (!frame || !note) return
      const before = centreOf(note.id)
      await (note.parentId === frame.id ? frame.remove(note) : frame.add(note)).finally(() =>
        expect(centreOf(note.id)).toEqual(before),
      )
    },
    async remove(sdk: (typeof people)[number]) {
      const id = pick(here())
      const [item] = await sdk.board.get({ id: [id!] })
      if (!item) return
      const children = [...board.document.items.values()].filter(({ parentId }) => parentId === id)
      const before = children.map((child) => centreOf(child.id))
      await sdk.board.remove(item)
      expect(children.map((child) => centreOf(child.id))).toEqual(before)
    },
  }
  const kinds = Object.values(operations)
  let refused = 0
  for (let step = 0; step < 600; step++) {
    const operation = step < 20 ? operations.makeNote : pick(kinds)!
    await operation(pick(people)!).catch((error: Error) => {
      if (error.name !== 'SdkError') throw error
      refused += 1
    })
    check(board)
  }
  expect(refused).toBeLessThan(600)
  board.dispose()
})
