import type { CommandName, KnownCommand, PayloadOf, ResultOf } from '../protocol.ts'
import type { AppPages } from './app-pages.ts'
import type { Attention } from './attention.ts'
import type { BoardTimer } from './board-timer.ts'
import type { FrameKind } from './connection.ts'
import type { Point } from './coordinates.ts'
import type { CustomActions } from './custom-actions.ts'
import type { BoardDocument } from './document.ts'
import type { BoardPage } from './page.ts'
import type { Sessions } from './sessions.ts'
import type { StorageKeys } from './storage.ts'

/** Where documents and reports of Miro disagree (miro-platform.md §4.14), a switch says which way this board goes. */
export type Switches = {
  /** Items an app creates over a frame become its children. On: seen on real boards. */
  captureOnCreate: boolean
  /** `get` with ids that are gone: leaves them out, as seen on real boards, or throws, as documented. */
  missingIds: 'omit' | 'throw'
  /** `createText` with a height: ignores it, as official examples rely on, or refuses it, as documented. */
  textHeight: 'ignore' | 'refuse'
  /** `createFrame` without a fillColor is refused, as seen on real boards, or gets the documented default. */
  frameNeedsFillColor: boolean
  /** Connectors with an end at a point of the board and no item: made, as seen on real boards, or refused, as documented. */
  looseConnectors: 'allow' | 'refuse'
  /** The team's plan: the timer is for paid ones. */
  plan: 'paid' | 'free'
  /** What the person may do on this board. Apps may do no more than the person at their page [D:ref-board]. */
  rights: 'edit' | 'view'
}

export const DEFAULT_SWITCHES: Switches = {
  captureOnCreate: true,
  missingIds: 'omit',
  textHeight: 'ignore',
  frameNeedsFillColor: false,
  looseConnectors: 'allow',
  plan: 'paid',
  rights: 'edit',
}

/** All that a command may need of its host. */
export type HostContext = {
  readonly document: BoardDocument
  readonly page: BoardPage
  readonly appId: string
  readonly boardId: string
  readonly switches: Switches
  readonly pages: AppPages
  readonly timer: BoardTimer
  readonly storage: StorageKeys
  readonly sessions: Sessions
  readonly attention: Attention
  readonly customActions: CustomActions
  /** Tells every page of the app that listens. */
  emit(event: string, payload: unknown): void
}

/** The app page that sent the command. */
export type Caller = {
  readonly kind: FrameKind
  /** Where the top-left corner of the page lies on the board's page, in pixels. */
  corner(): Point
  listensTo(event: string): boolean
  register(event: string): void
  unregister(event: string): void
}

export type Handler<Name extends KnownCommand> = (
  payload: PayloadOf<Name>,
  context: HostContext,
  caller: Caller,
) => ResultOf<Name> | Promise<ResultOf<Name>>

/** One entry for each command of the published typings: a release that adds one does not compile until it is answered here. */
export type Handlers = { readonly [Name in CommandName]: Handler<Name> }
