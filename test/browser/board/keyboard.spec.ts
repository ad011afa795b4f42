import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'

test('a note lives its whole life by keyboard', async ({ browser }, info) => {
  const { page, ...board } = await open(browser, boardOf(info))
  const { screen } = board
  await page.keyboard.press('n')
  await page.keyboard.type('dump failed')
  await page.keyboard.press('Escape')
  const note = screen.note('dump failed')
  await expect(note).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.type(' for weeks')
  await page.keyboard.press('Escape')
  const edited = screen.note('dump failed for weeks')
  await expect(edited).toBeFocused()

  const before = await screen.boxOf(edited)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(() => screen.boxOf(edited)).toEqual({ ...before, x: before.x + 1, y: before.y + 10 })

  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Light pink' }).focus()
  await page.keyboard.press('Enter')
  await expect(edited.locator('.sticky-note')).toHaveCSS('background-color', 'rgb(255, 208, 217)')

  await edited.focus()
  await page.keyboard.press('Control+d')
  await expect(edited).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(edited).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(edited).toHaveCount(2)
})

test('Tab goes through the tools and then the items as a person reads them', async ({ browser }, info) => {
  const { page, screen } = await open(browser, boardOf(info))
  await page.keyboard.press('n')
  for (const text of ['one', 'two', 'three']) {
    await page.keyboard.type(text)
    await page.keyboard.press(text === 'three' ? 'Escape' : 'Control+Enter')
  }
  await expect.poll(() => screen.items()).toEqual(['Sticky note: one', 'Sticky note: two', 'Sticky note: three'])
  await page.keyboard.press('Escape')
  await screen.note('one').focus()
  await page.keyboard.press('Tab')
  await expect(screen.note('two')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused()
})

test('Tab passes by shapes that only decorate a frame; Page down and a click reach them', async ({ browser }, info) => {
  const { page, screen } = await open(browser, boardOf(info))
  const frame = await screen.addFrame('Timeline')
  await page.keyboard.press('r')
  await page.keyboard.press('Escape')
  const dot = screen.item('Shape', '')
  await screen.drag(dot, -200, -120)
  await screen.tool('Sticky note').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect.poll(() => screen.items()).toEqual(['Frame: Timeline', 'Shape', 'Sticky note: empty'])

  await frame.focus()
  await page.keyboard.press('Tab')
  await expect(screen.note('empty')).toBeFocused()
  await frame.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('PageDown')
  await expect(dot).toBeFocused()
  await page.keyboard.press('Escape')
  await dot.click()
  await expect(dot).toHaveAttribute('aria-current', 'true')
})

test('two items are chosen by Space and connected by L', async ({ browser }, info) => {
  const { page, screen } = await open(browser, boardOf(info))
  await screen.addNote('cause')
  await screen.addNote('effect')
  await page.keyboard.press('Escape')
  await screen.note('cause').focus()
  await page.keyboard.press('Space')
  await screen.note('effect').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('l')
  await expect(screen.item('Connector', '')).toBeAttached()
  await page.keyboard.press('Delete')
  await expect(screen.item('Connector', '')).toHaveCount(0)
  await expect.poll(() => screen.items()).toEqual(['Sticky note: cause', 'Sticky note: effect'])
})

test('copied notes are pasted as notes, and lines of text become one note each', async ({ browser }, info) => {
  const { page, screen } = await open(browser, boardOf(info))
  await screen.addNote('alert was quiet')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect(screen.note('alert was quiet')).toHaveCount(2)
  await page.evaluate(() => navigator.clipboard.writeText('first line\n\n<img src=x onerror=alert(1)> second'))
  await page.keyboard.press('Control+v')
  await expect(screen.note('first line')).toBeVisible()
  await expect(screen.note('<img src=x onerror=alert(1)> second')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(screen.note('first line')).toHaveCount(0)
})

test('the sheet of shortcuts opens by ? and closes by Escape', async ({ browser }, info) => {
  const { page } = await open(browser, boardOf(info))
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByText('Duplicate')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

async function open(browser: Parameters<typeof BoardScreen.open>[0], name: string) {
  const screen = await BoardScreen.open(browser, name)
  return { screen, page: screen.page }
}
