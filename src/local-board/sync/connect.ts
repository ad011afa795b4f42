import * as Y from 'yjs'
import { BoardDocument } from '../host/document.ts'
import { BOARD_NAME_RULE, isBoardName } from './board-name.ts'
import { BrowserCopy } from './browser-copy.ts'
import type { BoardConnection, ConnectionStatus, Presence } from './connection.ts'
import { joinLosses } from './join-losses.ts'
import { Link } from './link.ts'
import { createListeners } from './listeners.ts'
import type { Broadcast, Message } from './message.ts'
import { OwnChanges } from './own-changes.ts'
import { serverBesideThisPage, watchOwnPage } from './own-page.ts'
import { Presences } from './presence.ts'
import { SaveCount } from './save-count.ts'
import { ServerClock } from './server-clock.ts'
import { Tabs } from './tabs.ts'

/** Questions asked at once after connecting: the first answers are the slowest, because the page is busy starting. */
const FIRST_QUESTIONS = 5
/** Without a server, how long other tabs have for telling what they know of the board. */
const TABS_ANSWER_MS = 300

export type ConnectOptions = {
  /** Where the boards are, `ws:` or `wss:`, ending in a slash. By default `./board-sync/` beside this page. */
  server?: string
  /** For Node before 22, which has none. */
  WebSocket?: typeof WebSocket
  /** Also share with this browser's other tabs directly, which goes on without a server. On by default. */
  tabs?: boolean
}

/**
 * Joins a board. Works at once and goes on working without a server: other tabs of this browser see what is changed
 * meanwhile right away, the browser keeps it, and it is merged when the server is back. `ready` resolves when the
 * server's state is here, or, should there be no server, what this browser has. Throws when the name cannot be a board's.
 */
export function connectBoard(
  name: string,
  person: Presence['person'],
  {
    server = serverBesideThisPage(),
    WebSocket: WebSocketClass = globalThis.WebSocket,
    tabs: withTabs = true,
  }: ConnectOptions = {},
): BoardConnection {
  if (!isBoardName(name)) throw new Error(`“${name}” cannot name a board. ${BOARD_NAME_RULE}`)
  const document = new BoardDocument()
  const doc = document.doc
  const clock = new ServerClock()
  const saves = new SaveCount()
  const statusListeners = createListeners<ConnectionStatus>()
  const problemListeners = createListeners<string | null>()
  const noticeListeners = createListeners<string>()
  const broadcastListeners = createListeners<Broadcast>()
  const noticed = new Set<string>()
  let status: ConnectionStatus = 'connecting'
  let questions = 0
  let isDisposed = false
  let answered = () => {}
  const answer = new Promise<void>((resolve) => {
    answered = resolve
  })

  const link = new Link(server + name, { onOpen, onMessage, onDown, beat }, WebSocketClass)
  const tabs = withTabs ? new Tabs(server + name, onTabMessage) : null
  const copy = new BrowserCopy(server + name)
  const changes = new OwnChanges({ doc, saves, send: (message) => link.send(message), onProblem })
  // A copy that nobody can read must keep nobody from the board.
  const copyRead = copy
    .read()
    .then((states) => {
      for (const state of states) Y.applyUpdate(doc, state, copy)
    })
    .catch(() => null)
  const presences = new Presences(doc, person, (update) => {
    link.send({ kind: 'presence', update })
    tabs?.send({ kind: 'presence', update })
  })

  function setStatus(next: ConnectionStatus): void {
    if (next === status) return
    status = next
    statusListeners.call(next)
  }

  function beat(): Message {
    return { kind: 'ask-clock', mark: clock.mark() }
  }

  function onOpen(): void {
    questions = FIRST_QUESTIONS
    saves.opened()
    link.send(beat())
    link.send({ kind: 'vector', vector: Y.encodeStateVector(doc) })
    presences.announce()
  }

  function onDown(): void {
    if (status === 'online' && !saves.isComplete()) keepCopy()
    changes.disconnected()
    setStatus('offline')
    presences.forgetOthers()
    tabs?.send({ kind: 'ask-presence' })
    setTimeout(answered, TABS_ANSWER_MS)
  }

  function keepCopy(): void {
    copy.write(() => Y.encodeStateAsUpdate(doc))
  }

  function onProblem(): void {
    if (changes.problem) keepCopy()
    problemListeners.call(changes.problem)
  }

  function onMessage(message: Message): void {
    switch (message.kind) {
      case 'vector':
        changes.offer(message.vector)
        break
      case 'state':
        Y.applyUpdate(doc, message.update, link)
        link.settled()
        setStatus('online')
        answered()
        break
      case 'update':
        Y.applyUpdate(doc, message.update, link)
        break
      case 'presence':
        presences.receive(message.update)
        break
      case 'clock':
        clock.answer(message.mark, message.serverTime)
        questions -= 1
        if (questions > 0) link.send(beat())
        break
      case 'saved':
        saves.kept(message.count)
        // Not before it was read: what is in it has to go to the server first.
        if (saves.isComplete()) void copyRead.then(() => saves.isComplete() && copy.remove())
        break
      case 'notice':
        // What was said before is said again to one who comes back.
        if (status === 'online' || !noticed.has(message.words)) noticeListeners.call(message.words)
        noticed.add(message.words)
        break
      case 'most':
        changes.takesUpTo(message.bytes)
        break
      case 'broadcast':
        hear(message)
    }
  }

  function onTabMessage(message: Message): void {
    switch (message.kind) {
      case 'vector':
        tabs?.send({ kind: 'state', update: Y.encodeStateAsUpdate(doc, message.vector) })
        break
      case 'state':
      case 'update':
        Y.applyUpdate(doc, message.update, tabs)
        break
      case 'ask-presence':
        tabs?.send({ kind: 'presence', update: presences.own() })
        break
      case 'presence':
        presences.receive(message.update)
        break
      case 'broadcast':
        hear(message)
    }
  }

  function hear({ event, payload }: Broadcast): void {
    broadcastListeners.call({ event, payload })
  }

  function cut(): () => void {
    const known = Y.encodeStateVector(doc)
    tabs?.cut()
    link.cut()
    return () => {
      if (isDisposed) return
      link.mend()
      tabs?.mend()
      // The server asks for what it missed; the tabs have to be told, and asked.
      tabs?.send({ kind: 'state', update: Y.encodeStateAsUpdate(doc, known) })
      meetTabs()
    }
  }

  function meetTabs(): void {
    tabs?.send({ kind: 'vector', vector: Y.encodeStateVector(doc) })
    tabs?.send({ kind: 'ask-presence' })
    presences.announce()
  }

  function passOn(update: Uint8Array, origin: unknown): void {
    if ((status !== 'online' || changes.problem) && origin !== link && origin !== copy) keepCopy()
    // What another tab did goes on to the server too: that tab may have lost its own connection, or be gone.
    if (origin !== link) changes.send(update)
    if (origin !== link && origin !== tabs) tabs?.send({ kind: 'update', update })
  }

  // For whoever listens Yjs writes down all that a change did, which for a whole board takes a third of the time that
  // opening it does. What comes from the server goes no further.
  doc.on('afterTransactionCleanup', ({ origin }: Y.Transaction) => {
    if (origin === link) doc.off('update', passOn)
    else doc.on('update', passOn)
  })
  meetTabs()
  const stopWatching = watchOwnPage({
    // Browsers drop what a page that goes has not sent yet.
    beforeLeaving: () => saves.isComplete() || keepCopy(),
    leave: () => {
      presences.leave()
      if (!saves.isComplete()) keepCopy()
    },
    comeBack: () => presences.announce(),
    wakeUp: () => link.hurry(),
  })

  return {
    document,
    ready: Promise.all([answer, copyRead]).then(() => {}),
    now: () => clock.now(),
    status: () => status,
    onStatus: statusListeners.add,
    problem: () => changes.problem,
    onProblem: problemListeners.add,
    onNotice: noticeListeners.add,
    presences: () => presences.list(),
    onPresences: (listener) => presences.subscribe(listener),
    setPresence: (patch) => presences.set(patch),
    broadcast({ event, payload }) {
      const message: Message = { kind: 'broadcast', event, payload }
      if (!changes.fits(message)) throw new Error(`The payload of “${event}” is too large to broadcast.`)
      // The server passes it on to this browser's other tabs as well; sent both ways they would hear it twice.
      if (!link.send(message)) tabs?.send(message)
    },
    onBroadcast: broadcastListeners.add,
    saved: () => saves.whenComplete(),
    lose: joinLosses(cut),
    dispose() {
      isDisposed = true
      stopWatching()
      presences.leave()
      for (const listeners of [statusListeners, problemListeners, noticeListeners, broadcastListeners])
        listeners.clear()
      presences.dispose()
      changes.dispose()
      link.close()
      tabs?.close()
      doc.destroy()
    },
  }
}
