import type { Miro } from '@mirohq/websdk-types'
import { randomUuid } from '../random-uuid.ts'
import { createBoardMethods } from './board.ts'
import { createCollaboration } from './collaboration.ts'
import { createCommander, SdkError } from './commander.ts'
import { createDragSensor } from './drag-sensor.ts'
import { createEventHub } from './event-hub.ts'
import { createExperimental } from './experimental.ts'
import { createNotifications, createRealtimeEvents, createTimer, createViewport } from './features.ts'
import type { Offered } from './offered.ts'
import { createStorage } from './storage.ts'
import type { Transport } from './transport.ts'
import { createUi } from './ui.ts'

/**
 * The SDK as an app sees it, `window.miro`, over any transport to a board. Everything the published typings name is
 * there; what this board does not offer rejects with a message that says so.
 * `page` is the window whose marked elements can be dragged to the board, if there is one.
 */
export function createMiro(transport: Transport, page?: Window): Miro {
  const commander = createCommander(transport)
  const hub = createEventHub(commander)
  const features = {
    ui: createUi(commander, hub, page && createDragSensor(page, commander, randomUuid)),
    notifications: createNotifications(commander),
    viewport: createViewport(commander),
    storage: createStorage(commander, hub),
    events: createRealtimeEvents(commander, hub),
    timer: createTimer(commander, hub),
    collaboration: createCollaboration(commander, hub),
  }
  const board = {
    ...createBoardMethods(commander),
    ...features,
    experimental: { ...createBoardMethods(commander, true), ...features, ...createExperimental(commander) },
  } satisfies Offered<Miro['board']>
  // Miro's board is a proxy that throws here: an app that awaits it should find out on this board too [M:SB].
  Object.defineProperty(board, 'then', {
    get() {
      throw new SdkError("Cannot call method '.then()': never await the board or return it from an async function.")
    },
  })
  // The published item classes have protected members that nobody outside of Miro can declare.
  return { board: board as unknown as Miro['board'], clientVersion: 'local' }
}
