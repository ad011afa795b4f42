import type { Json } from '../host/items.ts'
import type { Rect } from '../host/page.ts'
import { eventNames } from '../protocol.ts'
import type { Commander } from './commander.ts'
import type { EventHub, Handler } from './event-hub.ts'

type Identified = { id: string }
type Offset = { top: number; left: number; bottom: number; right: number }
type TimerEventName = 'start' | 'update' | 'finish'

/** `board.notifications`: one line at the edge of the board, cut at 80 characters [D:ref-notifications]. */
export function createNotifications(commander: Commander) {
  const show = (notification: { type: 'info' | 'error'; message: string }) =>
    commander.exec('SHOW_NOTIFICATION', notification)
  return {
    show,
    showInfo: (message: string) => show({ type: 'info', message }),
    showError: (message: string) => show({ type: 'error', message }),
  }
}

/** `board.viewport`: rectangles tell their top-left, unlike items [D:ref-viewport]. */
export function createViewport(commander: Commander) {
  return {
    get: () => commander.exec('VIEWPORT_GET', {}),
    set: (options: { viewport: Rect; padding?: Offset; animationDurationInMs?: number }) =>
      commander.exec('VIEWPORT_SET', options),
    zoomTo: (items: Identified | Identified[]) => commander.exec('VIEWPORT_ZOOM_TO', { ids: [items].flat().map(idOf) }),
    getZoom: () => commander.exec('VIEWPORT_GET_ZOOM', {}),
    setZoom: (zoom: number) => commander.exec('VIEWPORT_SET_ZOOM', { zoom }),
  }
}

/** `board.events`: messages to the pages of the other people; no history, no answer [D:ref-events]. */
export function createRealtimeEvents(commander: Commander, hub: EventHub) {
  return {
    broadcast: (event: string, payload?: Json) => commander.exec('SEND_REALTIME_BROADCAST_EVENT', { event, payload }),
    on: (event: string, handler: Handler) => hub.on(eventNames.realtime(event), handler, (payload) => [payload]),
    off: (event: string, handler: Handler) => hub.off(eventNames.realtime(event), handler),
  }
}

/** `board.timer`: the one timer of the board; durations in milliseconds, no tick event [D:ref-timer]. */
export function createTimer(commander: Commander, hub: EventHub) {
  return {
    get: () => commander.exec('TIMER_GET', {}),
    start: (duration: number) => commander.exec('TIMER_START', { duration }),
    prolong: (duration: number) => commander.exec('TIMER_PROLONG', { duration }),
    stop: () => commander.exec('TIMER_STOP', {}),
    pause: () => commander.exec('TIMER_PAUSE', {}),
    resume: () => commander.exec('TIMER_RESUME', {}),
    isStarted: () => commander.exec('TIMER_IS_STARTED', {}),
    on: (event: TimerEventName, handler: Handler) => hub.on(eventNames.timer(event), handler, (payload) => [payload]),
    off: (event: TimerEventName, handler: Handler) => hub.off(eventNames.timer(event), handler),
  }
}

function idOf(item: Identified): string {
  return item?.id
}
