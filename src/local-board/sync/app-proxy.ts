import { createServer, type IncomingMessage, request as requestHttp, type Server, type ServerResponse } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Duplex, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { pointAtSdk } from './point-at-sdk.ts'
import { isServedHost } from './served-host.ts'

/** Where the proxy serves the board's SDK, at a path that no app has. */
const SDK_PATH = '/local-board-sdk/miro.js'
const WITH_CODE = /^(text\/html|application\/xhtml\+xml|(text|application)\/(x-)?javascript)\b/i
// They name Miro's addresses as the only ones that may hold the page or give it scripts, so they would keep it off this board.
const FOR_MIRO_ONLY = ['x-frame-options', 'content-security-policy', 'content-security-policy-report-only']
const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/**
 * Serves another Miro app from an origin of its own, as it is, but for the address of Miro's SDK in its pages and
 * scripts: that one leads to the SDK of this board, which lies at what `sdk` gives. Websockets pass through.
 */
export function createAppProxy(app: URL, sdk: () => URL): Server {
  const server = createServer((request, response) => {
    if (!isServedHost(request.headers.host)) return answer(response, 403, 'This address leads to no app.')
    if (request.url?.split('?')[0] === SDK_PATH) return pass(request, response, sdk(), sdk().pathname)
    pass(request, response, app, request.url ?? '/')
  })
  server.on('upgrade', (request, socket, head) => passUpgrade(request, socket, head, app))
  return server
}

/** What people read in place of an app that is not there. */
export function doesNotAnswer(app: URL): string {
  return `The app at ${app.href} does not answer. Start it, then reload the board.`
}

function pass(request: IncomingMessage, response: ServerResponse, to: URL, path: string): void {
  const asked = ask(request, to, path)
  asked.on('error', () => (response.headersSent ? response.destroy() : answer(response, 502, doesNotAnswer(to))))
  asked.on('response', (from) => {
    const headers = { ...from.headers }
    for (const name of FOR_MIRO_ONLY) delete headers[name]
    if (headers.location) headers.location = withoutOrigin(headers.location, to)
    if (!WITH_CODE.test(headers['content-type'] ?? '')) {
      response.writeHead(from.statusCode ?? 502, headers)
      from.pipe(response)
      return
    }
    const encoding = headers['content-encoding'] ?? ''
    delete headers['content-encoding']
    delete headers['content-length']
    response.writeHead(from.statusCode ?? 502, headers)
    void readAll(from, encoding).then(
      // Byte by byte, so that whatever the page's encoding is stays as it was.
      (code) => response.end(Buffer.from(pointAtSdk(code, `http://${request.headers.host}${SDK_PATH}`), 'latin1')),
      () => response.destroy(),
    )
  })
  response.on('close', () => asked.destroy())
  request.pipe(asked)
}

function passUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, app: URL): void {
  const asked = ask(request, app, request.url ?? '/')
  const end = () => socket.destroy()
  socket.on('error', () => asked.destroy())
  asked.on('error', end)
  asked.on('response', end)
  asked.on('upgrade', (from, other, otherHead) => {
    const headers = Object.entries(from.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`)
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join('')}\r\n`)
    socket.write(otherHead)
    other.write(head)
    other.on('error', end).on('close', end)
    socket.on('error', () => other.destroy()).on('close', () => other.destroy())
    other.pipe(socket).pipe(other)
  })
  if (isServedHost(request.headers.host)) asked.end()
  else end()
}

/** The same question to another server, which then sees a visitor of its own. */
function ask(request: IncomingMessage, to: URL, path: string) {
  const headers: NodeJS.Dict<string | string[]> = { ...request.headers, host: to.host, 'accept-encoding': 'identity' }
  const own = `http://${request.headers.host}`
  if (headers.origin === own) headers.origin = to.origin
  if (request.headers.referer?.startsWith(`${own}/`))
    headers.referer = to.origin + request.headers.referer.slice(own.length)
  const send = to.protocol === 'https:' ? requestHttps : requestHttp
  return send(new URL(to.origin), { path, method: request.method, headers })
}

function withoutOrigin(location: string, { origin }: URL): string {
  return location.startsWith(`${origin}/`) ? location.slice(origin.length) : location
}

async function readAll(from: Readable, encoding: string): Promise<string> {
  const decoder = DECODERS[encoding]?.()
  if (decoder) from.on('error', () => decoder.end())
  const chunks: Buffer[] = []
  for await (const chunk of decoder ? from.pipe(decoder) : from) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

function answer(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(words)
}
