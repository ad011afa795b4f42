import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumPath } from '../browser/chromium.ts'

export const VIEWPORT = { width: 1440, height: 900 }

/** The built pages on the real server, with boards of their own, and a browser that draws by software. */
export type Site = {
  /** Where board files lie; one that is put there before its board is first opened is read. */
  readonly folder: string
  /** A page of somebody who was never here before, with nothing spent. */
  newPage(): Promise<Page>
  /** The address of a board, with what follows `?board=<name>`. */
  addressOf(board: string, more?: string): string
  close(): Promise<void>
}

/** Builds the pages and serves them, with the app at `app` on the boards, or our own. Close it at the end. */
export async function openSite({ app }: { app?: string } = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-bench-'))
  const outDir = join(folder, 'pages')
  process.env.DEBRIEF_BOARDS = folder
  if (app) process.env.DEBRIEF_APP = app
  else delete process.env.DEBRIEF_APP
  // What runs the benchmarks is a development server, which would have React built with its checks.
  process.env.NODE_ENV = 'production'
  await build({ logLevel: 'warn', build: { outDir } })
  const port = await freePort()
  const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { port } })
  const browser = await launch()
  return {
    folder,
    async newPage() {
      const context = await browser.newContext({ viewport: VIEWPORT })
      const page = await context.newPage()
      page.on('pageerror', (error) => console.error(`The page failed: ${error.message}`))
      return page
    },
    addressOf: (board, more = '') => `http://localhost:${port}/board.html?board=${board}${more}`,
    async close() {
      await browser.close()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  return chromium.launch({ executablePath: await chromiumPath(), args })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.')
  return address.port
}
