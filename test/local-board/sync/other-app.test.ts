import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { stripVTControlCharacters } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { pageOfApp } from '../../../src/local-board/sync/app-here.ts'
import { createAppProxy } from '../../../src/local-board/sync/app-proxy.ts'
import { readAppUrl } from '../../../src/local-board/sync/app-url.ts'
import { pointAtSdk } from '../../../src/local-board/sync/point-at-sdk.ts'
import { afterTest, temporaryFolder } from './boards.ts'
import { spawnSite } from './site.ts'

const MIRO = 'https://miro.com/app/static/sdk/v2/miro.js'

test('the address of Miro’s SDK is replaced however it is written, and nothing else is', () => {
  const ways = (address: string) => [
    `<script src="${address}">`,
    JSON.stringify({ src: address }).replaceAll('/', '\\/'),
  ]
  const here = 'http://localhost:3001/sdk.js'
  expect(ways(MIRO).map((code) => pointAtSdk(code, here))).toEqual(ways(here))
  expect(pointAtSdk(`<script src=//miro.com/app/static/sdk/v2/miro.js>`, here)).toBe(`<script src=${here}>`)
  const others = 'https://miro.com/app/board/1 https://miro.com/app/static/sdk/v2/miroXjs é $1'
  expect(pointAtSdk(others, here)).toBe(others)
})

test('pages and scripts come with the board’s SDK in place of Miro’s, whatever their encoding', async () => {
  const latin = Buffer.concat([Buffer.from(`<script src="${MIRO}"></script>`), Buffer.from([0xe9])])
  const proxy = await proxyTo((request, response) => {
    const isScript = request.url === '/app.js'
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=iso-8859-1')
    response.setHeader('X-Frame-Options', 'DENY')
    response.setHeader(
      'Content-Security-Policy',
      "frame-ancestors https://miro.com; script-src 'self' https://miro.com",
    )
    if (!isScript) return response.end(latin)
    response.setHeader('Content-Encoding', 'gzip')
    response.end(gzipSync(`load('${MIRO}')`))
  })
  const page = await fetch(`${proxy}/`)
  expect(Buffer.from(await page.arrayBuffer())).toEqual(
    Buffer.concat([Buffer.from(`<script src="${proxy}/local-board-sdk/miro.js"></script>`), Buffer.from([0xe9])]),
  )
  expect(['x-frame-options', 'content-security-policy'].map((name) => page.headers.get(name))).toEqual([null, null])
  expect(await (await fetch(`${proxy}/app.js`)).text()).toBe(`load('${proxy}/local-board-sdk/miro.js')`)
  expect(await (await fetch(`${proxy}/local-board-sdk/miro.js?v=2`)).text()).toBe(
    '/* the SDK of this board, at /miro.js */',
  )
})

test('everything else passes through as it is: queries, bodies, headers, redirects, bytes', async () => {
  const bytes = Buffer.from([0, 255, 1, 254])
  const proxy = await proxyTo(async (request, response) => {
    if (request.url === '/moved')
      return response.writeHead(302, { Location: `http://${request.headers.host}/to?x=1` }).end()
    if (request.url === '/bytes') return response.writeHead(206, { 'Content-Type': 'image/png' }).end(bytes)
    const { origin, referer } = request.headers
    const own = `http://${request.headers.host}`
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Set-Cookie', ['a=1', 'b=2'])
    response.end(
      JSON.stringify({
        method: request.method,
        url: request.url,
        body: `${await bodyOf(request)} ${MIRO}`,
        seenAsItsOwn: [origin === own, referer === `${own}/panel.html`],
      }),
    )
  })
  const posted = await fetch(`${proxy}/api/items?of=%C3%A9&of=2`, {
    method: 'POST',
    body: 'héllo',
    headers: { Origin: proxy, Referer: `${proxy}/panel.html` },
  })
  expect(posted.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await posted.json()).toEqual({
    method: 'POST',
    url: '/api/items?of=%C3%A9&of=2',
    body: `héllo ${MIRO}`,
    seenAsItsOwn: [true, true],
  })
  const moved = await fetch(`${proxy}/moved`, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')]).toEqual([302, '/to?x=1'])
  const image = await fetch(`${proxy}/bytes`)
  expect([image.status, Buffer.from(await image.arrayBuffer())]).toEqual([206, bytes])
})

test('websockets pass through both ways', async () => {
  const app = createServer()
  const sockets = new WebSocketServer({ server: app })
  sockets.on('connection', (socket, request) => {
    socket.send(`hello ${request.url}`)
    socket.on('message', (data) => socket.send(`echo ${String(data)}`))
  })
  const proxy = await serve(createAppProxy(new URL(await serve(app)), () => new URL('http://localhost/')))
  const socket = new WebSocket(`${proxy.replace('http', 'ws')}/hmr?token=1`, 'vite-hmr')
  const heard: string[] = []
  socket.on('message', (data) => heard.push(String(data)))
  await once(socket, 'message')
  expect(socket.protocol).toBe('vite-hmr')
  socket.send('one')
  await once(socket, 'message')
  expect(heard).toEqual(['hello /hmr?token=1', 'echo one'])
  socket.close()
  await once(socket, 'close')
})

test('an app that is not there is told to whoever opens it', async () => {
  const gone = createServer()
  const address = await serve(gone)
  gone.close()
  await once(gone, 'close')
  const proxy = await serve(createAppProxy(new URL(address), () => new URL(address)))
  const answer = await fetch(`${proxy}/`)
  expect([answer.status, await answer.text()]).toEqual([
    502,
    `The app at ${address}/ does not answer. Start it, then reload the board.`,
  ])
  const socket = new WebSocket(proxy.replace('http', 'ws'))
  const [error] = (await once(socket, 'error')) as [Error]
  expect(error.message).toBe('socket hang up')
})

test('a page that gives itself this machine’s address under its own name gets nothing', async () => {
  const proxy = new URL(await proxyTo((_request, response) => response.end('private')))
  const asked = request(proxy, { headers: { Host: `attacker.example:${proxy.port}` } }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  expect([answer.statusCode, await bodyOf(answer)]).toEqual([403, 'This address leads to no app.'])
})

test('an address that cannot be an app’s is refused in words that help', () => {
  const refusal = (text: string) => {
    try {
      return readAppUrl(text, 3000).href
    } catch (error) {
      return (error as Error).message
    }
  }
  for (const text of ['', 'localhost:5173', 'app.html', 'file:///app/', 'javascript:alert(1)'])
    expect(refusal(text)).toBe(
      `“${text}” is not the address of an app. Start the app first, then give the address at which it is served, as in --app http://localhost:5173.`,
    )
  expect(refusal('http://127.0.0.1:3000/')).toBe(
    'The app and the board cannot both be at port 3000. Give the board another, as in --port 3100 --app http://127.0.0.1:3000/.',
  )
  expect(refusal('https://apps.example:3000/mine/?team=1#top')).toBe('https://apps.example:3000/mine/?team=1')
})

test('pages of the app are found beside its own address, also those it names in full', () => {
  const app = { url: 'http://localhost:3001/mine/', origin: 'http://localhost:5173' }
  const pages = {
    'panel.html?a=1#b': 'http://localhost:3001/mine/panel.html?a=1#b',
    '/panel.html': 'http://localhost:3001/panel.html',
    'http://localhost:5173/x/y.html?a#b': 'http://localhost:3001/x/y.html?a#b',
    'http://localhost:3001/panel': 'http://localhost:3001/panel',
    'https://elsewhere.example/page': 'https://elsewhere.example/page',
  }
  expect(Object.fromEntries(Object.keys(pages).map((page) => [page, pageOfApp(app, page)]))).toEqual(pages)
})

test('the board’s server tells which app it runs, by the name it was asked by, and serves it beside', async () => {
  const app = await serve(
    createServer((request, response) => {
      if (request.url === '/mine') return response.writeHead(301, { Location: '/mine/' }).end()
      response.setHeader('Content-Type', 'text/html')
      response.end(`<title>Dots &amp; lines</title><script src="${MIRO}"></script>`)
    }),
  )
  vi.stubEnv('DEBRIEF_APP', `${app}/mine`)
  afterTest(() => vi.unstubAllEnvs())
  const site = await spawnSite(await temporaryFolder())
  const told = (await (await fetch(`${site.http}app.json`)).json()) as { name: string; url: string; origin: string }
  const port = Number(new URL(told.url).port)
  expect(told).toEqual({ name: 'Dots & lines', url: `http://127.0.0.1:${port}/mine/`, origin: app })
  expect(port).toBeGreaterThan(Number(new URL(site.http).port))
  const page = await (await fetch(told.url)).text()
  const sdk = `http://127.0.0.1:${port}/local-board-sdk/miro.js`
  expect(page).toContain(`<script src="${sdk}"></script>`)
  expect(await (await fetch(sdk)).text()).toBe(await (await fetch(`${site.http}miro.js`)).text())
})

test('without an app of others the server says that there is none', async () => {
  const site = await spawnSite(await temporaryFolder())
  expect(await (await fetch(`${site.http}app.json`)).json()).toBe(null)
})

test('`npm start` says what it does not understand, and what there is', async () => {
  const start = async (...words: string[]) => {
    const child = spawn(process.execPath, ['.ci/start.mjs', ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += String(data)
    })
    const [code] = await once(child, 'close')
    return { code, said: stripVTControlCharacters(said).split('\n')[0] }
  }
  expect(
    await Promise.all([start('--fast'), start('--port', 'many'), start('--app'), start('--app=nonsense')]),
  ).toEqual([
    { code: 1, said: '“--fast” is not understood.' },
    { code: 1, said: '“--port many” is not understood.' },
    { code: 1, said: '“--app” is not understood.' },
    {
      code: 1,
      said: '“nonsense” is not the address of an app. Start the app first, then give the address at which it is served, as in --app http://localhost:5173.',
    },
  ])
})

async function proxyTo(app: RequestListener): Promise<string> {
  const board = await serve(
    createServer((request, response) => response.end(`/* the SDK of this board, at ${request.url} */`)),
  )
  return serve(createAppProxy(new URL(await serve(createServer(app))), () => new URL(`${board}/miro.js`)))
}

async function serve(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterTest(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
