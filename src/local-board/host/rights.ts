import type { Command, CommandName } from '../protocol.ts'
import { isStorageKey } from './storage.ts'

/** What an app may be allowed to do, by the names of the app manifest [D:app-manifest]. */
export type Scope = 'boards:read' | 'boards:write' | 'identity:read'

/** Commands whose scope is stated [D:ref-board, ref-collection, ref-viewport, ref-group, ref-session]; timer, events and the panel need none. */
const SCOPES: Partial<Record<CommandName, Scope>> = {
  WIDGET_GET: 'boards:read',
  WIDGET_GET_METADATA: 'boards:read',
  GET_SELECTION: 'boards:read',
  GET_BOARD_APP_DATA: 'boards:read',
  GET_BOARD_INFO: 'boards:read',
  GET_LAYER_INDEX: 'boards:read',
  IMAGE_GET_BLOB: 'boards:read',
  STORAGE_GET: 'boards:read',
  STORAGE_REMOVE: 'boards:read',
  GROUP_GET_ITEMS: 'boards:read',
  FRAME_GET_CHILDREN: 'boards:read',
  FIND_EMPTY_SPACE: 'boards:read',
  GET_VOTING_RESULTS: 'boards:read',
  WIDGET_GO_TO_LINK: 'boards:read',
  GET_ONLINE_USERS: 'boards:read',
  CHECK_FEATURE_ENTITLEMENT: 'boards:read',
  SESSIONS_GET: 'boards:read',
  SESSIONS_GET_USERS: 'boards:read',
  SESSIONS_USER_JOINED: 'boards:read',
  VIEWPORT_GET: 'boards:read',
  VIEWPORT_SET: 'boards:read',
  VIEWPORT_ZOOM_TO: 'boards:read',
  VIEWPORT_GET_ZOOM: 'boards:read',
  VIEWPORT_SET_ZOOM: 'boards:read',
  GET_USER_INFO: 'identity:read',
  WIDGET_CREATE: 'boards:write',
  WIDGET_UPDATE: 'boards:write',
  WIDGET_REMOVE: 'boards:write',
  WIDGET_SET_METADATA: 'boards:write',
  SELECT_WIDGETS: 'boards:write',
  DESELECT_WIDGETS: 'boards:write',
  SET_BOARD_APP_DATA: 'boards:write',
  CLEAR_BOARD_APP_DATA: 'boards:write',
  BRING_TO_FRONT: 'boards:write',
  SEND_TO_BACK: 'boards:write',
  BRING_IN_FRONT_OF: 'boards:write',
  SEND_BEHIND_OF: 'boards:write',
  STORAGE_SET: 'boards:write',
  GROUP_UNGROUP: 'boards:write',
  SESSIONS_START: 'boards:write',
  SESSIONS_INVITE_USERS: 'boards:write',
  SESSIONS_JOIN: 'boards:write',
  SESSIONS_LEAVE: 'boards:write',
  SESSIONS_END: 'boards:write',
}

/** What an app with either scope of a board may do [D:ref-viewport]. */
const EITHER: ReadonlySet<CommandName> = new Set<CommandName>([
  'VIEWPORT_GET',
  'VIEWPORT_SET',
  'VIEWPORT_ZOOM_TO',
  'VIEWPORT_GET_ZOOM',
  'VIEWPORT_SET_ZOOM',
])
/** What a viewer may do although an app needs the right to write for it: it is about himself and his own screen only. */
const OWN_SCREEN: ReadonlySet<CommandName> = new Set<CommandName>([
  'SELECT_WIDGETS',
  'DESELECT_WIDGETS',
  'SESSIONS_JOIN',
  'SESSIONS_LEAVE',
])
/** What changes the board although an app needs no scope for it. */
const SHARED: ReadonlySet<CommandName> = new Set([
  'STORAGE_REMOVE',
  'TIMER_START',
  'TIMER_PROLONG',
  'TIMER_STOP',
  'TIMER_PAUSE',
  'TIMER_RESUME',
])

/** The scope an app needs for a command; undefined where none is stated. */
export function requiredScope(name: CommandName): Scope | undefined {
  return SCOPES[name]
}

/** The scope that an app with these ones lacks for a command; undefined when it may have it done. */
export function missingScope(command: Command, scopes: readonly string[]): Scope | undefined {
  const { name } = command
  const scope = listensToStorage(command) ? 'boards:read' : SCOPES[name]
  const has = scope === undefined || scopes.includes(scope) || (EITHER.has(name) && scopes.includes('boards:write'))
  return has ? undefined : scope
}

/** Whether a command changes what others see: a person who may only view cannot have it done. */
export function changesBoard(name: CommandName): boolean {
  return SHARED.has(name) || (SCOPES[name] === 'boards:write' && !OWN_SCREEN.has(name))
}

/** To listen to a key is to read it [D:ref-collection]; other events need no scope. */
function listensToStorage({ name, payload }: Command): boolean {
  return name === 'UI_REGISTER_EVENT' && isStorageKey((payload as { event?: unknown } | undefined)?.event)
}
