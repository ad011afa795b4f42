import { expect, type Locator, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'

test('from far away notes are one picture, and still each is clicked, dragged, boxed in and reached by Tab', async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  for (const text of ['one', 'two', 'three', 'four', 'five']) {
    await screen.addNote(text)
    await page.keyboard.press('Escape')
  }
  const inReadingOrder = (await screen.items()).map((label) => screen.note(label.replace('Sticky note: ', '')))
  const [first, second, third] = inReadingOrder as [Locator, Locator, Locator]
  await page.getByRole('button', { name: 'Fit', exact: true }).focus()
  for (let step = 0; step < 14; step++) await page.keyboard.press('-')
  await expect(page.getByRole('button', { name: /^Zoom [1-5] %/ })).toBeVisible()
  await page.getByRole('button', { name: 'Fit', exact: true }).focus()
  await expect(third).toHaveCount(0)

  await page.keyboard.press('PageDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(second).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(third).toBeFocused()
  const there = await screen.boxOf(third)
  await page.keyboard.press('Escape')

  const [x, y] = [there.x + there.width / 2, there.y + there.height / 2]
  await page.mouse.click(x, y)
  await expect(third).toHaveAttribute('aria-current', 'true')
  await screen.drag(third, 120, 60)
  await expect.poll(async () => Math.abs((await screen.boxOf(third)).x - there.x - 120)).toBeLessThanOrEqual(1)

  await page.keyboard.press('Escape')
  await page.keyboard.down('Shift')
  await page.mouse.move(x - 200, y - 100)
  await page.mouse.down()
  await page.mouse.move(x + 200, y + 150, { steps: 6 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('region', { name: 'Start' })).toBeVisible()
})
