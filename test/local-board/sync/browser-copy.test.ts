import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { eventually, note, temporaryFolder } from './boards.ts'
import { openBrowser, serveFiles } from './browser.ts'
import { spawnSite } from './site.ts'

const { dist, context } = openBrowser()

async function openBoard(browser: BrowserContext, http: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${http}board.html`)
  await page.evaluate(() => window.testBoard.ready)
  return page
}

function write(page: Page, id: string): Promise<void> {
  return page.evaluate((item) => window.testBoard.document.create(item, 'user'), note(id))
}

function idsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => [...window.testBoard.document.items.keys()].sort())
}

function keptInBrowser(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('local-boards')
        request.onsuccess = () => {
          const count = request.result.transaction('unsaved').objectStore('unsaved').count()
          count.onsuccess = () => resolve(count.result)
        }
      }),
  )
}

test('without a server a board is still there after its last tab was closed', async () => {
  const http = await serveFiles(dist(), '/boards/')
  const browser = await context()
  const page = await openBoard(browser, http)
  await write(page, 'one')
  await write(page, 'two')
  await eventually(async () => expect(await keptInBrowser(page)).toBe(1))
  await page.close()
  const again = await openBoard(browser, http)
  expect(await idsOn(again)).toEqual(['one', 'two'])
  expect(await again.evaluate(() => window.testBoard.status())).toBe('offline')
  // Another browser is another computer to it.
  expect(await idsOn(await openBoard(await context(), http))).toEqual([])
})

test('what was written while the server was down reaches it later, even from a tab opened anew', async () => {
  const folder = await temporaryFolder()
  const words = ['preview', '--outDir', dist()]
  const first = await spawnSite(folder, ...words)
  const browser = await context()
  const page = await openBoard(browser, first.http)
  await write(page, 'one')
  await page.evaluate(() => window.testBoard.saved())
  expect(await keptInBrowser(page)).toBe(0)
  await first.kill()
  await page.waitForFunction(() => window.testBoard.status() === 'offline')
  await write(page, 'two')
  await eventually(async () => expect(await keptInBrowser(page)).toBe(1))
  await page.close()
  const second = await spawnSite(folder, ...words, '--port', new URL(first.http).port)
  const again = await openBoard(browser, second.http)
  await again.evaluate(() => window.testBoard.saved())
  expect(await idsOn(await openBoard(await context(), second.http))).toEqual(['one', 'two'])
  await eventually(async () => expect(await keptInBrowser(again)).toBe(0))
})

test('what was still on its way to the server when the page was left is not lost', async () => {
  const site = await spawnSite(await temporaryFolder(), 'preview', '--outDir', dist())
  const browser = await context()
  const page = await browser.newPage()
  let reachesServer = true
  await page.routeWebSocket(/board-sync/, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => {
      if (reachesServer) server.send(message)
    })
  })
  await page.goto(`${site.http}board.html`)
  await page.evaluate(() => window.testBoard.ready.then(() => window.testBoard.saved()))
  reachesServer = false
  await page.evaluate(
    (items) => {
      for (const item of items) window.testBoard.document.create(item, 'user')
    },
    ['one', 'two'].map((id) => note(id)),
  )
  reachesServer = true
  await page.reload()
  await page.evaluate(() => window.testBoard.ready)
  expect(await idsOn(page)).toEqual(['one', 'two'])
  await page.evaluate(() => window.testBoard.saved())
  expect(await idsOn(await openBoard(await context(), site.http))).toEqual(['one', 'two'])
})

test('a tab that has everything on the server leaves alone what another tab keeps meanwhile', async () => {
  const site = await spawnSite(await temporaryFolder(), 'preview', '--outDir', dist())
  const browser = await context()
  const [lost, other] = [await openBoard(browser, site.http), await openBoard(browser, site.http)]
  await lost.evaluate(() => void window.testBoard.lose())
  await write(lost, 'one')
  await eventually(async () => expect(await keptInBrowser(other)).toBe(1))
  await write(other, 'two')
  await other.evaluate(() => window.testBoard.saved())
  await lost.close()
  expect([await idsOn(other), await keptInBrowser(other)]).toEqual([['two'], 1])
  const again = await openBoard(browser, site.http)
  await again.evaluate(() => window.testBoard.saved())
  await eventually(async () => expect(await idsOn(other)).toEqual(['one', 'two']))
  await eventually(async () => expect(await keptInBrowser(again)).toBe(0))
})
