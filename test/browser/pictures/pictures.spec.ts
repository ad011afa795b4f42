import { expect, type Page, test } from '@playwright/test'
import { BoardScreen } from '../board/board-screen.ts'
import { PanelScreen } from '../session/panel-screen.ts'

// Takes the pictures of README.md and the docs from a real session: `npm run pictures`.

const ACTIONS = [
  ['Restore a backup every week and report it', 'Database lead', '2026-12-10', 'prevent'],
  ['Alert when a dump is empty or old', 'On-call lead', '2026-12-03', 'detect'],
  ['Show the role of the host in the prompt', 'Platform team', '2026-12-06', 'prevent'],
] as const

test('the panel beside the board, and the whole board after a session', async ({ browser }) => {
  test.setTimeout(180_000)
  const board = 'gitlab-outage'
  const { page } = await BoardScreen.open(browser, board)
  await page.setViewportSize({ width: 1680, height: 900 })
  const panel = await PanelScreen.openSample(page, /GitLab/)
  const colleague = await BoardScreen.open(browser, board)
  await colleague.page.setViewportSize({ width: 1680, height: 900 })
  await panel.button('Start phase').click()
  for (let phase = 0; phase < 3; phase++) await panel.startNext()
  await panel.button('Suggest clusters').first().click()
  await expect(panel.button('Apply to board')).toBeEnabled({ timeout: 30_000 })
  await showAll(page)
  await colleague.page.mouse.move(900, 400)
  await colleague.page.mouse.move(905, 420)
  await picture(page, 'board')
  const cards = panel.frame.getByRole('article')
  await cards
    .first()
    .getByRole('button', { name: /notes$/ })
    .click()
  await panel.frame.getByRole('slider').evaluate((slider) => slider.scrollIntoView({ block: 'start' }))
  await page.locator('iframe[title="Debrief panel"]').screenshot({ path: 'docs/pictures/suggestions.png' })

  await panel.button('Apply to board').click()
  await expect(panel.frame.getByText(/Moved \d+ notes/)).toBeVisible({ timeout: 60_000 })
  await panel.startNext()
  await panel.startNext()
  for (const [title, owner, due, type] of ACTIONS) {
    await panel.frame.getByLabel('What will be done').fill(title)
    await panel.frame.getByLabel('Owner').fill(owner)
    await panel.frame.getByLabel('Due date').fill(due)
    await panel.frame.getByLabel('Type').selectOption(type)
    await panel.button('Add action item').click()
    await expect(panel.frame.getByRole('list', { name: 'Action items' }).getByText(title)).toBeVisible()
  }
  await panel.startNext()
  await panel.frame.getByLabel('Postmortem owner').fill('On-call lead')
  await panel.startNext()
  await panel.button('In two weeks').click()
  await panel.button('Next phase').click()
  await expect(panel.button('Download Markdown')).toBeVisible()
  await colleague.page.mouse.move(700, 2)
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await page.setViewportSize({ width: 1990, height: 1180 })
  await showAll(page)
  await picture(page, 'whole-board')
})

test('a timeline to scale on the board', async ({ browser }) => {
  test.setTimeout(120_000)
  const { page } = await BoardScreen.open(browser, 'gitlab-timeline')
  await page.setViewportSize({ width: 1900, height: 900 })
  const panel = await PanelScreen.openSample(page, /GitLab/)
  await panel.button('Edit events').click()
  await panel.frame.getByLabel('To scale').check()
  await expect(page.getByRole('group', { name: /^Text: \d\d:\d\d$/ }).first()).toBeAttached({ timeout: 30_000 })
  await panel.button('Done').click()
  await page.getByRole('group', { name: 'Frame: Timeline', exact: true }).focus()
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await page.getByRole('group', { name: 'Frame: Timeline', exact: true }).press('Control+2')
  await page.waitForTimeout(1500)
  await page.keyboard.press('Escape')
  await page.mouse.move(900, 4)
  await picture(page, 'timeline')
})

async function showAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await page.mouse.move(1000, 4)
  await page.waitForTimeout(1500)
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `docs/pictures/${name}.png`, animations: 'disabled' })
}
