import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PreviewServer, ViteDevServer } from 'vite'
import type { AppHere } from './app-here.ts'
import { createAppProxy, doesNotAnswer } from './app-proxy.ts'
import { sendJson } from './send-json.ts'

const PORTS_TRIED = 20
const PATIENCE_MS = 5_000

/**
 * Runs another Miro app on the boards of `server`: serves it at the next free port and tells the board's page about it
 * at `/app.json`. With `app` null that says null: the site's own app runs.
 */
export function serveApp(server: ViteDevServer | PreviewServer, app: URL | null): void {
  const http = server.httpServer as Server | null
  if (!app || !http) {
    server.middlewares.use('/app.json', (_request, response) => sendJson(response, null))
    return
  }
  const proxy = createAppProxy(app, () => sdkOf(http))
  const port = new Promise<void>((resolve) => http.once('listening', () => resolve())).then(() =>
    listenBeside(proxy, http.address() as AddressInfo),
  )
  port.catch((error: unknown) => server.config.logger.error(`The app cannot be served: ${String(error)}`))
  http.once('close', () => {
    proxy.close()
    proxy.closeAllConnections()
  })
  server.middlewares.use('/app.json', (request, response, next) => {
    const told = Promise.all([port, look(app)]).then(([at, seen]) => whereItIs(request, at, app, seen))
    told.then((value) => sendJson(response, value), next)
  })
  const printUrls = server.printUrls.bind(server)
  server.printUrls = () => {
    printUrls()
    void port.then(
      (at) => server.config.logger.info(`  ➜  App:     ${app.href}, shown to the board at port ${at}`),
      () => {},
    )
  }
}

/** What one sees who opens the app's address: its title, and where that address leads in the end. */
async function look(app: URL): Promise<{ title: string; path: string; problem?: string }> {
  const given = app.pathname + app.search
  try {
    const page = await fetch(app, { signal: AbortSignal.timeout(PATIENCE_MS) })
    const title = titleOf(await page.text())
    const end = new URL(page.url)
    return { title, path: end.origin === app.origin ? end.pathname + end.search : given }
  } catch {
    return { title: '', path: given, problem: doesNotAnswer(app) }
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]*)</i.exec(html)?.[1] ?? ''
  return title.trim().replace(/&(\w+);/g, (written, name: string) => NAMED[name] ?? written)
}

/** By the name that the board was asked by, so that it works from another machine too. */
function whereItIs(
  request: IncomingMessage,
  port: number,
  app: URL,
  { title, path, ...rest }: Awaited<ReturnType<typeof look>>,
): AppHere {
  const url = new URL(path, `http://${request.headers.host ?? 'localhost'}`)
  url.port = String(port)
  return { name: title || `App at ${app.host}`, url: url.href, origin: app.origin, ...rest }
}

/** Listens where the board does, at the first port after its own that is free. */
async function listenBeside(proxy: Server, board: AddressInfo): Promise<number> {
  for (let port = board.port + 1; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        proxy.once('error', reject)
        proxy.listen(port, board.address, () => {
          proxy.off('error', reject)
          resolve()
        })
      })
      return port
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || port === board.port + PORTS_TRIED) throw error
    }
  }
}

function sdkOf(board: Server): URL {
  const { address, family, port } = board.address() as AddressInfo
  const reached = address === '::' ? '::1' : address === '0.0.0.0' ? '127.0.0.1' : address
  return new URL(`http://${family === 'IPv6' ? `[${reached}]` : reached}:${port}/miro.js`)
}
