import type { WireItem } from '../protocol.ts'
import type { Commander } from './commander.ts'
import type { DragSensor } from './drag-sensor.ts'
import type { EventHub, Handler } from './event-hub.ts'
import { revive, reviveOne } from './items.ts'

type OpenOptions = { url: string; width?: number; height?: number; fullscreen?: boolean; data?: unknown }

/** `board.ui`: panel, modal and what happens on the board [D:ref-ui]. */
export function createUi(commander: Commander, hub: EventHub, drags?: DragSensor) {
  const convert = (payload: unknown): unknown[] => {
    const { items, appCard } = (payload ?? {}) as { items?: WireItem[]; appCard?: WireItem }
    if (appCard) return [{ appCard: reviveOne(commander, appCard) }]
    return [items ? { items: revive(commander, items) } : payload]
  }
  /** A drop on another page of the app has no element here. */
  const dropped = (payload: unknown): unknown[] => {
    const { x, y, drag } = payload as { x: number; y: number; drag: unknown }
    return [{ x, y, target: drags?.targetOf(drag) ?? null }]
  }
  return {
    async openPanel(options: OpenOptions) {
      const { opening } = await commander.exec('UI_OPEN_PANEL', options)
      return { waitForClose: () => commander.exec('UI_WAIT_FOR_PANEL_CLOSE', { opening }) }
    },
    canOpenPanel: () => commander.exec('UI_CAN_OPEN_PANEL', {}),
    getPanelData: () => commander.exec('UI_GET_PANEL_DATA', {}),
    closePanel: (result?: unknown) => commander.exec('UI_CLOSE_PANEL', { result }),
    async openModal(options: OpenOptions) {
      const { opening } = await commander.exec('UI_OPEN_MODAL', options)
      return { waitForClose: () => commander.exec('UI_WAIT_FOR_MODAL_CLOSE', { opening }) }
    },
    canOpenModal: () => commander.exec('UI_CAN_OPEN_MODAL', {}),
    getModalData: () => commander.exec('UI_GET_MODAL_DATA', {}),
    closeModal: (result?: unknown) => commander.exec('UI_CLOSE_MODAL', { result }),
    on: (event: string, handler: Handler) => hub.on(event, handler, event === 'drop' ? dropped : convert),
    off: (event: string, handler: Handler) => hub.off(event, handler),
  }
}
