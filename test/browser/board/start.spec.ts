import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'

test('an empty board offers samples; one click opens the panel and lays each note once, for everybody', async ({
  browser,
}, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  const index = await ana.page.request.get('/samples/index.json')
  const samples = (await index.json()) as { title: string; notes: number }[]
  const sample = samples[0]
  if (!sample) throw new Error('There is no sample to open.')

  await ana.page.getByRole('button', { name: sample.title }).click()
  await expect(ana.page.locator('iframe[title="Debrief panel"]')).toBeVisible()
  for (const screen of [ana, li]) {
    await expect(screen.canvas.getByRole('group', { name: /^Sticky note: / })).toHaveCount(sample.notes)
    await expect(screen.page.getByRole('region', { name: 'Start' })).toHaveCount(0)
  }
  await ana.page.reload()
  await expect(ana.canvas.getByRole('group', { name: /^Sticky note: / })).toHaveCount(sample.notes)
})

test('the app opens by its button, stays when it is pressed again, and closes by the board', async ({
  browser,
}, info) => {
  const { page, ...screen } = await openScreen(browser, boardOf(info))
  const panel = page.locator('iframe[title="Debrief panel"]')
  await screen.board.tool('Debrief').click()
  await expect(panel).toBeVisible()
  expect((await panel.boundingBox())?.width).toBe(368)
  await screen.board.tool('Debrief').click()
  await expect(panel).toBeVisible()
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await expect(panel).toHaveCount(0)
  await screen.board.tool('Debrief').click()
  await expect(panel).toBeVisible()
})

test('a new board is made by its name, and the address to share says it', async ({ browser }, info) => {
  const { page } = await openScreen(browser, boardOf(info))
  await page.getByRole('button', { name: /^Board .*, change$/ }).click()
  const name = boardOf({ ...info, title: 'Checkout outage' })
  await page.getByRole('textbox', { name: 'New board' }).fill(name)
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page).toHaveURL(new RegExp(`board=${name}$`))
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await expect(page.getByRole('status').getByText('This link works on this computer only.')).toBeVisible()
})

test('without the server work goes on, and is sent when it is back', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  await ana.page.context().setOffline(true)
  await ana.page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await ana.addNote('written alone')
  await ana.page.context().setOffline(false)
  await expect(li.note('written alone')).toBeVisible()
})

async function openScreen(browser: Parameters<typeof BoardScreen.open>[0], name: string) {
  const board = await BoardScreen.open(browser, name)
  return { board, page: board.page }
}
