import type { ToolType } from '../protocol.ts'
import type { Point } from './coordinates.ts'
import type { Json } from './items.ts'
import type { BoardPage, DragPreview, Person, Rect } from './page.ts'

/** The people who have one board open, each on a page in this memory. */
export type HeadlessRoom = { readonly pages: Set<HeadlessPage> }

type Opened = { url: string; width?: number; height?: number; fullscreen?: boolean }
type Notification = { type: 'info' | 'error'; message: string }
type Broadcast = { event: string; payload: Json | undefined }

/** A board page without a screen, and what a person would do at it. */
export type HeadlessPage = BoardPage & {
  /** What people saw, oldest first. */
  readonly notifications: Notification[]
  /** Addresses that were opened, oldest first. */
  readonly links: string[]
  /** What is dragged from the panel now. */
  readonly drag: { at: Point; preview?: DragPreview } | null
  /** The app pages that are open now. */
  readonly opened: { panel?: Opened; modal?: Opened }
  /** Someone else opens the board, or leaves it. */
  join(person: Person): void
  leave(id: string): void
  /** Someone else starts or ends editing items: Miro locks them meanwhile. */
  lock(...ids: string[]): void
  unlock(...ids: string[]): void
  /** The person closes the panel or the modal by its own button. */
  closeByHand(kind: 'panel' | 'modal'): void
  /** Whoever listens to who is online is told anew. */
  refreshOnlineUsers(): void
  /** A message of another person arrives. */
  deliver(message: Broadcast): void
  dispose(): void
}

export type HeadlessPageOptions = { me?: Person; others?: Person[]; room?: HeadlessRoom; now?: () => number }

/** In-memory stand-in for the board page: a 1600 x 900 viewport around the board's centre, at zoom 1. */
export function createHeadlessPage(options: HeadlessPageOptions = {}): HeadlessPage {
  const { me = { id: '1', name: 'Ada' }, now = Date.now, room = { pages: new Set() } } = options
  const others = new Map((options.others ?? []).map((person) => [person.id, person]))
  const selectionListeners = createListeners<string[]>()
  const onlineListeners = createListeners<Person[]>()
  const closeListeners = createListeners<'panel' | 'modal'>()
  const broadcastListeners = createListeners<Broadcast>()
  const locked = new Set<string>()
  let viewport: Rect = { x: -800, y: -450, width: 1600, height: 900 }
  let tool: ToolType = 'CURSOR'
  let selection: string[] = []

  const page: HeadlessPage = {
    me,
    notifications: [],
    links: [],
    drag: null,
    opened: {},
    onlineUsers() {
      const here = [...room.pages].map((other) => other.me)
      return [...new Map([me, ...here, ...others.values()].map((person) => [person.id, person])).values()]
    },
    onOnlineUsers: onlineListeners.add,
    now,
    viewport: () => viewport,
    setViewport(rect) {
      viewport = rect
      return rect
    },
    zoom: () => 1600 / viewport.width,
    setZoom(zoom) {
      const [width, height] = [1600 / zoom, 900 / zoom]
      const centre = { x: viewport.x + viewport.width / 2, y: viewport.y + viewport.height / 2 }
      viewport = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
    },
    selection: () => selection,
    select(ids) {
      selection = ids
      selectionListeners.call(ids)
    },
    lockedByOthers: () => locked,
    onSelection: selectionListeners.add,
    showDrag(drag) {
      Object.assign(page, { drag: drag && { ...page.drag, ...drag } })
    },
    boardPointAt: ({ x, y }) =>
      x < 0 || y < 0 || x > 1600 || y > 900
        ? undefined
        : { x: viewport.x + (x * viewport.width) / 1600, y: viewport.y + (y * viewport.height) / 900 },
    openLink: (url) => page.links.push(url) > 0,
    tool: () => tool,
    setTool(asked) {
      tool = asked
      return true
    },
    notify: (notification) => void page.notifications.push(notification),
    open(kind, opened) {
      page.opened[kind] = opened
    },
    close: (kind) => void delete page.opened[kind],
    onClosedByUser: closeListeners.add,
    broadcast(message) {
      for (const other of room.pages) if (other !== page) other.deliver(message)
    },
    onBroadcast: broadcastListeners.add,
    join(person) {
      others.set(person.id, person)
      page.refreshOnlineUsers()
    },
    leave(id) {
      others.delete(id)
      page.refreshOnlineUsers()
    },
    lock: (...ids) => {
      for (const id of ids) locked.add(id)
    },
    unlock: (...ids) => {
      for (const id of ids) locked.delete(id)
    },
    closeByHand(kind) {
      page.close(kind)
      closeListeners.call(kind)
    },
    refreshOnlineUsers: () => onlineListeners.call(page.onlineUsers()),
    deliver: broadcastListeners.call,
    dispose() {
      room.pages.delete(page)
      for (const other of room.pages) other.refreshOnlineUsers()
    },
  }
  room.pages.add(page)
  for (const other of room.pages) if (other !== page) other.refreshOnlineUsers()
  return page
}

function createListeners<Value>() {
  const listeners = new Set<(value: Value) => void>()
  return {
    add(listener: (value: Value) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    call(value: Value) {
      for (const listener of [...listeners]) listener(value)
    },
  }
}
