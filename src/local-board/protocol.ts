import type {
  BoardFeature,
  BoardInfo,
  ExperimentalCommandType,
  TimerInstance,
  UserInfo,
  VotingResult,
} from '@mirohq/websdk-types'
import type { CustomAction } from './host/custom-actions.ts'
import type { Json } from './host/items.ts'
import type { Rect } from './host/page.ts'
import type { SessionFacts } from './host/sessions.ts'

/** Marks a message as one between an app page and the board [T: SdkPostMessageBus]. Other messages of the window are not ours. */
export const COMMAND_ID = 'sdkv2-plugin-message'
/** Of this wire. A client of another version is refused. */
export const PROTOCOL_VERSION = 1

/** Every command a release of @mirohq/websdk-types knows. */
export type CommandName = ExperimentalCommandType

/** An item, tag or group as plain data, with the property names of the SDK. */
export type WireItem = { readonly id: string; readonly type: string; readonly [property: string]: unknown }
/** What an app says of an item it has or wants. Unchecked: it comes from the app. */
export type WireProps = { readonly [property: string]: unknown }
export type ItemFilter = { id: string | string[] } | { type?: string | string[]; tags?: string | string[] }

/** The tools of the board, by Miro's names [T: Tools]. */
export type ToolType = 'PEN' | 'TEXT' | 'CURSOR' | 'HAND' | 'STICKER' | 'COMMENT' | 'ERASER' | 'HIGHLIGHTER'

type Nothing = Record<string, never>
/** Asked by `board.experimental`, which knows more kinds of items than `board` [D:ref-shape-experimental]. */
type Namespace = { experimental?: boolean }
type OpenRequest = { url: string; width?: number; height?: number; fullscreen?: boolean; data?: unknown }
type Pixels = { x: number; y: number }
type Exchange<Payload, Result> = { payload: Payload; result: Result }

/** What each command carries and gives. */
type Commands = {
  WIDGET_CREATE: Exchange<WireProps, WireItem>
  /** Properties of an item, or a change of its parent: `addTo` and `removeFrom` are ids of a frame (or a mind map node). */
  WIDGET_UPDATE: Exchange<WireProps | { id: string; addTo: string } | { id: string; removeFrom: string }, WireItem>
  WIDGET_REMOVE: Exchange<{ id: string; type?: string }, void>
  WIDGET_GET: Exchange<
    (Namespace & { id: string }) | (Namespace & { filter: ItemFilter | undefined }) | { connectorsOf: string },
    WireItem[]
  >
  WIDGET_GET_METADATA: Exchange<{ id: string; type: string; key?: string }, Json | undefined>
  WIDGET_SET_METADATA: Exchange<{ id: string; type: string; key: string; value: Json | undefined }, Json>
  WIDGET_GO_TO_LINK: Exchange<{ id: string }, boolean>
  GET_SELECTION: Exchange<Namespace, WireItem[]>
  SELECT_WIDGETS: Exchange<Namespace & { filter: ItemFilter | undefined }, WireItem[]>
  DESELECT_WIDGETS: Exchange<Namespace & { filter: ItemFilter | undefined }, WireItem[]>
  GET_BOARD_APP_DATA: Exchange<{ key?: string }, Json | undefined>
  SET_BOARD_APP_DATA: Exchange<{ key: string; value: Json | undefined }, Json>
  CLEAR_BOARD_APP_DATA: Exchange<Nothing, void>
  UI_REGISTER_EVENT: Exchange<{ event: string }, void>
  UI_UNREGISTER_EVENT: Exchange<{ event: string }, void>
  GET_ONLINE_USERS: Exchange<Nothing, UserInfo[]>
  GET_ID_TOKEN: Exchange<Nothing, string>
  GET_BOARD_INFO: Exchange<Nothing, BoardInfo>
  GET_USER_INFO: Exchange<Nothing, UserInfo>
  /** Pixels of the page that is dragged from. */
  UI_DRAG_START: Exchange<Pixels & { preview: { url?: string; width: number; height: number } }, void>
  UI_DRAG_MOVE: Exchange<Pixels, void>
  /** `drag` comes back with the event, so that the page finds the dropped element again. */
  UI_DRAG_DROP: Exchange<Pixels & { drag: string }, void>
  UI_DRAG_END: Exchange<Nothing, void>
  UI_OPEN_PANEL: Exchange<OpenRequest, { opening: number }>
  UI_GET_PANEL_DATA: Exchange<Nothing, unknown>
  UI_WAIT_FOR_PANEL_CLOSE: Exchange<{ opening: number }, unknown>
  UI_CLOSE_PANEL: Exchange<{ result?: unknown }, void>
  UI_CAN_OPEN_PANEL: Exchange<Nothing, boolean>
  UI_OPEN_MODAL: Exchange<OpenRequest, { opening: number }>
  UI_GET_MODAL_DATA: Exchange<Nothing, unknown>
  UI_WAIT_FOR_MODAL_CLOSE: Exchange<{ opening: number }, unknown>
  UI_CLOSE_MODAL: Exchange<{ result?: unknown }, void>
  UI_CAN_OPEN_MODAL: Exchange<Nothing, boolean>
  VIEWPORT_GET: Exchange<Nothing, Rect>
  VIEWPORT_SET: Exchange<
    {
      viewport: Rect
      padding?: { top: number; left: number; bottom: number; right: number }
      animationDurationInMs?: number
    },
    Rect
  >
  VIEWPORT_ZOOM_TO: Exchange<{ ids: string[] }, void>
  VIEWPORT_GET_ZOOM: Exchange<Nothing, number>
  VIEWPORT_SET_ZOOM: Exchange<{ zoom: number }, void>
  SHOW_NOTIFICATION: Exchange<{ type: 'info' | 'error'; message: string }, void>
  BRING_TO_FRONT: Exchange<{ ids: string[] }, void>
  SEND_TO_BACK: Exchange<{ ids: string[] }, void>
  BRING_IN_FRONT_OF: Exchange<{ ids: string[]; target: string }, void>
  SEND_BEHIND_OF: Exchange<{ ids: string[]; target: string }, void>
  GET_LAYER_INDEX: Exchange<{ id: string }, number>
  IMAGE_GET_BLOB: Exchange<{ id: string; format?: 'preview' | 'original' }, string>
  STORAGE_SET: Exchange<{ collection: string; key: string; value: Json }, void>
  STORAGE_GET: Exchange<{ collection: string; key: string }, Json | undefined>
  STORAGE_REMOVE: Exchange<{ collection: string; key: string }, void>
  SEND_REALTIME_BROADCAST_EVENT: Exchange<{ event: string; payload: Json | undefined }, void>
  SESSIONS_START: Exchange<WireProps, SessionFacts>
  SESSIONS_GET: Exchange<Nothing, SessionFacts[]>
  SESSIONS_INVITE_USERS: Exchange<{ session: string; users: string[] }, void>
  SESSIONS_JOIN: Exchange<{ session: string }, void>
  SESSIONS_LEAVE: Exchange<{ session: string }, void>
  SESSIONS_END: Exchange<{ session: string }, void>
  SESSIONS_GET_USERS: Exchange<{ session: string }, { id: string }[]>
  SESSIONS_USER_JOINED: Exchange<{ session: string; user: string }, boolean>
  COLLABORATION_VIEWPORT_ZOOM_TO: Exchange<{ user: string; ids: string[] }, void>
  /** Without `followers`: the person at this page. */
  ATTENTION_FOLLOW: Exchange<{ followee: string; followers?: string[] }, void>
  ATTENTION_UNFOLLOW: Exchange<{ followers?: string[]; followee?: string }, void>
  ATTENTION_IS_FOLLOWING: Exchange<Nothing, boolean>
  ATTENTION_GET_FOLLOWED_USER: Exchange<Nothing, UserInfo>
  TIMER_GET: Exchange<Nothing, TimerInstance>
  TIMER_START: Exchange<{ duration: number }, TimerInstance>
  TIMER_PROLONG: Exchange<{ duration: number }, TimerInstance>
  TIMER_STOP: Exchange<Nothing, TimerInstance>
  TIMER_PAUSE: Exchange<Nothing, TimerInstance>
  TIMER_RESUME: Exchange<Nothing, TimerInstance>
  TIMER_IS_STARTED: Exchange<Nothing, boolean>
  CHECK_FEATURE_ENTITLEMENT: Exchange<{ feature: BoardFeature }, boolean>
  GROUP_GET_ITEMS: Exchange<{ id: string }, WireItem[]>
  GROUP_UNGROUP: Exchange<{ id: string }, WireItem[]>
  FRAME_GET_CHILDREN: Exchange<{ id: string }, WireItem[]>
  FIND_EMPTY_SPACE: Exchange<Rect & { offset?: number }, Rect>
  CUSTOM_ACTION_REGISTER: Exchange<WireProps, CustomAction>
  CUSTOM_ACTION_DEREGISTER: Exchange<{ event: string }, void>
  GET_VOTING_RESULTS: Exchange<Nothing, VotingResult[]>
  HISTORY_CAN_UNDO: Exchange<Nothing, boolean>
  HISTORY_CAN_REDO: Exchange<Nothing, boolean>
  HISTORY_UNDO: Exchange<Nothing, void>
  HISTORY_REDO: Exchange<Nothing, void>
  GET_TOOL: Exchange<Nothing, ToolType>
  SET_TOOL: Exchange<{ tool: ToolType }, void>
}
export type KnownCommand = keyof Commands & CommandName
export type PayloadOf<Name extends KnownCommand> = Commands[Name]['payload']
export type ResultOf<Name extends KnownCommand> = Commands[Name]['result']

export type Command = { readonly name: CommandName; readonly id: string; readonly payload?: unknown }
/** S: done, `payload` is the result. F: refused, `payload` is the message. */
export type Reply = { readonly id: string; readonly status: 'S' | 'F'; readonly payload?: unknown }
/** Something that happened on the board, sent to those pages only that registered for `name`. */
export type BoardEvent = { readonly name: string; readonly payload?: unknown }

type Envelope<Payload> = {
  readonly commandId: typeof COMMAND_ID
  readonly version: number
  readonly payload: Payload[]
}
/** App page to board: the commands of one turn, run as one change. `client` is new for each load of a page. */
export type ClientMessage = Envelope<Command> & { readonly client: string }
/** Board to app page. */
export type HostMessage = Envelope<Reply | BoardEvent>

export const eventNames = {
  storage: (collection: string, key: string) => `storage:change:${encodeURIComponent(collection)}:${key}`,
  realtime: (event: string) => `experimental:realtime_event:${event}`,
  timer: (event: 'start' | 'update' | 'finish') => `timer:${event}`,
} as const

/** Tells what an app page sends from everything else that reaches a window. */
export function isClientMessage(data: unknown): data is ClientMessage {
  return isEnvelope(data) && typeof (data as Partial<ClientMessage>).client === 'string'
}

/** Tells what the board sends from everything else that reaches a window. */
export function isHostMessage(data: unknown): data is HostMessage {
  return isEnvelope(data) && !('client' in data)
}

function isEnvelope(data: unknown): data is Envelope<unknown> {
  if (typeof data !== 'object' || data === null) return false
  const { commandId, payload } = data as Partial<Envelope<unknown>>
  return commandId === COMMAND_ID && Array.isArray(payload) && payload.every((part) => typeof part === 'object' && part)
}
