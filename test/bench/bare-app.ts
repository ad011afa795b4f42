import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const PAGE = `<!doctype html>
<title>Bare app</title>
<script src="https://miro.com/app/static/sdk/v2/miro.js"></script>`

/** An app that has the SDK and does nothing by itself, at an origin of its own, so that no work of an app's is measured with the board's. */
export async function serveBareApp(): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(PAGE))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
