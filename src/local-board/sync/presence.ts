import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Presence } from './connection.ts'

/** Pointer moves come at 60 a second and more; the others see 30. */
const SEND_EVERY_MS = 33

/** What this page tells of its person, and what the other pages tell of theirs. */
export class Presences {
  readonly #awareness: Awareness
  readonly #send: (update: Uint8Array) => void
  readonly #listeners = new Set<(presences: Presence[]) => void>()
  #own: Presence
  #timer: ReturnType<typeof setTimeout> | undefined
  #sendAgain = false

  constructor(doc: Y.Doc, person: Presence['person'], send: (update: Uint8Array) => void) {
    this.#awareness = new Awareness(doc)
    this.#own = { person, cursor: null, selection: [], drag: null, editing: null }
    this.#send = send
    this.#awareness.setLocalState(this.#own)
    this.#awareness.on('change', () => this.#tell())
    this.#awareness.on('update', (_change: unknown, origin: unknown) => {
      if (origin === 'local') this.#sendSoon()
    })
  }

  /** Everybody with the board open, this page first. Entries that did not change keep their identity. */
  list(): Presence[] {
    const others = [...this.#awareness.getStates()].filter(
      ([page, state]) => page !== this.#awareness.clientID && isPresence(state),
    )
    return [this.#own, ...others.map(([, state]) => state as Presence)]
  }

  subscribe(listener: (presences: Presence[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(patch: Partial<Presence>): void {
    this.#own = { ...this.#own, ...patch }
    this.#awareness.setLocalState(this.#own)
  }

  /** What this page tells, for one who asks. */
  own(): Uint8Array {
    return encodeAwarenessUpdate(this.#awareness, [this.#awareness.clientID])
  }

  /** Says it anew under a higher number: the server may have told the others that this page left. */
  announce(): void {
    this.#awareness.setLocalState(this.#own)
    this.#flush()
  }

  receive(update: Uint8Array): void {
    applyAwarenessUpdate(this.#awareness, update, 'received')
  }

  /** Forgets the others, numbers included, so that those who are still there can be told of again. */
  forgetOthers(): void {
    const others = [...this.#awareness.meta.keys()].filter((page) => page !== this.#awareness.clientID)
    removeAwarenessStates(this.#awareness, others, 'forgotten')
    for (const page of others) this.#awareness.meta.delete(page)
  }

  /** Tells the others that this page is closing. */
  leave(): void {
    this.#awareness.setLocalState(null)
    this.#flush()
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#listeners.clear()
    this.#awareness.destroy()
  }

  #sendSoon(): void {
    if (this.#timer === undefined) this.#flush()
    else this.#sendAgain = true
  }

  #flush(): void {
    clearTimeout(this.#timer)
    this.#sendAgain = false
    this.#send(this.own())
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#sendAgain) this.#flush()
    }, SEND_EVERY_MS)
  }

  #tell(): void {
    const presences = this.list()
    for (const listener of [...this.#listeners]) listener(presences)
  }
}

/** Another program may share anything here; only what can be drawn is shown. */
function isPresence(state: Record<string, unknown>): boolean {
  const person = state.person as Partial<Presence['person']> | undefined
  return typeof person?.id === 'string' && typeof person.name === 'string' && Array.isArray(state.selection)
}
