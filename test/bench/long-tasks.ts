import type { Frame, Page } from '@playwright/test'

/** What held up the panel during some work; durations in milliseconds. */
export type LongTasks = {
  /** Until the work was done. */
  readonly ms: number
  /** Tasks over 50 ms of the panel itself, and of the board's page, which has the same thread as its frames. */
  readonly own: readonly number[]
  readonly others: readonly number[]
  readonly sawProgress: boolean
}

type Recorded = Pick<LongTasks, 'own' | 'others' | 'sawProgress'>

/** Long enough to draw what was found. */
const DRAWING_MS = 700

/**
 * Watches the panel from `act`, which begins the work, until what came of it is drawn. `end` waits for its end; that is the end of
 * a worker where it is not told, and then throws when no worker is asked within half a minute.
 */
export async function tasksWhile(
  page: Page,
  act: () => Promise<void>,
  end: (page: Page) => Promise<void> = workerDone,
): Promise<LongTasks> {
  const frame = panelFrame(page)
  await frame.evaluate(record)
  const done = end(page)
  const startedAt = performance.now()
  await act()
  await done
  const ms = performance.now() - startedAt
  await page.waitForTimeout(DRAWING_MS)
  const recorded = await frame.evaluate(() => (window as unknown as { benchTasks(): Recorded }).benchTasks())
  return { ms, ...recorded }
}

async function workerDone(page: Page): Promise<void> {
  const worker = await page.waitForEvent('worker')
  await new Promise<void>((resolve) => worker.once('close', () => resolve()))
}

/** In the panel's page: starts to record, and leaves the function that gives what came. */
function record(): void {
  const entries: PerformanceEntry[] = []
  const tasks = new PerformanceObserver((list) => entries.push(...list.getEntries()))
  tasks.observe({ type: 'longtask' })
  let sawProgress = false
  const progress = new MutationObserver(() => {
    sawProgress ||= document.querySelector('[role="progressbar"][aria-label="Reading the notes"]') !== null
  })
  progress.observe(document.body, { childList: true, subtree: true })
  Object.assign(window, {
    benchTasks(): Recorded {
      entries.push(...tasks.takeRecords())
      tasks.disconnect()
      progress.disconnect()
      const of = (isOwn: boolean) =>
        entries.filter(({ name }) => (name === 'self') === isOwn).map(({ duration }) => duration)
      return { own: of(true), others: of(false), sawProgress }
    },
  })
}

function panelFrame(page: Page): Frame {
  const frame = page.frames().find((each) => new URL(each.url()).pathname.endsWith('/panel.html'))
  if (!frame) throw new Error('The panel is not open.')
  return frame
}
