import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'

test('a frame whose title is under the panel or above the window can be picked up all the same', async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const frame = await screen.addFrame('What went wrong')
  const out = page.locator('.frame-title-out')
  await expect(out).toHaveCount(0)
  await screen.tool('Debrief').click()
  await expect(page.locator('iframe[title="Debrief panel"]')).toBeVisible()
  await page.mouse.move(1000, 500)
  await page.mouse.wheel(150, 0)
  await expect(out).toHaveText('What went wrong')
  await page.mouse.wheel(0, 300)
  await expect.poll(async () => (await screen.boxOf(out)).y).toBeLessThan(80)

  await out.click()
  await expect(frame).toHaveAttribute('aria-current', 'true')
  await expect(frame).toBeFocused()
  const before = await screen.boxOf(frame)
  await screen.drag(frame.locator('.frame-ground'), 60, 40)
  await expect.poll(async () => (await screen.boxOf(frame)).x).toBe(before.x + 60)

  await page.keyboard.press('F2')
  await expect(out).toHaveCount(0)
  await page.keyboard.type('Causes')
  await page.keyboard.press('Enter')
  await expect(screen.item('Frame', 'Causes').locator('.frame-title')).toBeInViewport()
})
