import { chance } from '../host/chance.ts'
import { absoluteCentre, type Point, placed } from '../host/coordinates.ts'
import type { StickyNoteItem } from '../host/items.ts'
import type { BoardConnection } from './connection.ts'
import { addWords } from './words-of-note.ts'

export type SecondPersonOptions = {
  /** The same seed on the same board gives the same gestures in the same order. */
  seed: number
  /** How long one gesture takes, typing twice as long; in milliseconds. */
  everyMs?: number
}

/** A gesture is cut into so many steps; the pointer moves with each. */
const STEPS = 24
const REACH = 240
/** Miro keeps below 6,000 characters of HTML; a note close to that is left alone. */
const LONG = 5_000

/**
 * Somebody who works at a board by himself, over a connection of his own: points at places, drags notes a short way (a
 * drag is drawn from presence and written once, on drop), and opens notes for typing, which locks them for everybody
 * else. Never makes or removes anything. What he types stands at the end of one note at a time: he takes it away before
 * he types elsewhere, and when he leaves, unless somebody has changed the note since. Gives the function that ends it.
 */
export function startSecondPerson(
  connection: BoardConnection,
  { seed, everyMs = 2_400 }: SecondPersonOptions,
): () => void {
  const { document } = connection
  const me = connection.presences()[0]!.person.id
  let drawn = 0
  let pointer: Point | null = null
  let steps: (() => void)[] = []
  let typed: { id: string; before: string; after: string } | null = null

  const draw = () => chance(seed, 'second person', drawn++)
  const between = (from: number, to: number) => Math.round(from + draw() * (to - from))

  /** What others drag or type in at this moment. */
  function held(): ReadonlySet<string | null> {
    const others = connection.presences().slice(1)
    return new Set(others.flatMap(({ editing, drag }) => [editing, ...(drag?.ids ?? [])]))
  }

  /** Notes that nobody else holds, each with its centre on the board. */
  function free(): { note: StickyNoteItem; at: Point }[] {
    const taken = held()
    return [...document.items.values()]
      .filter((item) => item.type === 'sticky_note')
      .filter(({ id, groupId, content }) => !taken.has(id) && groupId === undefined && content.length < LONG)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((note) => ({ note, at: absoluteCentre(document.items, note) }))
  }

  function glide(to: Point, count: number): (() => void)[] {
    const from = pointer ?? to
    return Array.from({ length: count }, (_, step) => () => {
      const done = (step + 1) / count
      pointer = { x: Math.round(from.x + (to.x - from.x) * done), y: Math.round(from.y + (to.y - from.y) * done) }
      connection.setPresence({ cursor: pointer })
    })
  }

  const rest = (count: number) => Array.from({ length: count }, () => () => {})

  function point(): (() => void)[] {
    const around = pickOne(free())?.at ?? { x: 0, y: 0 }
    return glide({ x: around.x + between(-REACH, REACH), y: around.y + between(-REACH, REACH) }, STEPS / 2).concat(
      rest(STEPS / 2),
    )
  }

  function drag({ note, at }: { note: StickyNoteItem; at: Point }): (() => void)[] {
    const by = { x: between(-REACH, REACH), y: between(-REACH, REACH) }
    const count = STEPS / 2
    const pull = (step: number) => () => {
      const [dx, dy] = [Math.round((by.x * step) / count), Math.round((by.y * step) / count)]
      pointer = { x: at.x + dx, y: at.y + dy }
      connection.setPresence({ cursor: pointer, selection: [note.id], drag: { ids: [note.id], dx, dy } })
    }
    const drop = () => {
      const now = document.get(note.id)
      if (now && !held().has(now.id)) {
        const { x, y, parentId } = placed(document.items, { ...now, x: now.x + by.x, y: now.y + by.y })
        write(note.id, { x, y, parentId })
      }
      connection.setPresence({ drag: null, selection: [] })
    }
    return [...glide(at, STEPS / 4), ...Array.from({ length: count }, (_, step) => pull(step + 1)), drop, ...rest(4)]
  }

  function type({ note, at }: { note: StickyNoteItem; at: Point }): (() => void)[] {
    const words = draw()
    const open = () => connection.setPresence({ editing: note.id, selection: [note.id] })
    const close = () => {
      const isSame = typed?.id === note.id
      takeBack()
      const now = document.get(note.id)
      if (!isSame && now?.type === 'sticky_note' && !held().has(now.id)) {
        typed = { id: now.id, before: now.content, after: addWords(now.content, words) }
        write(now.id, { content: typed.after })
      }
      connection.setPresence({ editing: null, selection: [] })
    }
    return [...glide(at, STEPS / 4), open, ...rest(STEPS), close, ...rest(STEPS / 2)]
  }

  function takeBack(): void {
    const now = typed && document.get(typed.id)
    if (typed && now?.type === 'sticky_note' && now.content === typed.after) write(typed.id, { content: typed.before })
    typed = null
  }

  function write(id: string, patch: Partial<StickyNoteItem>): void {
    const modifiedAt = new Date(connection.now()).toISOString()
    document.update(id, { ...patch, modifiedAt, modifiedBy: me }, 'user')
  }

  function pickOne<Value>(values: readonly Value[]): Value | undefined {
    return values[Math.floor(draw() * values.length)]
  }

  function nextGesture(): (() => void)[] {
    const kind = draw()
    const chosen = pickOne(free())
    if (!chosen || kind < 0.2) return point()
    return kind < 0.6 ? drag(chosen) : type(chosen)
  }

  const timer = setInterval(() => {
    if (steps.length === 0) steps = nextGesture()
    steps.shift()?.()
  }, everyMs / STEPS)

  return () => {
    clearInterval(timer)
    takeBack()
    connection.setPresence({ cursor: null, drag: null, selection: [], editing: null })
  }
}
