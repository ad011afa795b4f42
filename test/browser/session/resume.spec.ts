import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { PanelScreen } from './panel-screen.ts'

const PHASES = ['Goal', 'Timeline', 'Brainstorm', 'Cluster', 'Discuss', 'Actions', 'Owner', 'Follow-up']

test('a panel closed and opened again goes on where it was, in every phase', async ({ browser }, info) => {
  test.setTimeout(120_000)
  const { page } = await BoardScreen.open(browser, boardOf(info))
  const panel = await PanelScreen.openSample(page, /PostHog/)
  await panel.button('Start phase').click()
  for (const [index, phase] of PHASES.entries()) {
    await expect(panel.title).toHaveText(phase)
    if (index > 0) await panel.button('Start phase').click()
    await expect(panel.button('Pause')).toBeVisible()
    await panel.button('Add a minute').click()
    const left = await panel.secondsLeft()

    await page.getByRole('button', { name: 'Close the panel' }).click()
    await expect(page.locator('iframe[title="Debrief panel"]')).toHaveCount(0)
    const again = await PanelScreen.open(page)
    await expect(again.title).toHaveText(phase)
    await expect(again.button('Pause')).toBeVisible()
    const leftNow = await again.secondsLeft()
    expect(leftNow).toBeLessThanOrEqual(left)
    expect(leftNow).toBeGreaterThan(left - 30)
    await again.button('Next phase').click()
  }
  await expect(panel.title).toHaveText('The postmortem')
})

test('two people see the same second, also when the clock of one is an hour wrong', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const anasPanel = await PanelScreen.openSample(ana.page, /PostHog/)
  await anasPanel.button('Start phase').click()

  const context = await browser.newContext()
  await context.addInitScript(() => {
    const RealDate = window.Date
    const now = () => RealDate.now() + 3_600_000
    window.Date = new Proxy(RealDate, {
      construct: (target, parts) => Reflect.construct(target, parts.length === 0 ? [now()] : parts),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    })
  })
  const li = new BoardScreen(await context.newPage())
  await li.goTo(board)
  const lisPanel = await PanelScreen.open(li.page)
  await expect(lisPanel.title).toHaveText('Goal')
  await expect
    .poll(async () => {
      const [anas, lis] = await Promise.all([anasPanel.secondsLeft(), lisPanel.secondsLeft()])
      return Math.abs(anas - lis)
    })
    .toBeLessThanOrEqual(1)

  await lisPanel.button('Pause').click()
  await expect(anasPanel.button('Pause')).toHaveCount(0)
  expect(await anasPanel.secondsLeft()).toBe(await lisPanel.secondsLeft())
  await lisPanel.button('Next phase').click()
  await expect(anasPanel.title).toHaveText('Timeline')
})
