export type { FrameKind } from './connection.ts'
export {
  absoluteBox,
  absoluteCentre,
  boundingBox,
  frameAt,
  type Items,
  inFrame,
  placed,
  reparent,
  toParent,
} from './coordinates.ts'
export { createHost, type Host, type HostOptions } from './create-host.ts'
export { newItem } from './create-item.ts'
export { BoardDocument, type DocumentChange } from './document.ts'
export { createHeadlessPage, type HeadlessPage, type HeadlessRoom } from './headless-page.ts'
export type { BoardItem } from './items.ts'
export type { Person } from './page.ts'
export { normaliseContent, plainText } from './rules/content.ts'
export { mountFrame } from './window-port.ts'
