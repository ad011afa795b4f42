import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { afterAll, beforeAll } from 'vitest'
import { chromiumPath } from '../../browser/chromium.ts'
import { afterTest } from './boards.ts'
import { runVite } from './site.ts'

let browser: Browser
let dist: string

/** For a test file that opens the site of `site/` in a real browser: builds the one and starts the other, once. */
export function openBrowser(): { dist(): string; context(): Promise<BrowserContext> } {
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
  return { dist: () => dist, context: freshContext }
}

/** A browser nobody used before, for which Miro's own SDK says who it is. */
async function freshContext(): Promise<BrowserContext> {
  const context = await browser.newContext()
  afterTest(() => context.close())
  await context.route('https://miro.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.miro = "the one of Miro"' }),
  )
  return context
}

/** A server that knows nothing but the files of `folder`, at a path below its top. Gives its URL. */
export async function serveFiles(folder: string, under: string): Promise<string> {
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
