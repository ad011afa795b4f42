import { type Browser, expect, type Frame, type Page, type TestInfo, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'

test('the panel that a sample opens is closed by the app itself', async ({ browser }, info) => {
  const { page } = await BoardScreen.open(browser, boardOf(info))
  await page.getByRole('region', { name: 'Start' }).getByRole('button').first().click()
  const panel = await appPage(page, 'Debrief panel')
  expect(await panel.evaluate(() => miro.board.ui.canOpenPanel())).toBe(false)
  await panel.evaluate(() => void miro.board.ui.closePanel())
  await expect(page.locator('iframe[title="Debrief panel"]')).toHaveCount(0)
  const headless = await appPage(page, 'Debrief, in the background')
  expect(await headless.evaluate(() => miro.board.ui.canOpenPanel())).toBe(true)
})

test('an app cannot change a note while somebody else types in it', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  const note = await ana.addNote('lag alarm')
  const id = await note.getAttribute('data-id')
  const app = await appPage(li.page, 'Debrief, in the background')
  const moveNote = () =>
    app.evaluate(async () => {
      const [found] = await miro.board.get({ type: 'sticky_note' })
      if (!found) return 'no note'
      found.x += 300
      return found.sync().then(
        () => 'moved',
        (error: Error) => error.message,
      )
    })
  await note.dblclick()
  await expect(li.page.getByText(/is typing$/)).toBeVisible()
  expect(await moveNote()).toBe(`Cannot commit the update, because item ${id} is locked by another client.`)
  await ana.page.keyboard.type(' was muted')
  await ana.page.keyboard.press('Escape')
  await expect(li.note('lag alarm was muted')).toBeVisible()
  await expect(li.page.getByText(/is typing$/)).toBeHidden()
  expect(await moveNote()).toBe('moved')
})

test('where the app cannot run, the board says why and works', async ({ browser }, info) => {
  const screen = await openWith(browser, info, async (page) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  })
  const start = screen.page.getByRole('region', { name: 'Start' })
  await expect(start).toContainText('this browser lets no service worker run here')
  await expect(start.getByRole('button')).toHaveCount(0)
  await screen.page.getByRole('status').getByRole('button', { name: 'Dismiss' }).click()
  await screen.tool('Debrief').click()
  await expect(screen.page.getByRole('status').getByText('lets no service worker run here')).toBeVisible()
  await screen.addNote('written all the same')
})

test('without any server, a board says that it is on this computer only', async ({ browser }, info) => {
  const screen = await openWith(browser, info, (page) => page.routeWebSocket(/board-sync/, (socket) => socket.close()))
  await expect(screen.page.getByText('this board is on this computer only')).toBeVisible()
  await screen.addNote('kept here')
  await screen.page.reload()
  await expect(screen.note('kept here')).toBeVisible()
})

async function openWith(browser: Browser, info: TestInfo, prepare: (page: Page) => Promise<void>) {
  const screen = new BoardScreen(await browser.newPage())
  await prepare(screen.page)
  await screen.goTo(boardOf(info))
  return screen
}

/** A page of the app, once it has its SDK. */
async function appPage(page: Page, title: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`iframe[title="${title}"]`, { state: 'attached' })).contentFrame()
  if (!frame) throw new Error(`There is no page in ${title}.`)
  await frame.waitForFunction(() => 'miro' in window)
  return frame
}
