import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { BoardConnection } from '../../../src/local-board/sync/connection.ts'
import { eventually, itemsOf, joinBoard, note, startServer, temporaryFolder } from './boards.ts'

const PEOPLE = 4
const STEPS = 150

/** Mulberry32: small, and the same everywhere for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A client whose network can be cut at any moment. */
function cuttable(): { WebSocket: typeof globalThis.WebSocket; cut: () => void } {
  let current: WebSocket | undefined
  class CuttableSocket extends WebSocket {
    constructor(url: string) {
      super(url)
      current = this
    }
  }
  return { WebSocket: CuttableSocket as unknown as typeof globalThis.WebSocket, cut: () => current?.terminate() }
}

type Step = 'create' | 'move' | 'write' | 'remove' | 'undo' | 'cut' | 'restart' | 'wait'
const STEP_WEIGHTS: [Step, number][] = [
  ['create', 30],
  ['move', 25],
  ['write', 20],
  ['remove', 8],
  ['undo', 5],
  ['cut', 5],
  ['restart', 1],
  ['wait', 6],
]

const seeds = process.env.SEED ? [Number(process.env.SEED)] : [1, 2, Math.floor(Math.random() * 1e9)]

test.each(seeds)(
  'people who edit through breaks end with the same board (SEED=%i)',
  { timeout: 30_000 },
  async (seed) => {
    const random = randomFrom(seed)
    const folder = await temporaryFolder()
    let server = await startServer({ folder })
    const port = Number(new URL(server.url).port)
    const networks = Array.from({ length: PEOPLE }, cuttable)
    const people = networks.map(({ WebSocket }, n) => joinBoard(server.url, `person-${n}`, 'incident', { WebSocket }))
    let created = 0

    for (let step = 0; step < STEPS; step++) {
      const who = Math.floor(random() * PEOPLE)
      const { document } = people[who]!
      const ids = [...document.items.keys()].sort()
      const id = ids[Math.floor(random() * ids.length)] ?? 'none'
      switch (pick(random)) {
        case 'create':
          document.create(note(`note-${1000 + created++}`, `by ${who}`), 'user')
          break
        case 'move':
          document.update(id, { x: Math.floor(random() * 1000), y: Math.floor(random() * 1000) }, 'user')
          break
        case 'write':
          document.update(id, { content: `step ${step} by ${who}` }, 'user')
          break
        case 'remove':
          document.remove([id], 'user')
          break
        case 'undo':
          document.history.undo()
          break
        case 'cut':
          networks[who]!.cut()
          break
        case 'restart':
          await server.stop()
          server = await startServer({ folder, port })
          break
        case 'wait':
          await new Promise((resolve) => setTimeout(resolve, random() * 20))
      }
    }

    await eventually(() => expect(people.map((person) => person.status())).toEqual(people.map(() => 'online')))
    await Promise.all(people.map((person) => person.saved()))
    await eventually(() => expect(new Set(people.map(textOf)).size).toBe(1))
    expect(people[0]!.document.items.size).toBeGreaterThan(0)

    await server.stop()
    const kept = textOf(people[0]!)
    for (const person of people) person.dispose()
    const late = joinBoard((await startServer({ folder })).url)
    await late.ready
    expect(textOf(late)).toBe(kept)
  },
)

function pick(random: () => number): Step {
  let left = random() * STEP_WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [step, weight] of STEP_WEIGHTS) {
    left -= weight
    if (left < 0) return step
  }
  return 'wait'
}

function textOf(person: BoardConnection): string {
  return JSON.stringify(itemsOf(person).map((item) => Object.entries(item as object).sort()))
}
