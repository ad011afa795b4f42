import type { Page } from '@playwright/test'
import { percentile } from './timing.ts'

/** How smoothly a page was drawn: frames a second, the time between two of them, and the share that a 60 Hz screen waited for in vain. */
export type Smoothness = { fps: number; p50: number; p95: number; dropped: number }

const SCREEN_MS = 1000 / 60

/** Measures the page's animation frames while `work` goes on. */
export async function smoothnessWhile(page: Page, work: () => Promise<void>): Promise<Smoothness> {
  await page.evaluate(() => {
    const times: number[] = []
    const note = (at: number) => {
      times.push(at)
      handle = requestAnimationFrame(note)
    }
    let handle = requestAnimationFrame(note)
    Object.assign(window, {
      benchFrames: () => {
        cancelAnimationFrame(handle)
        return times
      },
    })
  })
  await work()
  const times = await page.evaluate(() => (window as unknown as { benchFrames(): number[] }).benchFrames())
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at))
  const elapsed = gaps.reduce((sum, gap) => sum + gap, 0)
  return {
    fps: (1000 * gaps.length) / elapsed,
    p50: percentile(gaps, 0.5),
    p95: percentile(gaps, 0.95),
    dropped: Math.max(0, 1 - gaps.length / Math.round(elapsed / SCREEN_MS)),
  }
}

/** Of several measurements the one least disturbed by whatever else the machine was doing. */
export function smoothest(measured: readonly Smoothness[]): Smoothness {
  return measured.reduce((best, next) => (next.fps > best.fps ? next : best))
}
