import { createReadStream } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'
import { OwnServer } from './own-server.ts'

const FIXTURE = fileURLToPath(new URL('../../fixtures/other-app', import.meta.url))
const ended: (() => unknown)[] = []
test.afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

test('an app of others runs on the board, its pages untouched and from an origin of their own', async ({
  browser,
}, info) => {
  const app = await serveFixture()
  const at = await boardFor(app)
  const screen = await BoardScreen.open(browser, boardOf(info), at)
  const { page } = screen
  await expect(page.getByRole('heading', { name: 'An empty board for Echo & count' })).toBeVisible()
  await screen.tool('Echo & count').click()
  const panel = inside(page, 'Echo & count panel')
  await expect(panel.getByText('?from=icon')).toBeVisible()
  const origin = await panel.locator('body').evaluate(() => location.origin)
  expect([at, app.origin].map((other) => origin === other)).toEqual([false, false])

  await panel.getByRole('button', { name: 'Add a note' }).click()
  await expect(panel.getByText('1 of sticky_note')).toBeVisible()
  await expect(screen.note('from elsewhere')).toBeVisible()
  await panel.getByRole('button', { name: 'Ask in a window' }).click()
  await expect(panel.getByText('answered asked true')).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'Echo & count' })).toHaveCount(0)
})

test('an app may ask the person for camera, microphone and screen, and never for the clipboard', async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info), await boardFor(await serveFixture()))
  await screen.tool('Echo & count').click()
  const panel = inside(screen.page, 'Echo & count panel')
  await expect(panel.getByText('?from=icon')).toBeVisible()
  const may = await panel.locator('body').evaluate(() => {
    const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
    const features = ['camera', 'microphone', 'display-capture', 'clipboard-read', 'clipboard-write']
    return features.filter((name) => featurePolicy.allowsFeature(name))
  })
  expect(may).toEqual(['camera', 'microphone', 'display-capture'])
})

test('a thing dragged from the panel of another app lands on an empty board where it is let go', async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info), await boardFor(await serveFixture()))
  await screen.tool('Echo & count').click()
  const panel = inside(screen.page, 'Echo & count panel')
  await expect(panel.getByText('?from=icon')).toBeVisible()
  const handle = await screen.boxOf(panel.getByText('Drag this to the board'))
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2]
  // The board's centre is in the middle of the window.
  await screen.drag(panel.getByText('Drag this to the board'), 720 - x - 5, 450 - y)
  await expect(panel.getByText('at 0, 0')).toBeVisible()
  const note = await screen.boxOf(screen.note('dropped: Drag this to the board'))
  // Boxes are told in whole pixels.
  expect(Math.abs(note.x + note.width / 2 - 720)).toBeLessThanOrEqual(1)
  expect(Math.abs(note.y + note.height / 2 - 450)).toBeLessThanOrEqual(1)
})

test('a thing dragged from another app’s panel to a frame lies in it, and one let go over the panel nowhere', async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info), await boardFor(await serveFixture()))
  const { page } = screen
  const frame = await screen.addFrame('Column')
  await page.keyboard.press('Escape')
  for (let step = 0; step < 3; step++) await screen.page.keyboard.press('Control+-')
  await screen.tool('Echo & count').click()
  const panel = inside(page, 'Echo & count panel')
  const handle = panel.getByText('Drag this to the board')
  await expect(panel.getByText('?from=icon')).toBeVisible()
  await screen.drag(handle, 40, 200)
  await screen.drag(handle, 0, 200, () => page.keyboard.press('Escape'))
  const from = await screen.boxOf(handle)
  const column = await screen.boxOf(frame)
  // Right of the panel, in the lower half of the frame.
  const to = { x: column.x + column.width - 120, y: column.y + column.height - 120 }
  await screen.drag(handle, to.x - (from.x + from.width / 2) - 5, to.y - (from.y + from.height / 2))
  const note = screen.note('dropped: Drag this to the board')
  await expect(note).toHaveCount(1)
  const box = await screen.boxOf(note)
  expect(Math.hypot(box.x + box.width / 2 - to.x, box.y + box.height / 2 - to.y)).toBeLessThan(3)

  // What lies in a frame goes with it.
  await screen.drag(frame.locator('.frame-title'), 0, 60)
  await expect.poll(async () => (await screen.boxOf(note)).y).toBeGreaterThan(box.y + 40)
})

test('an app that is not there yet is told, and runs once it is', async ({ browser }, info) => {
  const app = await serveFixture()
  await app.stop()
  const screen = await BoardScreen.open(browser, boardOf(info), await boardFor(app))
  const start = screen.page.getByRole('region', { name: 'Start' })
  await expect(start).toContainText(`The app at ${app.origin}/ does not answer. Start it, then reload the board.`)
  await serveFixture(Number(new URL(app.origin).port))
  await screen.page.reload()
  await screen.tool('Echo & count').click()
  await expect(inside(screen.page, 'Echo & count panel').getByText('?from=icon')).toBeVisible()
})

test('Debrief works from an origin that is not the board’s, as on Miro', async ({ browser, baseURL }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info), await boardFor({ origin: String(baseURL) }))
  await screen.tool('Debrief').click()
  const panel = inside(screen.page, 'Debrief panel')
  await panel.getByLabel('Incident title').fill('The board next door')
  await panel.getByRole('button', { name: 'Set up the board' }).click()
  await expect(screen.item('Frame', 'What went well')).toBeAttached({ timeout: 30_000 })
  await screen.page.reload()
  await screen.tool('Debrief').click()
  await expect(panel.getByRole('button', { name: 'Start phase' })).toBeVisible({ timeout: 30_000 })
})

function inside(page: Page, title: string): FrameLocator {
  return page.frameLocator(`iframe[title="${title}"]`)
}

async function boardFor({ origin }: { origin: string }): Promise<string> {
  const server = await OwnServer.start({ DEBRIEF_APP: origin })
  ended.push(() => server.end())
  return `http://localhost:${server.port}`
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

/** A static server for the app in `fixtures`, at a port of its own. */
async function serveFixture(port = 0): Promise<{ origin: string; stop(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = createReadStream(join(FIXTURE, path === '/' ? 'index.html' : path))
    file.on('error', () => response.writeHead(404).end())
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html')
    file.pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  ended.push(stop)
  return { origin: `http://localhost:${address.port}`, stop }
}
