import type { CDPSession } from '@playwright/test'

/** A mouse reports 125 times a second at least. */
const EVERY_MS = 8
/** Pixels from where a gesture starts, at most. */
const REACH = { x: 240, y: 160 }

type Point = { x: number; y: number }

/** What a person's hand does for a while, as the browser's own input events. */
export type Gestures = {
  /** Picks up what is at a point, carries it around and lets it go where it was. */
  drag(from: Point): Promise<void>
  /** Moves the board by the wheel, as two fingers on a touchpad do: there and back. */
  pan(): Promise<void>
  /** Zooms in and out around the middle, as two fingers do. */
  zoom(): Promise<void>
}

export function gestures(input: CDPSession, middle: Point, durationMs: number): Gestures {
  /** Calls back on time, whether or not the page has answered the event before, as a hand would. Gives the share of the time that is over. */
  async function steadily(send: (share: number) => Promise<unknown>): Promise<void> {
    const sent: Promise<unknown>[] = []
    const startedAt = performance.now()
    for (let at = 0; at < durationMs; at = performance.now() - startedAt) {
      sent.push(send(at / durationMs))
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
    await Promise.all(sent)
  }
  const mouse = (type: string, { x, y }: Point, more = {}) =>
    input.send('Input.dispatchMouseEvent', { type: type as 'mouseMoved', x, y, button: 'left', clickCount: 1, ...more })
  const wheel = (deltaX: number, deltaY: number, modifiers = 0) =>
    input.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...middle, deltaX, deltaY, modifiers })
  const CONTROL = 2

  return {
    async drag(from) {
      await mouse('mouseMoved', from, { button: 'none', clickCount: 0 })
      await mouse('mousePressed', from, { buttons: 1 })
      await steadily((share) => mouse('mouseMoved', around(from, share), { buttons: 1 }))
      await mouse('mouseMoved', from, { buttons: 1 })
      await mouse('mouseReleased', from)
    },
    pan: () => steadily((share) => wheel(share % 0.5 < 0.25 ? 12 : -12, share < 0.5 ? 6 : -6)),
    zoom: () => steadily((share) => wheel(0, share % 0.5 < 0.25 ? -4 : 4, CONTROL)),
  }
}

/** Two turns of an ellipse that starts and ends where it started. */
function around({ x, y }: Point, share: number): Point {
  const turn = share * 4 * Math.PI
  return { x: x + REACH.x * Math.sin(turn), y: y + REACH.y * (1 - Math.cos(turn)) * 0.5 }
}
