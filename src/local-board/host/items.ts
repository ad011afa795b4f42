/** A JSON value, as storage, metadata and broadcasts carry it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * What every item has. `x` and `y` are its centre in board units: relative to the board's centre, or, for the child
 * of a frame, to that frame's top-left corner (of a mind map node: to that node's centre). Timestamps are the server's clock, ISO 8601 in UTC.
 */
type ItemBase = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly parentId: string | null
  readonly groupId?: string
  /** Pasted or duplicated by a person: apps are not told of it as made [D:ref-ui]. */
  readonly copied?: boolean
  readonly linkedTo?: string
  /** Drawing order among the items of the board: greater is nearer the viewer. Frames are always behind. */
  readonly order: number
  readonly createdAt: string
  readonly createdBy: string
  readonly modifiedAt: string
  readonly modifiedBy: string
}

export type TextStyle = Readonly<Record<string, string | number>>

export type StickyNoteItem = ItemBase & {
  readonly type: 'sticky_note'
  /** HTML, as the SDK returns it. */
  readonly content: string
  readonly shape: 'square' | 'rectangle'
  readonly style: { readonly fillColor: string; readonly textAlign: string; readonly textAlignVertical: string }
  readonly tagIds: readonly string[]
}
export type TextItem = ItemBase & {
  readonly type: 'text'
  readonly content: string
  readonly rotation: number
  readonly style: TextStyle
}
export type ShapeItem = ItemBase & {
  readonly type: 'shape'
  readonly content: string
  readonly shape: string
  readonly rotation: number
  readonly style: TextStyle
}
export type FrameItem = ItemBase & {
  readonly type: 'frame'
  readonly title: string
  readonly showContent: boolean
  readonly style: { readonly fillColor: string }
}
export type CardItem = ItemBase & {
  readonly type: 'card'
  readonly title: string
  readonly description: string
  readonly rotation: number
  readonly style: { readonly cardTheme: string; readonly fillBackground: boolean }
  readonly dueDate?: string
  readonly startDate?: string
  readonly assignee?: { readonly userId: string }
  readonly taskStatus: 'to-do' | 'in-progress' | 'done' | 'none'
  readonly tagIds: readonly string[]
  readonly fields?: readonly { readonly [key: string]: string }[]
}
export type AppCardItem = ItemBase & {
  readonly type: 'app_card'
  /** The app that made it, and alone may change it [D:ref-app-card]. */
  readonly owner: string
  readonly title: string
  readonly description: string
  readonly rotation: number
  readonly style: { readonly cardTheme: string; readonly fillBackground: boolean }
  readonly status: 'disabled' | 'disconnected' | 'connected'
  readonly tagIds: readonly string[]
  readonly fields?: readonly { readonly [key: string]: string }[]
}
export type ImageItem = ItemBase & {
  readonly type: 'image'
  /** A public address, or the picture itself as a data URL. */
  readonly url: string
  readonly title: string
  readonly alt?: string
  readonly rotation: number
}
export type EmbedItem = ItemBase & {
  readonly type: 'embed'
  readonly url: string
  readonly previewUrl: string
  readonly mode: 'inline' | 'modal'
}
export type PreviewItem = ItemBase & { readonly type: 'preview'; readonly url: string }
/** What a node of a mind map looks like; a text has no outline of its own. */
export type MindmapNodeView = {
  readonly type: 'text' | 'shape'
  readonly content: string
  readonly shape: 'rectangle' | 'round_rectangle' | 'pill'
  readonly style: TextStyle
}
export type MindmapNodeItem = ItemBase & {
  readonly type: 'mindmap_node'
  readonly nodeView: MindmapNodeView
  /** Of the whole map, told by its root. */
  readonly layout: 'horizontal' | 'vertical'
  /** The side of the root that a branch grows to: told by the nodes next to the root, for all that hang on them. */
  readonly direction?: 'start' | 'end'
}
export type ConnectorEnd = {
  readonly item?: string
  readonly position?: { readonly x: number; readonly y: number }
  readonly snapTo?: 'auto' | 'top' | 'left' | 'bottom' | 'right'
}
export type ConnectorItem = ItemBase & {
  readonly type: 'connector'
  readonly shape: 'straight' | 'elbowed' | 'curved'
  readonly start: ConnectorEnd
  readonly end: ConnectorEnd
  readonly style: TextStyle
  readonly captions: readonly { readonly content?: string; readonly position?: number }[]
}

/** One thing on the board. Immutable: change it through the document. */
export type BoardItem =
  | StickyNoteItem
  | TextItem
  | ShapeItem
  | FrameItem
  | CardItem
  | AppCardItem
  | ImageItem
  | EmbedItem
  | PreviewItem
  | MindmapNodeItem
  | ConnectorItem
