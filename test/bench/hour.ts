import { type BoardItem, chance, newItem } from '../../src/local-board/host/index.ts'
import type { BoardConnection } from '../../src/local-board/sync/connection.ts'

/** What 20 people do in a busy hour, as many times as told: each writes 30 notes, changes 30 texts, moves 150 things, and so on. */
export const HOUR: Readonly<Record<Deed, number>> = {
  create: 600,
  edit: 600,
  move: 3_000,
  tag: 400,
  remove: 100,
  store: 300,
}
type Deed = 'create' | 'edit' | 'move' | 'tag' | 'remove' | 'store'

const WORDS = 'the replica was behind and nobody was told before the backup ran out of disk at night'.split(' ')

/** Does the deeds of an hour in an order by chance, always the same, each by the next person. Resolves when all are kept. */
export async function workAnHour(people: readonly BoardConnection[]): Promise<number> {
  const deeds = Object.entries(HOUR).flatMap(([deed, times]) => Array<Deed>(times).fill(deed as Deed))
  let draws = 0
  const draw = () => chance('hour', draws++)
  for (let at = deeds.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1))
    ;[deeds[at], deeds[other]] = [deeds[other]!, deeds[at]!]
  }
  for (const [at, deed] of deeds.entries()) {
    perform(deed, people[at % people.length]!, draw)
    // Now and then everybody sees what the others did, as over an hour.
    if (at % (5 * people.length) === 0) await Promise.all(people.map((person) => person.saved()))
  }
  await Promise.all(people.map((person) => person.saved()))
  return deeds.length
}

function perform(deed: Deed, { document, presences, now }: BoardConnection, draw: () => number): void {
  const me = presences()[0]!.person
  const stamp = { modifiedAt: new Date(now()).toISOString(), modifiedBy: me.id }
  const notes = [...document.items.values()].filter(({ type }) => type === 'sticky_note')
  const note = notes[Math.floor(draw() * notes.length)]
  const place = () => Math.round(draw() * 4_000)
  const text = () => `<p>${Array.from({ length: 8 }, () => WORDS[Math.floor(draw() * WORDS.length)]).join(' ')}</p>`
  if (deed === 'create' || !note) {
    const props = { content: text(), x: place(), y: place() }
    document.create(newItem('sticky_note', props, { me, now: now(), items: document.items }), 'user')
  } else if (deed === 'edit') {
    document.update(note.id, { content: text(), ...stamp } as Partial<BoardItem>, 'user')
  } else if (deed === 'move') {
    document.update(note.id, { x: place(), y: place(), ...stamp } as Partial<BoardItem>, 'user')
  } else if (deed === 'tag') {
    document.update(note.id, { tagIds: [`34580000000000000${place() % 10}`], ...stamp } as Partial<BoardItem>, 'user')
  } else if (deed === 'remove') {
    document.remove([note.id], 'user')
  } else {
    const value = { phase: 'brainstorm', deadline: now(), columns: Array.from({ length: 3 }, place) }
    document.map('storage').set(`app/session:part-${place() % 10}`, { value, version: String(place()) })
  }
}
