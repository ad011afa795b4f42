import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { PanelScreen } from './panel-screen.ts'

test('axe finds nothing on any screen of the panel', async ({ browser }, info) => {
  test.setTimeout(150_000)
  const { page } = await BoardScreen.open(browser, boardOf(info))
  const found: Record<string, string[]> = {}
  const check = async (screen: string) => {
    const { violations } = await new AxeBuilder({ page }).include('iframe[title="Debrief panel"]').analyze()
    found[screen] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
  }
  const panel = await PanelScreen.open(page)
  await check('empty Prepare')
  await page.getByRole('button', { name: /PostHog/ }).click()
  await expect(panel.button('Start phase')).toBeEnabled({ timeout: 30_000 })
  await check('Prepare')
  await panel.button('Import a timeline').click()
  await check('the import without a text')
  await panel.frame.getByLabel('Text', { exact: true }).fill('somebody noticed\n14:05 Alert\n14:4? Closed')
  await expect(panel.frame.getByText(/to look at$/).first()).toBeVisible()
  await check('the import with problems')
  await panel.button('Back').click()
  await panel.button('Edit events').click()
  await check('the events')
  await panel.frame
    .getByRole('button', { name: /^Edit / })
    .first()
    .click()
  await check('an event')
  await panel.button('Cancel').click()
  await panel.button('Select several').click()
  await panel.frame.getByRole('checkbox').first().check()
  await check('chosen events')
  await panel.button('Done').click()
  await panel.button('Start phase').click()
  await check('Goal')
  for (const phase of ['Timeline', 'Brainstorm', 'Cluster']) {
    await panel.startNext()
    await check(phase)
    if (phase !== 'Timeline') continue
    await panel.frame.locator('summary', { hasText: 'Measures' }).click()
    await panel.button('Show what they stand for').click()
    await check('Measures')
  }
  await panel.button('Suggest clusters').first().click()
  await expect(panel.button('Apply to board')).toBeEnabled({ timeout: 30_000 })
  await check('preview of clusters')
  await panel.frame
    .getByRole('button', { name: /^\d+ notes$/ })
    .first()
    .click()
  await panel.frame.getByRole('checkbox').first().check()
  await panel.button('Move the chosen notes').first().click()
  await check('a cluster unfolded')
  await panel.button('Move the chosen notes').first().press('Escape')
  await panel.button('Apply to board').click()
  await expect(panel.frame.getByText(/Moved \d+ notes/)).toBeVisible({ timeout: 60_000 })
  await check('applied clusters')
  for (const phase of ['Discuss', 'Actions', 'Owner', 'Follow-up']) {
    await panel.startNext()
    await check(phase)
  }
  await panel.button('Next phase').click()
  await check('Export')
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])))
})
