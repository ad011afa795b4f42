import AxeBuilder from '@axe-core/playwright'
import { expect, type Frame, type Locator, type Page, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'
import { openPanel } from './open-panel.ts'

test('the weather is set by the keyboard alone, and kept over a reload', async ({ browser }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const button = page.getByRole('button', { name: /^Weather/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(preset(page, 'Calm')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(preset(page, 'A normal day on Miro')).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(number(page, 'Round trip')).toBeFocused()
  await expect(number(page, 'Round trip')).toHaveValue('80')
  // What is typed in the sheet is for no shortcut of the board.
  await page.keyboard.type('250')
  await page.keyboard.press('Tab')
  await page.keyboard.type('much')
  await expect(sheet(page).getByText(/^Type a whole number from 0 to 60,000 ms\.$/)).toBeVisible()
  await expect(preset(page, 'A normal day on Miro')).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(button).toHaveText('Own settings')
  expect(await screen.items()).toEqual([])

  await page.reload()
  await expect(button).toHaveText('Own settings')
  await button.click()
  await expect(number(page, 'Round trip')).toHaveValue('250')
  await expect(number(page, 'Jitter')).toHaveValue('80')
  await preset(page, 'Calm').check()
  await expect(button).toHaveText('')
})

test('an app is refused in Miro’s words as soon as the weather says so, and no longer', async ({ browser }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const panel = await openPanel(page)
  await screen.addNote('lag alarm')
  await page.getByRole('button', { name: /^Weather/ }).click()
  await number(page, 'Item locked').fill('100')
  const id = await idOfNote(panel)
  expect(await moveNote(panel)).toBe(`Cannot commit the update, because item ${id} is locked by another client.`)
  await number(page, 'Item locked').fill('0')
  expect(await moveNote(panel)).toBe('done')
  await preset(page, 'Only viewing').check()
  expect(await moveNote(panel)).not.toBe('done')
  await expect(screen.tool('Sticky note')).toBeDisabled()
  await preset(page, 'Calm').check()
  expect(await moveNote(panel)).toBe('done')
})

test('the weather of the address holds from the start, and gives way to what is chosen later', async ({
  browser,
}, info) => {
  const board = boardOf(info)
  const screen = await BoardScreen.open(browser, `${board}&weather=free-plan`)
  const { page } = screen
  const button = page.getByRole('button', { name: /^Weather/ })
  await expect(button).toHaveText('Free plan')
  const panel = await openPanel(page)
  expect(await panel.evaluate(() => window.miro.board.timer.start(1000).then(String, String))).toMatch(/paid plans/)
  await button.click()
  await preset(page, 'A normal day on Miro').check()
  await page.reload()
  await expect(button).toHaveText('A normal day on Miro')

  await screen.goTo(`${board}&weather=${encodeURIComponent('{"latencyMs":"slow"}')}`)
  await expect(page.getByText(/^latencyMs cannot be "slow": it is a number from 0 to 60000\./)).toBeVisible()
  await expect(button).toHaveText('')
})

test('somebody else comes and goes with the setting, once for all tabs of a person', async ({ browser }, info) => {
  const board = boardOf(info)
  const screen = await BoardScreen.open(browser, board)
  const { page } = screen
  await screen.addNote('replica far behind')
  const people = page.getByRole('list', { name: 'People on this board' })
  const secondTab = new BoardScreen(await page.context().newPage())
  await secondTab.goTo(board)
  await page.getByRole('button', { name: /^Weather/ }).click()
  await page.getByRole('switch', { name: 'Somebody else works here' }).check()
  await expect(people.getByLabel(/Robin$/)).toHaveCount(1)
  await expect(screen.canvas.getByText('Robin', { exact: true })).toHaveCount(1)
  await expect(secondTab.page.getByRole('button', { name: /^Weather/ })).toHaveText('Own settings')
  await page.close()
  await expect(secondTab.page.getByRole('list', { name: 'People on this board' }).getByLabel(/Robin$/)).toHaveCount(1)
  await secondTab.page.getByRole('button', { name: /^Weather/ }).click()
  await secondTab.page.getByRole('switch', { name: 'Somebody else works here' }).uncheck()
  await expect(secondTab.page.getByRole('list', { name: 'People on this board' }).getByLabel(/Robin$/)).toHaveCount(0)
})

test('while the connection is gone commands wait, and are done when it is back', async ({ browser }, info) => {
  const weather = encodeURIComponent('{"loseEveryMs":1000,"loseForMs":2000}')
  const screen = await BoardScreen.open(browser, `${boardOf(info)}&weather=${weather}`)
  const panel = await openPanel(screen.page)
  await expect(screen.page.getByText('Offline:')).toBeVisible()
  await panel.evaluate(() => window.miro.board.createStickyNote({ content: 'sent meanwhile' }))
  await expect(screen.note('sent meanwhile')).toBeVisible()
})

test('axe finds nothing on the weather sheet', async ({ browser }, info) => {
  const { page } = await BoardScreen.open(browser, `${boardOf(info)}&weather=bad-day`)
  await page.getByRole('button', { name: /^Weather/ }).click()
  await number(page, 'Seed').fill('x')
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([])
})

function sheet(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Weather' })
}

function preset(page: Page, name: string): Locator {
  return sheet(page).getByRole('radio', { name, exact: true })
}

function number(page: Page, name: string): Locator {
  return sheet(page).getByRole('textbox', { name, exact: true })
}

function idOfNote(panel: Frame): Promise<string | undefined> {
  return panel.evaluate(async () => (await window.miro.board.get({ type: 'sticky_note' }))[0]?.id)
}

/** Moves the only note by the SDK: what came of it. */
function moveNote(panel: Frame): Promise<string> {
  return panel.evaluate(async () => {
    try {
      const [note] = await window.miro.board.get({ type: 'sticky_note' })
      if (note?.type !== 'sticky_note') return 'no note'
      note.x += 1
      await note.sync()
      return 'done'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  })
}
