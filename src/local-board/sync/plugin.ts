import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Connect, Logger, Plugin, PreviewServer, ResolvedConfig, ViteDevServer } from 'vite'
import { bundleScript, SCRIPTS } from './bundle-script.ts'
import { BoardServer } from './server.ts'

export type LocalBoardOptions = {
  /** Where boards are kept. By default what DEBRIEF_BOARDS names, else `boards/` beside the site's root. */
  folder?: string
}

/**
 * Makes a Vite site a place for local boards. While it is served, by `vite` or `vite preview`: keeps the boards, lets
 * people join them at `/board-sync/<board>` and lists them at `/boards.json`. The scripts that stand in for Miro's SDK
 * are served, and built to the top of the output, as `miro.js` and `board-worker.js`.
 */
export function localBoard(options: LocalBoardOptions = {}): Plugin {
  let config: ResolvedConfig

  function folder(): string {
    return options.folder ?? process.env.DEBRIEF_BOARDS ?? join(config.root, '../boards')
  }

  return {
    name: 'local-board',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      serveBoards(server, folder())
      serveScripts(server, config)
    },
    configurePreviewServer(server) {
      serveBoards(server, folder())
    },
    async generateBundle() {
      for (const fileName of Object.keys(SCRIPTS)) {
        this.emitFile({ type: 'asset', fileName, source: await bundleScript(fileName, config) })
      }
    },
  }
}

function serveBoards(server: ViteDevServer | PreviewServer, folder: string): void {
  const http = server.httpServer as Server | null
  if (!http) return
  const { logger } = server.config
  // Not before the port is ours: when Vite starts anew, the server before this one has the folder until then.
  const opened = new Promise<void>((resolve) => http.once('listening', () => resolve())).then(() =>
    BoardServer.open(folder, { tell: (message) => logger.warn(message) }),
  )
  opened.then(
    (boards) => http.once('close', () => void boards.close()),
    (error: Error) => stop(server, logger, error),
  )
  http.on('upgrade', (request, socket, head) => {
    opened.then((boards) => boards.upgrade(request, socket, head)).catch(() => socket.destroy())
  })
  server.middlewares.use('/boards.json', listBoards(opened))
  const printUrls = server.printUrls.bind(server)
  server.printUrls = () => {
    printUrls()
    const { port } = http.address() as { port: number }
    logger.info(`  ➜  Board:   http://localhost:${port}/board.html`)
    logger.info(`  ➜  Boards are kept in ${folder}`)
  }
}

function stop(server: ViteDevServer | PreviewServer, logger: Logger, error: Error): void {
  logger.error(error.message)
  void server.close().finally(() => process.exit(1))
}

function listBoards(opened: Promise<BoardServer>): Connect.NextHandleFunction {
  return async (_request, response, next) => {
    try {
      const boards = await (await opened).list()
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Cache-Control', 'no-store')
      response.end(JSON.stringify(boards))
    } catch (error) {
      next(error)
    }
  }
}

function serveScripts(server: ViteDevServer, config: ResolvedConfig): void {
  const bundles = new Map<string, Promise<string>>()
  server.watcher.on('all', () => bundles.clear())
  for (const name of Object.keys(SCRIPTS)) {
    server.middlewares.use(`/${name}`, async (_request, response, next) => {
      try {
        const bundle = bundles.get(name) ?? bundleScript(name, config)
        bundles.set(name, bundle)
        const code = await bundle
        response.setHeader('Content-Type', 'text/javascript')
        response.setHeader('Cache-Control', 'no-store')
        response.end(code)
      } catch (error) {
        bundles.delete(name)
        next(error)
      }
    })
  }
}
