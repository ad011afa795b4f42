import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Frame, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumPath } from '../../browser/chromium.ts'
import { afterTest, temporaryFolder } from './boards.ts'
import { runVite, spawnSite } from './site.ts'

let browser: Browser
let dist: string

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'site-'))
  await runVite('unused', 'build', '--outDir', dist)
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP board.example 127.0.0.1'],
  })
})

afterAll(async () => {
  await browser.close()
  await rm(dist, { recursive: true })
})

/** A page of a browser nobody used before, for which Miro's own SDK says who it is. */
async function freshPage(): Promise<Page> {
  const context = await browser.newContext()
  afterTest(() => context.close())
  await context.route('https://miro.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.miro = "the one of Miro"' }),
  )
  return context.newPage()
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
  const site = await spawnSite(await temporaryFolder(), 'preview', '--outDir', dist)
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
  const site = await spawnSite(await temporaryFolder(), 'preview', '--outDir', dist)
  const page = await freshPage()
  await page.goto(`${site.http}board.html`)
  await page.waitForSelector('iframe')
  await page.goto(`${site.http}app.html`)
  expect(await page.evaluate(() => Reflect.get(window, 'miro'))).toBe('the one of Miro')
})

test('the built site works from a plain file server, under a path of its own', async () => {
  const http = await serveFiles(dist, '/some/where/')
  const page = await freshPage()
  await page.goto(`${http}board.html`)
  expect(await miroInFrame(page)).toBe('object')
})

test('by plain http from another machine the board’s own server puts the SDK in', async () => {
  const site = await spawnSite(await temporaryFolder(), 'preview', '--outDir', dist)
  const page = await freshPage()
  const http = site.http.replace('127.0.0.1', 'board.example')
  await page.goto(`${http}board.html`)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const frame = await appFrame(page)
  expect(await frame.evaluate(() => document.scripts[0]?.src)).toBe(`${http}miro.js`)
})

test('where neither is possible it says what to do', async () => {
  const http = await serveFiles(dist, '/')
  const page = await freshPage()
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(`${http}board.html`)
  await page.waitForSelector('text=Open the board at http://localhost or over https')
})

/** A server that knows nothing but files, at a path below its top. */
async function serveFiles(folder: string, under: string): Promise<string> {
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' }
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(under.length)
    readFile(join(folder, path)).then(
      (content) => response.setHeader('Content-Type', types[path.split('.').pop() ?? ''] ?? 'text/plain').end(content),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterTest(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`
}
