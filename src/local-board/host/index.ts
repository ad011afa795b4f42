export type { Connection, FrameKind } from './connection.ts'
export type { Switches } from './context.ts'
export {
  absoluteBox,
  absoluteCentre,
  boundingBox,
  frameAt,
  type Items,
  inFrame,
  type Point,
  parentOf,
  placed,
  reparent,
  type Size,
  toParent,
} from './coordinates.ts'
export { createHost, type Host, type HostOptions } from './create-host.ts'
export { type ItemOf, type NewItemProps, newId, newItem } from './create-item.ts'
export type { Credits } from './credits.ts'
export { BoardDocument, type ChangeSource, type DocumentChange } from './document.ts'
export { createHeadlessPage, type HeadlessPage, type HeadlessPageOptions, type HeadlessRoom } from './headless-page.ts'
export type * from './items.ts'
export type { BoardPage, Person, Rect } from './page.ts'
export { removeItems } from './remove-items.ts'
export { connectorBox, connectorsOf, endPoint } from './rules/connector.ts'
export { normaliseContent, plainText } from './rules/content.ts'
export { mountFrame } from './window-port.ts'
