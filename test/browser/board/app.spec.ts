import type { SelectionUpdateEvent } from '@mirohq/websdk-types'
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

test("the notes of a sample are told once each to everybody's app, and are on nobody's undo", async ({
  browser,
}, info) => {
  const board = boardOf(info)
  const screens = [await BoardScreen.open(browser, board), await BoardScreen.open(browser, board)]
  const apps = await Promise.all(screens.map(({ page }) => appPage(page, 'Debrief, in the background')))
  for (const app of apps)
    await app.evaluate(async () => {
      const told: string[] = []
      Object.assign(window, { told })
      await miro.board.ui.on('items:create', ({ items }: SelectionUpdateEvent) => {
        told.push(...items.filter(({ type }) => type === 'sticky_note').map(({ id }) => id))
      })
    })
  const [ana, li] = screens
  await ana?.page.getByRole('region', { name: 'Start' }).getByRole('button').first().click()
  for (const app of apps)
    await expect
      .poll(
        () =>
          app.evaluate(async () => {
            const notes = await miro.board.get({ type: 'sticky_note' })
            const { told } = window as unknown as { told: string[] }
            return told.length > 0 && notes.length === told.length && new Set(told).size === told.length
          }),
        { timeout: 30_000 },
      )
      .toBe(true)
  await expect(li!.tool('Undo')).toHaveAttribute('aria-disabled', 'true')
})

test('by keyboard the focus goes into the panel, and back to the button when the panel closes', async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const panel = page.locator('iframe[title="Debrief panel"]')
  await screen.tool('Debrief').press('Enter')
  await expect(panel).toBeFocused()
  await expect(page.frameLocator('iframe[title="Debrief panel"]').getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('n')
  expect(await screen.items()).toEqual([])
  await screen.tool('Debrief').press('Space')
  await expect(panel).toBeFocused()
  await (await appPage(page, 'Debrief panel')).evaluate(() => void miro.board.ui.closePanel())
  await expect(panel).toHaveCount(0)
  await expect(screen.tool('Debrief')).toBeFocused()

  await screen.tool('Debrief').click()
  await expect(panel).toBeVisible()
  await expect(screen.tool('Debrief')).toBeFocused()
  await page.getByRole('button', { name: 'Close the panel' }).press('Enter')
  await expect(screen.tool('Debrief')).toBeFocused()

  await page.getByRole('region', { name: 'Start' }).getByRole('button').first().press('Enter')
  await expect(panel).toBeFocused()
})

test('the app loads without a warning, keeps its storage and has no clipboard', async ({ browser }, info) => {
  const warnings: string[] = []
  const screen = await openWith(browser, info, async (page) => {
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  await screen.tool('Debrief').click()
  const panel = await appPage(screen.page, 'Debrief panel')
  const tried = await panel.evaluate(async () => {
    localStorage.setItem('kept', 'yes')
    const written = navigator.clipboard.writeText('taken').then(
      () => 'written',
      () => 'refused',
    )
    return [localStorage.getItem('kept'), await written]
  })
  expect(tried).toEqual(['yes', 'refused'])
  expect(warnings).toEqual([])
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
