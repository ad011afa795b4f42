import type { Frame, Page } from '@playwright/test'

/** Debrief's page in the background, once it has its SDK: the one in which apps register their custom actions. */
export async function backgroundPage(page: Page): Promise<Frame> {
  const iframe = await page.waitForSelector('iframe[title="Debrief, in the background"]', { state: 'attached' })
  const frame = await iframe.contentFrame()
  if (!frame) throw new Error('There is no page in the background.')
  await frame.waitForFunction(() => 'miro' in window)
  return frame
}
