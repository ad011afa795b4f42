import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger, PreviewServer, ViteDevServer } from 'vite'
import { sendJson } from './send-json.ts'
import { BoardServer } from './server.ts'

/**
 * Keeps boards in `folder` while `server` runs: people join them at `/board-sync/<board>`, `/boards.json` lists them,
 * `/address.json` tells where other machines reach the server (null: nowhere, it was started without `--host`).
 * Ends the process, saying why, when another server has the folder.
 */
export function serveBoards(server: ViteDevServer | PreviewServer, folder: string): void {
  const http = server.httpServer as Server | null
  // Vite inside another server (its middleware mode): there is no port of our own to join at.
  if (!http) return
  const { logger } = server.config
  const { allowedHosts: hosts } = 'transformIndexHtml' in server ? server.config.server : server.config.preview
  // Not before the port is ours: when Vite starts anew, the server before this one has the folder until then.
  const opened = new Promise<void>((resolve) => http.once('listening', () => resolve())).then(() =>
    BoardServer.open(folder, { hosts, tell: (message) => logger.warn(message) }),
  )
  opened.then(
    (boards) => http.once('close', () => void boards.close()),
    (error: Error) => stop(server, logger, error),
  )
  http.on('upgrade', (request, socket, head) => {
    opened.then((boards) => boards.upgrade(request, socket, head)).catch(() => socket.destroy())
  })
  server.middlewares.use('/boards.json', (_request, response, next) => {
    const listed = opened.then((boards) => boards.list())
    listed.then((boards) => sendJson(response, boards), next)
  })
  server.middlewares.use('/address.json', (_request, response) => {
    sendJson(response, { address: server.resolvedUrls?.network[0] ?? null })
  })
  const printUrls = server.printUrls.bind(server)
  server.printUrls = () => {
    printUrls()
    opened.then(
      () => logger.info(whereBoardsAre(http, folder)),
      // `stop` has said why.
      () => {},
    )
  }
}

function whereBoardsAre(http: Server, folder: string): string {
  const { port } = http.address() as AddressInfo
  return `  ➜  Board:   http://localhost:${port}/board.html\n  ➜  Boards are kept in ${folder}`
}

function stop(server: ViteDevServer | PreviewServer, logger: Logger, error: Error): void {
  logger.error(error.message)
  void server.close().finally(() => process.exit(1))
}
