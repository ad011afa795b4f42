import type { Miro } from '@mirohq/websdk-types'
import {
  BoardDocument,
  type BoardPage,
  createHeadlessPage,
  createHost,
  createMemoryLedger,
  type FrameKind,
  type HeadlessPage,
  type HeadlessRoom,
  type Host,
  type HostOptions,
  type Person,
} from './host/index.ts'
import type { HostMessage } from './protocol.ts'
import { createMiro, type Transport } from './sdk/index.ts'

/** A whole board in memory: the real SDK client, the real host, the real document. */
export type HeadlessBoard = {
  readonly document: BoardDocument
  readonly host: Host
  readonly page: HeadlessPage
  /** A page of the app, newly loaded; the panel when no kind is told. Each call is another page. */
  miro(kind?: FrameKind): Miro
  /** The same board as another person has it open, or the same one in another tab: own page, host and selection; own credits, too, if another person. */
  asAnother(person: Person): HeadlessBoard
  /** Ends timers and listeners, those of the others included. */
  dispose(): void
}

export type HeadlessBoardOptions = Partial<Omit<HostOptions, 'page'>> & {
  me?: Person
  others?: Person[]
  now?: () => number
  room?: HeadlessRoom
  /** What a page shared with people elsewhere answers in place of the one in memory: who they are, what they lock, broadcasts. */
  instead?: Partial<BoardPage>
}

/** Opens a board without a browser. All options of the host may be told; by default the board is empty and the plan a paid one. */
export function openHeadlessBoard(options: HeadlessBoardOptions = {}): HeadlessBoard {
  const {
    me,
    others,
    now,
    room = { pages: new Set() },
    document = new BoardDocument(),
    instead,
    ...hostOptions
  } = options
  const page = Object.assign(createHeadlessPage({ me, others, now, room }), instead)
  const { ledger = createMemoryLedger() } = hostOptions
  const host = createHost({ ...hostOptions, ledger, document, page })
  const opened: HeadlessBoard[] = []
  return {
    document,
    host,
    page,
    miro: (kind = 'panel') => createMiro(memoryTransport(host, kind)),
    asAnother(person) {
      const another = openHeadlessBoard({
        ...options,
        document,
        room,
        instead: undefined,
        me: person,
        ledger: person.id === page.me.id ? ledger : undefined,
      })
      opened.push(another)
      return another
    },
    dispose() {
      for (const another of opened) another.dispose()
      host.dispose()
      page.dispose()
    },
  }
}

/** Copies each message and hands it over in a later task of its own, as postMessage does. */
function memoryTransport(host: Host, kind: FrameKind): Transport {
  const listeners = new Set<(message: HostMessage) => void>()
  const connection = host.connect(kind, (message) => {
    const copy = structuredClone(message)
    queueMicrotask(() => {
      for (const listener of [...listeners]) listener(copy)
    })
  })
  return {
    send(message) {
      const copy = structuredClone(message)
      queueMicrotask(() => connection.receive(copy))
    },
    onMessage(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
