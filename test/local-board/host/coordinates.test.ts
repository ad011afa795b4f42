import { describe, expect, test } from 'vitest'
import {
  absoluteBox,
  absoluteCentre,
  BoardDocument,
  type BoardItem,
  boundingBox,
  frameAt,
  type Items,
  inFrame,
  newItem,
  placed,
  reparent,
  toParent,
} from '../../../src/local-board/host/index.ts'
import { SEED, seeded } from './random.ts'

const ME = { id: '1' }

describe(`coordinates (seed ${SEED})`, () => {
  const random = seeded(SEED)
  // Eighths add up exactly in floating point, so that equality can be asked for.
  const eighth = (least: number, most: number) => Math.round((least + random() * (most - least)) * 8) / 8

  function someBoard(): Items {
    const items = new Map<string, BoardItem>()
    const add = (type: 'frame' | 'sticky_note' | 'card', props: object) => {
      const item = newItem(
        type,
        { x: eighth(-2000, 2000), y: eighth(-2000, 2000), ...props },
        { me: ME, now: 0, items },
      )
      items.set(item.id, placed(items, item))
    }
    for (let index = 0; index < 6; index++) add('frame', { width: eighth(300, 1500), height: eighth(300, 1500) })
    for (let index = 0; index < 40; index++) add(random() < 0.5 ? 'card' : 'sticky_note', {})
    return items
  }

  test('placing an item never moves it on the board, and placing it twice changes nothing', () => {
    for (let run = 0; run < 50; run++) {
      const items = someBoard()
      for (const item of items.values()) {
        const elsewhere = { ...item, parentId: null, ...absoluteCentre(items, item) } as BoardItem
        const again = placed(items, elsewhere)
        expect(absoluteCentre(items, again)).toEqual(absoluteCentre(items, item))
        expect(placed(items, again)).toEqual(again)
      }
    }
  })

  test('into a frame and out of it again is the same point', () => {
    for (let run = 0; run < 50; run++) {
      const items = someBoard()
      for (const frame of items.values()) {
        if (frame.type !== 'frame') continue
        const point = { x: eighth(-3000, 3000), y: eighth(-3000, 3000) }
        expect(absoluteCentre(items, { ...toParent(items, frame.id, point), parentId: frame.id })).toEqual(point)
        expect(toParent(items, null, point)).toEqual(point)
      }
    }
  })

  test('an item is the child of the topmost frame that holds its centre and has room for it', () => {
    for (let run = 0; run < 50; run++) {
      const items = someBoard()
      const frames = [...items.values()].filter((item) => item.type === 'frame')
      for (const item of items.values()) {
        if (item.type === 'frame') continue
        const centre = absoluteCentre(items, item)
        const holding = frames.filter((frame) => inFrame(frame, centre))
        const roomy = holding.filter((frame) => frame.width >= item.width && frame.height >= item.height)
        const topmost = roomy.sort((a, b) => b.order - a.order)[0]
        expect(item.parentId).toBe(topmost?.id ?? null)
        expect(frameAt(items, centre, item)).toBe(topmost)
      }
    }
  })

  test('moving a frame moves the boxes of its children by as much', () => {
    for (let run = 0; run < 20; run++) {
      const items = someBoard()
      const frame = [...items.values()].find((item) => item.type === 'frame')!
      const [dx, dy] = [eighth(-500, 500), eighth(-500, 500)]
      const moved = new Map(items).set(frame.id, { ...frame, x: frame.x + dx, y: frame.y + dy })
      for (const item of items.values()) {
        const box = absoluteBox(items, item)
        const along = item.parentId === frame.id || item.id === frame.id
        const expected = along ? { ...box, x: box.x + dx, y: box.y + dy } : box
        expect(absoluteBox(moved, moved.get(item.id)!)).toEqual(expected)
      }
    }
  })

  test('a bounding box holds every box and touches all four sides', () => {
    expect(boundingBox([])).toBe(undefined)
    const boxes = Array.from({ length: 20 }, () => ({
      x: eighth(-99, 99),
      y: eighth(-99, 99),
      width: eighth(1, 50),
      height: eighth(1, 50),
    }))
    const { x, y, width, height } = boundingBox(boxes)!
    expect([x, y, x + width, y + height]).toEqual([
      Math.min(...boxes.map((box) => box.x)),
      Math.min(...boxes.map((box) => box.y)),
      Math.max(...boxes.map((box) => box.x + box.width)),
      Math.max(...boxes.map((box) => box.y + box.height)),
    ])
  })
})

describe('reparent', () => {
  test('after a drop, items belong to the frame they lie in, as one change with its source', () => {
    const document = new BoardDocument()
    const make = (type: 'frame' | 'sticky_note', props: { x: number; width?: number; height?: number }) => {
      const item = newItem(type, props, { me: ME, now: 0, items: document.items })
      document.create(item, 'user')
      return item.id
    }
    const left = make('frame', { x: -500, width: 600, height: 600 })
    const right = make('frame', { x: 500, width: 600, height: 600 })
    const [inLeft, inRight, outside] = [-500, 500, 3000].map((x) => make('sticky_note', { x }))
    const changes: string[] = []
    document.subscribe((change) => void changes.push(`${change.source} ${change.updated.length}`))
    reparent(document, [left, inLeft!, inRight!, outside!, 'gone'], 'user')
    const place = (id: string) => {
      const { parentId, x, y } = document.get(id)!
      return { parentId, x, y }
    }
    expect([inLeft, inRight, outside, left].map((id) => place(id!))).toEqual([
      { parentId: left, x: 300, y: 300 },
      { parentId: right, x: 300, y: 300 },
      { parentId: null, x: 3000, y: 0 },
      { parentId: null, x: -500, y: 0 },
    ])
    expect(changes).toEqual(['user 2'])
  })
})
