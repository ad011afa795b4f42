import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'
import { addressForOthers, OwnServer } from './own-server.ts'

let server: OwnServer
test.beforeEach(async () => {
  server = await OwnServer.start()
})
test.afterEach(() => server.end())

test('a server killed in the middle of work loses nothing, and what is written meanwhile arrives', async ({
  browser,
}, info) => {
  const board = boardOf(info)
  const at = `http://localhost:${server.port}`
  const ana = await BoardScreen.open(browser, board, at)
  const li = await BoardScreen.open(browser, board, at)
  const written: string[] = []
  const writeBoth = async (text: string) => {
    written.push(`Ana ${text}`, `Li ${text}`)
    await Promise.all([ana.addNote(`Ana ${text}`), li.addNote(`Li ${text}`)])
  }
  for (const text of ['one', 'two', 'three']) await writeBoth(text)
  await server.kill()
  for (const { page } of [ana, li]) await expect(page.getByText('Offline:')).toBeVisible()
  await writeBoth('while it was down')
  await server.start()

  const fresh = await BoardScreen.open(browser, board, at)
  const all = written.map((text) => `Sticky note: ${text}`).sort()
  for (const screen of [ana, li, fresh]) {
    await expect.poll(async () => (await screen.items()).sort(), { timeout: 30_000 }).toEqual(all)
    await expect(screen.page.getByText('Offline:')).toBeHidden()
  }
})

test('from another machine, over plain http, the app works as it does here', async ({ browser }, info) => {
  const { page, canvas } = await BoardScreen.open(browser, boardOf(info), `http://${addressForOthers()}:${server.port}`)
  expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto])).toEqual([false, false])
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  await page.getByRole('region', { name: 'Start' }).getByRole('button').first().click()
  await expect(page.frameLocator('iframe[title="Debrief panel"]').getByLabel('Incident title')).not.toBeEmpty()
  await expect(canvas.getByRole('group', { name: /^Sticky note: / }).first()).toBeVisible({ timeout: 30_000 })
})

test('the link copied here leads others to the same board by the network', async ({ browser }, info) => {
  const ana = await BoardScreen.open(browser, boardOf(info), `http://localhost:${server.port}`)
  await ana.addNote('seen by all')
  await ana.page.getByRole('button', { name: 'Copy link' }).click()
  await expect(ana.page.getByRole('button', { name: 'Copied', exact: true })).toBeVisible()
  const link = new URL(await ana.page.evaluate(() => navigator.clipboard.readText()))
  expect(link.hostname).not.toBe('localhost')
  await expect(ana.page.getByText('works on this computer only')).toHaveCount(0)
  const li = new BoardScreen(await browser.newPage())
  await li.page.goto(link.href)
  await expect(li.note('seen by all')).toBeVisible()
})
