import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Person } from '../host/page.ts'
import type { BoardConnection, Presence } from '../sync/connection.ts'
import { keepPerson } from './start/person.ts'
import { personColor } from './start/person-color.ts'

export type KnownPerson = Person & { color: string }
export type PeopleState = {
  /** One entry an open page; this page first. */
  presences: readonly Presence[]
  /** One entry a person with the board open; the person at this page first. */
  here: readonly KnownPerson[]
}

export type People = {
  readonly store: StoreApi<PeopleState>
  /** The name that goes with an id, also of somebody who has left; undefined when never seen on this board. */
  nameOf(id: string): string | undefined
  /** Everybody ever seen on this board, by name. */
  known(): Person[]
  rename(name: string): void
  /** Keeps the names of people who are not here, so that what they made carries a name. */
  remember(people: readonly Person[]): void
}

const PREFIX = 'person:'

/**
 * Who is on the board. Names are kept in the board's `info` map, so that the owner of a card keeps a name after
 * leaving. Colours follow from who is here, the same on every page.
 */
export function createPeople(connection: BoardConnection, me: Person): People {
  const info = connection.document.map<string>('info')
  const store = createStore<PeopleState>(() => ({ presences: [], here: [{ ...me, color: personColor(me.id, []) }] }))
  let name = me.name

  const refresh = (presences: readonly Presence[]) => {
    const color = personColor(
      me.id,
      presences.map((presence) => presence.person.id),
    )
    const own = presences[0]?.person
    if (own && (own.color !== color || own.name !== name || own.id !== me.id)) {
      connection.setPresence({ person: { id: me.id, name, color } })
    }
    const here = new Map<string, KnownPerson>([[me.id, { id: me.id, name, color }]])
    for (const { person } of presences) if (!here.has(person.id)) here.set(person.id, person)
    // Pointers move many times a second, people seldom: who looks at people only is not told of each move.
    const [known, found] = [store.getState().here, [...here.values()]]
    store.setState({ presences, here: samePeople(known, found) ? known : found })
  }
  connection.onPresences(refresh)
  refresh(connection.presences())

  const remember = (people: readonly Person[]) => {
    connection.document.transact(() => {
      for (const person of people)
        if (info.get(PREFIX + person.id) !== person.name) info.set(PREFIX + person.id, person.name)
    }, 'system')
  }
  void connection.ready.then(() => remember([{ id: me.id, name }]))

  return {
    store,
    nameOf: (id) => store.getState().here.find((person) => person.id === id)?.name ?? info.get(PREFIX + id),
    known: () => {
      const all = new Map<string, Person>()
      for (const [key, value] of info)
        if (key.startsWith(PREFIX)) all.set(key.slice(PREFIX.length), { id: key.slice(PREFIX.length), name: value })
      for (const { id, name } of store.getState().here) all.set(id, { id, name })
      return [...all.values()].sort((a, b) => a.name.localeCompare(b.name))
    },
    rename: (next) => {
      name = next.trim().slice(0, 40) || name
      keepPerson({ id: me.id, name })
      remember([{ id: me.id, name }])
      refresh(connection.presences())
    },
    remember,
  }
}

function samePeople(some: readonly KnownPerson[], others: readonly KnownPerson[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, name, color }, index) => {
      const other = others[index]
      return other?.id === id && other.name === name && other.color === color
    })
  )
}
