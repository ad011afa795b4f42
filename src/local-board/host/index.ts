export { chance } from './chance.ts'
export type { FrameKind } from './connection.ts'
export { DEFAULT_SWITCHES, type Switches } from './context.ts'
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
export { createMemoryLedger, type Ledger } from './ledger.ts'
export { createLosses } from './losses.ts'
export type { BoardPage, Person } from './page.ts'
export { normaliseContent, plainText } from './rules/content.ts'
export { CALM, type Refusal, type Weather } from './weather.ts'
export { mountFrame } from './window-port.ts'
