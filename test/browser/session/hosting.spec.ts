import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { expect, test } from '@playwright/test'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}
/** What only our own server knows; a board on a static server does without. */
const ANSWERED_BY_OUR_SERVER = /\/(boards|address|app)\.json$/
let server: Server
let address: string

test.beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.replace(/^\/debrief\//, '').replace(/^$/, 'index.html')
    try {
      const body = await readFile(join('dist', file))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  address = `http://localhost:${(server.address() as AddressInfo).port}/debrief/`
})

test.afterAll(() => {
  server.close()
})

test('the built pages work from any static server, under a sub-path', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.url().startsWith(address) && response.status() >= 400) missing.push(new URL(response.url()).pathname)
  })
  const manifest = JSON.parse(await readFile('app.json', 'utf8'))
  expect(new URL(manifest.sdkUri).pathname).toBe('/')
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: /local board/i }).click()
  await expect(page).toHaveURL(/board\.html/)
  await page.getByRole('button', { name: 'Debrief', exact: true }).click()
  await expect(
    page.frameLocator('iframe[title="Debrief panel"]').getByRole('button', { name: 'Set up the board' }),
  ).toBeVisible()
  await page.goto(`${address}panel.html`)
  await expect(page.getByRole('link', { name: /local board/i })).toBeVisible()
  expect(missing.filter((path) => !ANSWERED_BY_OUR_SERVER.test(path))).toEqual([])
})
