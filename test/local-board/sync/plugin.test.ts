import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { afterTest, itemsOf, joinBoard, note, temporaryFolder } from './boards.ts'
import { outputFolder, runVite, spawnSite } from './site.ts'

test('the built site has the two classic scripts at its top, and pages that ask for them by relative paths', async () => {
  const dist = await outputFolder()
  const { code, output } = await runVite('unused', 'build', '--outDir', dist)
  expect([code, output]).toEqual([0, expect.stringContaining('built in')])
  expect((await readdir(dist)).sort()).toEqual(['app.html', 'assets', 'board-worker.js', 'board.html', 'miro.js'])
  // Throws on `import` and `export`, which only modules have.
  for (const name of ['miro.js', 'board-worker.js']) new Script(await readFile(join(dist, name), 'utf8'))
  const board = await readFile(join(dist, 'board.html'), 'utf8')
  expect(board.match(/(src|href)="[^"]+"/g)).toEqual([expect.stringMatching(/^src="\.\/assets\/board-[\w-]+\.js"$/)])
  expect(await readFile(join(dist, 'app.html'), 'utf8')).toContain(
    '<script src="https://miro.com/app/static/sdk/v2/miro.js"></script>',
  )
})

test.each(['dev', 'preview'])('%s serves boards, their list and the scripts', async (command) => {
  const folder = await temporaryFolder()
  const words: string[] = []
  if (command === 'preview') {
    const dist = await outputFolder()
    await runVite(folder, 'build', '--outDir', dist)
    words.push('preview', '--outDir', dist)
  }
  const site = await spawnSite(folder, ...words)
  expect(site.output).toContain(`Boards are kept in ${folder}`)
  const ada = joinBoard(site.url)
  ada.document.create(note('one'), 'user')
  await ada.saved()
  const bo = joinBoard(site.url)
  await bo.ready
  expect(itemsOf(bo)).toEqual([note('one')])
  expect(await (await fetch(`${site.http}boards.json`)).json()).toEqual([
    { name: 'incident', modifiedAt: expect.any(String), items: 1 },
  ])
  for (const name of ['miro.js', 'board-worker.js']) {
    const script = await fetch(site.http + name)
    expect(script.headers.get('content-type')).toBe('text/javascript')
    new Script(await script.text())
  }
})

test('a server tells where others reach it only when it was started for them', async () => {
  const addressOf = async (...words: string[]) => {
    const site = await spawnSite(await temporaryFolder(), ...words)
    return (await (await fetch(`${site.http}address.json`)).json()) as { address: string | null }
  }
  expect(await addressOf()).toEqual({ address: null })
  const { address } = await addressOf('--host')
  expect((await fetch(`${address}boards.json`)).status).toBe(200)
})

test('a second server on the same boards says why it stops', async () => {
  const folder = await temporaryFolder()
  await spawnSite(folder)
  const { code, output } = await runVite(folder)
  expect([code, output]).toEqual([
    1,
    expect.stringContaining(`The boards in ${folder} are in use by another local board`),
  ])
})

test('pages name the local SDK only for one who asked for that', async () => {
  const site = await spawnSite(await temporaryFolder())
  const plain = await (await fetch(`${site.http}app.html`)).text()
  expect(plain).toContain('src="https://miro.com/app/static/sdk/v2/miro.js"')
  const cookie = 'theme=dark; local-board-sdk=in-pages'
  const changed = await (await fetch(`${site.http}app.html?on=board`, { headers: { cookie } })).text()
  expect(changed).toBe(plain.replace('https://miro.com/app/static/sdk/v2/miro.js', './miro.js'))
  const missing = await fetch(`${site.http}missing.html`, { headers: { cookie } })
  expect(missing.status).toBe(404)
})

test('a site that gives its own name this machine’s address learns nothing of the boards', async () => {
  const site = await spawnSite(await temporaryFolder())
  const headers = { host: 'evil.example', origin: 'http://evil.example' }
  for (const path of ['boards.json', 'address.json', 'app.json', 'miro.js', 'board.html']) {
    const [answer] = (await once(request(site.http + path, { headers }).end(), 'response')) as [IncomingMessage]
    answer.resume()
    expect([path, answer.statusCode]).toEqual([path, 403])
  }
  const socket = new WebSocket(`${site.url}incident`, { headers })
  afterTest(() => socket.close())
  const [error] = (await once(socket, 'error')) as [Error]
  expect(error.message).toBe('Unexpected server response: 403')
})
