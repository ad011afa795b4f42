import type { HostMessage } from '../protocol.ts'
import { createAppPages } from './app-pages.ts'
import { createAttention } from './attention.ts'
import { createBoardTimer } from './board-timer.ts'
import { metadataOf } from './commands/data.ts'
import { selected } from './commands/selection.ts'
import { showItems } from './commands/viewport.ts'
import { type Connection, createConnection, type FrameKind } from './connection.ts'
import { DEFAULT_SWITCHES, type HostContext, type Switches } from './context.ts'
import type { Point } from './coordinates.ts'
import { type CreditLimits, MIRO_LIMITS } from './credits.ts'
import { type CustomAction, createCustomActions } from './custom-actions.ts'
import type { BoardDocument } from './document.ts'
import { forwardChanges } from './forward-changes.ts'
import { createGate } from './gate.ts'
import { keepWhole } from './keep-whole.ts'
import { type Credits, createMemoryLedger, type Ledger } from './ledger.ts'
import type { BoardPage } from './page.ts'
import { createSessions } from './sessions.ts'
import { createStorageKeys, isStorageKey } from './storage.ts'
import { CALM, type Weather } from './weather.ts'
import { toWire } from './wire.ts'

export type HostOptions = Partial<Switches> & {
  document: BoardDocument
  page: BoardPage
  /** Keeps the app's storage, app data and metadata apart from those of others. */
  appId?: string
  boardId?: string
  limits?: CreditLimits
  /** What the person has spent by the app so far, also in other tabs; by default a new one for this page. */
  ledger?: Ledger
  /** What the app may do; by default everything. */
  scopes?: readonly string[]
  weather?: Weather
}

/** The board's side of the SDK for one app and one person: answers commands by Miro's rules, tells the app's pages what happens. */
export type Host = {
  /**
   * Connects a page of the app. `send` hands it a message, soon and in order; `corner` tells where its top-left lies on
   * the board's page, in pixels.
   */
  connect(kind: FrameKind, send: (message: HostMessage) => void, corner?: () => Point): Connection
  /** The person clicked the app's icon: told to the headless page, once it listens. */
  clickIcon(): void
  /** The person opened an app card, or asked the app to connect it: told to all pages, if the card is the app's own [D:ref-app-card]. */
  openAppCard(id: string): void
  connectAppCard(id: string): void
  /** The app's custom actions to offer for selected items, in the app's order; none for a selection that one of them is not for. */
  customActions(ids: readonly string[]): CustomAction[]
  /** Calls back when an app has others, or keeps something else with an item. Returns its disposer. */
  onCustomActions(listener: () => void): () => void
  /** The person chose one of them. */
  runCustomAction(event: string, ids: readonly string[]): void
  /** Opens the app's panel as the app's own `openPanel` does, at an address of the board's choice. */
  openPanel(url: string): void
  readonly credits: Credits
  /** From the next command on. */
  setWeather(weather: Weather): void
  setSwitches(patch: Partial<Switches>): void
  dispose(): void
}

/** Opens the board for one app on one page. Whatever the options leave out goes by what was seen on real boards. */
export function createHost(options: HostOptions): Host {
  const {
    document,
    page,
    appId = 'app',
    boardId = 'local',
    limits = MIRO_LIMITS,
    ledger = createMemoryLedger(),
    scopes,
    weather: firstWeather = CALM,
    ...told
  } = options
  const switches = { ...DEFAULT_SWITCHES, ...told }
  const connections = new Set<Connection>()
  let weather = firstWeather
  let iconClicked = false
  let disposed = false

  const emit = (name: string, payload: unknown) => {
    for (const connection of [...connections]) connection.emit(name, payload)
  }
  const timer = createBoardTimer(document, page.now, (event, instance) => emit(`timer:${event}`, { timer: instance }))
  const storage = createStorageKeys(document, appId)
  const sessions = createSessions(document, page, appId, emit)
  const attention = createAttention(document, page, sessions, (ids) => void showItems(ids, { document, page }))
  const pages = createAppPages(page)
  const context: HostContext = {
    document,
    page,
    appId,
    boardId,
    switches,
    pages,
    timer,
    storage,
    sessions,
    attention,
    customActions: createCustomActions(emit, (id) => metadataOf(id, { document, appId })),
    emit,
  }
  const pass = createGate({ appId, now: page.now, limits, ledger, switches, scopes, weather: () => weather })
  const stops = [
    keepWhole(document),
    forwardChanges(context, page, emit),
    storage.onChange((event) => emit(event, storage.news(event))),
    timer.dispose,
    attention.dispose,
    sessions.dispose,
    pages.dispose,
  ]

  function deliverIconClick() {
    for (const connection of connections)
      if (iconClicked && connection.kind === 'headless' && connection.listensTo('icon:click')) {
        iconClicked = false
        connection.emit('icon:click', undefined)
      }
  }

  function tellAppCard(event: 'app_card:open' | 'app_card:connect', id: string) {
    const item = document.get(id)
    if (item?.type === 'app_card' && item.owner === appId) emit(event, { appCard: toWire(context, [item])[0] })
  }

  return {
    credits: ledger,
    setWeather(next) {
      weather = next
    },
    setSwitches: (patch) => void Object.assign(switches, patch),
    connect(kind, send, corner = () => ({ x: 0, y: 0 })) {
      const connection = createConnection({
        kind,
        context,
        corner,
        pass,
        weather: () => weather,
        send,
        onRegister(event) {
          if (isStorageKey(event)) connection.emit(event, storage.news(event))
          if (event === 'icon:click') deliverIconClick()
        },
        onDispose: () => connections.delete(connection),
      })
      connections.add(connection)
      return connection
    },
    clickIcon() {
      iconClicked = true
      deliverIconClick()
    },
    openAppCard: (id) => tellAppCard('app_card:open', id),
    connectAppCard: (id) => tellAppCard('app_card:connect', id),
    customActions: (ids) => context.customActions.forItems(selected(ids, context)),
    onCustomActions(listener) {
      const metadata = document.map('metadata')
      const stop = context.customActions.onChange(listener)
      metadata.observe(listener)
      return () => {
        stop()
        metadata.unobserve(listener)
      }
    },
    runCustomAction: (event, ids) => context.customActions.run(event, selected(ids, context)),
    openPanel: (url) => void pages.open('panel', { url }),
    dispose() {
      if (disposed) return
      disposed = true
      for (const connection of [...connections]) connection.dispose()
      for (const stop of stops) stop()
    },
  }
}
