import type { Miro } from '@mirohq/websdk-types'
import { expect, type Frame, type Page } from '@playwright/test'

declare global {
  interface Window {
    readonly miro: Miro
  }
}

/** Opens Debrief's panel, an app page whose SDK tests can call. */
export async function openPanel(page: Page): Promise<Frame> {
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Debrief', exact: true }).click()
  const iframe = page.locator('iframe[title="Debrief panel"]')
  await expect(iframe.contentFrame().getByRole('heading', { level: 1 }).first()).toBeVisible()
  const frame = await (await iframe.elementHandle())?.contentFrame()
  if (!frame) throw new Error('The panel has no page.')
  return frame
}
