import { setTimeout as sleep } from 'node:timers/promises'
import type { Card, Item, Miro, StickyNote } from '@mirohq/websdk-types'
import { absoluteCentre, type BoardItem, placed } from '../../src/local-board/host/index.ts'
import type { BoardConnection } from '../../src/local-board/sync/connection.ts'
import type { PersonLedger } from './ledger.ts'

/** What a person of the soak works with. */
export type Worker = {
  readonly name: string
  readonly miro: Miro
  readonly connection: BoardConnection
  readonly ledger: PersonLedger
  /** A number from 0 up to 1, the next of this person's. */
  draw(): number
  /** See `insist`. */
  try<Result>(action: () => Promise<Result>): Promise<{ result: Result } | undefined>
  /** How long a gesture by hand takes, in milliseconds. */
  readonly gestureMs: number
}

const MOST_OWN = 15
const STEPS = 6

async function create(me: Worker): Promise<void> {
  if (me.ledger.here.size >= MOST_OWN) return remove(me)
  const content = `<p>${me.name}: ${['disk full', 'paged twice', 'no alert', 'slow replica'][Math.floor(me.draw() * 4)]}</p>`
  const at = { x: Math.round(me.draw() * 4000 - 2000), y: Math.round(me.draw() * 4000 - 2000) }
  const isCard = me.draw() < 0.2
  const made = await me.try<Item>(() =>
    isCard ? me.miro.board.createCard({ title: content, ...at }) : me.miro.board.createStickyNote({ content, ...at }),
  )
  if (made) me.ledger.here.add(made.result.id)
}

async function remove(me: Worker): Promise<void> {
  const id = pick(me, [...me.ledger.here])
  const item = id && (await me.try(() => me.miro.board.getById(id)))
  if (!item || !(await me.try(() => me.miro.board.remove(item.result)))) return
  me.ledger.here.delete(id)
  me.ledger.removed.add(id)
}

async function edit(me: Worker): Promise<void> {
  await changeNote(me, (note) => {
    note.content = `<p>${me.name} says ${Math.floor(me.draw() * 1000)}</p>`
  })
}

async function tag(me: Worker): Promise<void> {
  const tags = await me.try(() => me.miro.board.get({ type: 'tag' }))
  const chosen = tags && pick(me, tags.result)
  if (!chosen) return
  await changeNote(me, (note) => {
    note.tagIds = note.tagIds.includes(chosen.id) ? [] : [...note.tagIds.slice(-3), chosen.id]
  })
}

/** Into a frame by moving over it and being added, or out of the one it is in. */
async function frame(me: Worker): Promise<void> {
  const frames = await me.try(() => me.miro.board.get({ type: 'frame' }))
  const chosen = frames && pick(me, frames.result)
  const note = await anyNote(me)
  if (!chosen || !note) return
  const parent = frames.result.find(({ id }) => id === note.parentId)
  if (parent) {
    await me.try(() => parent.remove(note))
    return
  }
  note.x = chosen.x + Math.round((me.draw() - 0.5) * 500)
  note.y = chosen.y + Math.round((me.draw() - 0.5) * 500)
  if (await me.try(() => note.sync())) await me.try(() => chosen.add(note))
}

/** By hand: shown from presence, written once on drop. */
async function drag(me: Worker): Promise<void> {
  const note = pick(me, notes(me))
  if (!note) return
  const { connection } = me
  const by = { x: Math.round((me.draw() - 0.5) * 800), y: Math.round((me.draw() - 0.5) * 800) }
  const from = absoluteCentre(connection.document.items, note)
  for (let step = 1; step <= STEPS; step++) {
    const [dx, dy] = [(by.x * step) / STEPS, (by.y * step) / STEPS]
    connection.setPresence({ cursor: { x: from.x + dx, y: from.y + dy }, drag: { ids: [note.id], dx, dy } })
    await sleep(me.gestureMs / STEPS)
  }
  const now = connection.document.get(note.id)
  if (now) {
    const { x, y, parentId } = placed(connection.document.items, { ...now, x: now.x + by.x, y: now.y + by.y })
    connection.document.update(note.id, { x, y, parentId, ...stamp(me) }, 'user')
  }
  connection.setPresence({ drag: null })
}

/** By hand: the note is locked for the apps of the others until the text is written. */
async function type(me: Worker): Promise<void> {
  const note = pick(me, notes(me))
  if (!note) return
  me.connection.setPresence({ editing: note.id })
  await sleep(me.gestureMs)
  me.connection.document.update(note.id, { content: `<p>${me.name} typed</p>`, ...stamp(me) }, 'user')
  me.connection.setPresence({ editing: null })
}

/** Whatever was confirmed before the question has to be in the answer, however late that comes. */
async function read(me: Worker): Promise<void> {
  const expected = [...me.ledger.here]
  const answer = await me.try(() => me.miro.board.get({ type: ['sticky_note', 'card'] }))
  if (!answer) return
  const found = new Set(answer.result.map(({ id }) => id))
  const missing = expected.filter((id) => !found.has(id))
  if (missing.length > 0) me.ledger.problems.push(`${me.name} read the board without ${missing.join(', ')}.`)
}

async function store(me: Worker): Promise<void> {
  const collection = me.miro.board.storage.collection('soak')
  const value = (me.ledger.stored ?? 0) + 1
  if (await me.try(() => collection.set(me.name, value))) me.ledger.stored = value
  const answer = await me.try(() => collection.get<number>(me.name))
  // Nothing confirmed yet is nothing to be read.
  if (answer && (answer.result ?? null) !== me.ledger.stored) {
    me.ledger.problems.push(`${me.name} stored ${me.ledger.stored} and read ${answer.result}.`)
  }
}

/** A card that only this person writes, so that every confirmed title can be asked for. */
async function keepDiary(me: Worker): Promise<void> {
  const { diary } = me.ledger
  const title = `<p>diary of ${me.name}, page ${Math.floor(me.draw() * 1e6)}</p>`
  if (!diary) {
    const made = await me.try(() => me.miro.board.createCard({ title, x: 0, y: 5000 }))
    if (made) me.ledger.diary = { id: made.result.id, title }
    return
  }
  const found = await me.try(() => me.miro.board.getById(diary.id))
  if (found?.result.type !== 'card') return
  const card = found.result as Card
  card.title = title
  if (await me.try(() => card.sync())) diary.title = title
}

async function broadcast(me: Worker): Promise<void> {
  await me.try(() => me.miro.board.events.broadcast('soak', { from: me.name }))
}

/** Each act and how often it is chosen, relative to the others. */
export const ACTS: readonly { name: string; weight: number; perform(me: Worker): Promise<void> }[] = [
  { name: 'create', weight: 20, perform: create },
  { name: 'remove', weight: 8, perform: remove },
  { name: 'edit', weight: 14, perform: edit },
  { name: 'drag', weight: 22, perform: drag },
  { name: 'type', weight: 10, perform: type },
  { name: 'tag', weight: 6, perform: tag },
  { name: 'frame', weight: 8, perform: frame },
  { name: 'read', weight: 5, perform: read },
  { name: 'store', weight: 4, perform: store },
  { name: 'diary', weight: 6, perform: keepDiary },
  { name: 'broadcast', weight: 2, perform: broadcast },
]

async function changeNote(me: Worker, change: (note: StickyNote) => void): Promise<void> {
  const note = await anyNote(me)
  if (!note) return
  change(note)
  await me.try(() => note.sync())
}

/** A note of anybody's, newly read. */
async function anyNote(me: Worker): Promise<StickyNote | undefined> {
  const id = pick(me, notes(me))?.id
  const found = id === undefined ? undefined : await me.try(() => me.miro.board.getById(id))
  return found?.result.type === 'sticky_note' ? (found.result as StickyNote) : undefined
}

function notes({ connection }: Worker): BoardItem[] {
  return [...connection.document.items.values()].filter((item) => item.type === 'sticky_note')
}

function stamp({ connection, name }: Worker) {
  return { modifiedAt: new Date(connection.now()).toISOString(), modifiedBy: name }
}

function pick<Value>(me: Worker, values: readonly Value[]): Value | undefined {
  return values[Math.floor(me.draw() * values.length)]
}
