import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Switches } from '../host/context.ts'
import type { Rect } from '../host/page.ts'
import type { InvitationResponse, SessionFacts } from '../host/sessions.ts'

export type Point = { x: number; y: number }
type Toast = { id: number; type: 'info' | 'error'; message: string }
/** A page of the app that is open; `opening` tells two openings of the same address apart. */
export type OpenApp = { opening: number; url: string; width?: number; height?: number; fullscreen?: boolean }

/** A session that the person is asked to join. */
export type Invitation = { session: SessionFacts; answer(response: InvitationResponse): void }

/** What only this screen knows; everything shared is in the document or in presence. */
export type UiState = {
  selection: readonly string[]
  /** The item whose text is open for typing. */
  editing: string | null
  /** The card whose details are open. */
  openCard: string | null
  /** The details of a card to be made are open; it is not on the board before they are saved. */
  newCard: boolean
  /** A drag of this person under way: the items picked up and how far, in board units. */
  drag: { ids: readonly string[]; dx: number; dy: number } | null
  /** A resize of this person under way; `rect` has its top-left corner in board units. */
  resize: { id: string; rect: Rect } | null
  /** A connector being pulled from an item towards a point. */
  pull: { from: string; to: Point } | null
  /** An item that a key asked to have the keyboard focus, once it is drawn. */
  focus: string | null
  /** A key asked for the context bar to have the focus. */
  barFocus: boolean
  hand: boolean
  /** What the person may do on this board; set it by `setRights`. */
  rights: Switches['rights']
  /** The id of the person whose view this screen shows. */
  following: string | null
  /** The invitations that are not answered, the oldest first. */
  invitations: readonly Invitation[]
  sheet: boolean
  /** Whether the app's pages may be opened: the SDK is in place. */
  appStarted: boolean
  /** Why the app cannot run on this page, in words for people. */
  appProblem: string | null
  panel: OpenApp | null
  /** A key opened the panel or asked for it, so it is to have the focus. */
  panelFocus: boolean
  modal: OpenApp | null
  toasts: readonly Toast[]
  /** Whether the server's state of the board has arrived. */
  ready: boolean
  zoom: number
}

export type UiStore = StoreApi<UiState>

/** The state of one open page, nothing selected and nothing open. */
export function createUiStore(): UiStore {
  return createStore<UiState>(() => ({
    selection: [],
    editing: null,
    openCard: null,
    newCard: false,
    drag: null,
    resize: null,
    pull: null,
    focus: null,
    barFocus: false,
    hand: false,
    rights: 'edit',
    following: null,
    invitations: [],
    sheet: false,
    appStarted: false,
    appProblem: null,
    panel: null,
    panelFocus: false,
    modal: null,
    toasts: [],
    ready: false,
    zoom: 1,
  }))
}
