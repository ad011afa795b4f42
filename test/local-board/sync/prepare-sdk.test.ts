import type { Frame, Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { temporaryFolder } from './boards.ts'
import { openBrowser, serveFiles } from './browser.ts'
import { spawnSite } from './site.ts'

const { dist, context } = openBrowser()

async function freshPage(): Promise<Page> {
  return (await context()).newPage()
}

async function appFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  await frame!.waitForURL(/app\.html$/)
  return frame!
}

/** The type of what the app on the board got as its `miro`: a string would be that of Miro. */
async function miroInFrame(page: Page): Promise<string> {
  return (await appFrame(page)).evaluate(() => typeof Reflect.get(window, 'miro'))
}

test('an app on the board gets the local SDK at the first visit, after a reload and past the cache', async () => {
  const site = await spawnSite(await temporaryFolder(), 'preview', '--outDir', dist())
  const page = await freshPage()
  await page.goto(`${site.http}board.html`)
  expect(await miroInFrame(page)).toBe('object')
  await page.reload()
  expect(await miroInFrame(page)).toBe('object')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.reload', { ignoreCache: true })
  await page.waitForURL(/board/)
  expect(await miroInFrame(page)).toBe('object')
})

test('an app opened by itself gets what Miro serves', async () => {
  const site = await spawnSite(await temporaryFolder(), 'preview', '--outDir', dist())
  const page = await freshPage()
  await page.goto(`${site.http}board.html`)
  await page.waitForSelector('iframe')
  await page.goto(`${site.http}app.html`)
  expect(await page.evaluate(() => Reflect.get(window, 'miro'))).toBe('the one of Miro')
})

test('the built site works from a plain file server, under a path of its own', async () => {
  const http = await serveFiles(dist(), '/some/where/')
  const page = await freshPage()
  await page.goto(`${http}board.html`)
  expect(await miroInFrame(page)).toBe('object')
})

test('by plain http from another machine the board’s own server puts the SDK in', async () => {
  const site = await spawnSite(await temporaryFolder(), 'preview', '--outDir', dist())
  const page = await freshPage()
  const http = site.http.replace('127.0.0.1', 'board.example')
  await page.goto(`${http}board.html`)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const frame = await appFrame(page)
  expect(await frame.evaluate(() => document.scripts[0]?.src)).toBe(`${http}miro.js`)
})

test('where neither is possible it says what to do', async () => {
  const http = await serveFiles(dist(), '/')
  const page = await freshPage()
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(`${http}board.html`)
  await page.waitForSelector('text=Open the board at http://localhost or over https')
})
