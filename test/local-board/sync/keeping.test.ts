import { once } from 'node:events'
import {
  appendFile,
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rmdir,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { BoardServer } from '../../../src/local-board/sync/server.ts'
import { afterTest, eventually, itemsOf, joinBoard, note, startServer, temporaryFolder } from './boards.ts'
import { spawnSite } from './site.ts'

/** The board as one sees who joins a server started anew on `folder`. */
async function boardIn(folder: string): Promise<{ items: unknown[]; told: string[] }> {
  const server = await startServer({ folder })
  const ada = joinBoard(server.url)
  await ada.ready
  const items = itemsOf(ada)
  ada.dispose()
  await server.stop()
  return { items, told: server.told }
}

/** A folder with a board of the notes one and two, each added by an update of its own. */
async function folderWithBoard(): Promise<{ folder: string; file: string }> {
  const server = await startServer()
  const ada = joinBoard(server.url)
  ada.document.create(note('one'), 'user')
  await ada.saved()
  ada.document.create(note('two'), 'user')
  await ada.saved()
  await server.stop()
  return { folder: server.folder, file: join(server.folder, 'incident.board') }
}

test('a server killed right after it acknowledged a change has lost nothing', async () => {
  const folder = await temporaryFolder()
  const expected = []
  for (let round = 0; round < 3; round++) {
    const server = await spawnSite(folder)
    const ada = joinBoard(server.url)
    await ada.ready
    for (let n = 0; n < 20; n++) {
      expected.push(note(`${round}-${String(n).padStart(2, '0')}`))
      ada.document.create(expected.at(-1)!, 'user')
    }
    await ada.saved()
    await server.kill()
    // The page closes as well: what it knew cannot mend what the server lost.
    ada.dispose()
  }
  expect(await boardIn(folder)).toEqual({ items: expected, told: [] })
})

test('what somebody else saw is kept, whenever the server is killed', async () => {
  const folder = await temporaryFolder()
  const server = await spawnSite(folder)
  const ada = joinBoard(server.url, 'ada')
  const bo = joinBoard(server.url, 'bo')
  await Promise.all([ada.ready, bo.ready])
  let seen: unknown[] = []
  const enough = new Promise<void>((resolve) =>
    bo.document.subscribe(() => {
      seen = itemsOf(bo)
      if (seen.length > 50) resolve()
    }),
  )
  let n = 0
  const writing = setInterval(() => ada.document.create(note(`note-${1000 + n++}`), 'user'), 1)
  await enough
  await server.kill()
  clearInterval(writing)
  ada.dispose()
  bo.dispose()
  const { items } = await boardIn(folder)
  expect(items.slice(0, seen.length)).toEqual(seen)
})

test('a long log is written anew while people go on, and nothing is lost', async () => {
  const server = await startServer()
  const ada = joinBoard(server.url)
  await ada.ready
  ada.document.create(note('one'), 'user')
  for (let x = 1; x <= 2500; x++) {
    ada.document.update('one', { x }, 'user')
    if (x % 100 === 0) await ada.saved()
  }
  await ada.saved()
  const { length } = await readFile(join(server.folder, 'incident.board'))
  expect(length).toBeLessThan(70_000)
  await copyFile(join(server.folder, 'incident.board'), join(server.folder, 'copy.board'))
  const copy = joinBoard(server.url, 'bo', 'copy')
  await copy.ready
  expect(itemsOf(copy)).toEqual([{ ...note('one'), x: 2500 }])
})

test('a log that cannot be written anew goes on growing, says so once, and loses nothing', async () => {
  const server = await startServer()
  const ada = joinBoard(server.url)
  await ada.ready
  const inTheWay = join(server.folder, 'incident.board.new')
  await mkdir(inTheWay)
  ada.document.create(note('one'), 'user')
  for (let x = 1; x <= 1500; x++) ada.document.update('one', { x }, 'user')
  await ada.saved()
  await server.stop()
  expect(server.told).toEqual([expect.stringContaining('could not be shortened, and goes on growing')])
  await rmdir(inTheWay)
  expect(await boardIn(server.folder)).toEqual({ items: [{ ...note('one'), x: 1500 }], told: [] })
})

test('nothing counts as saved before it is on the disk, and a disk that fails is written anew', async () => {
  const server = await startServer()
  const ada = joinBoard(server.url)
  const bo = joinBoard(server.url, 'bo')
  await Promise.all([ada.saved(), bo.ready])
  const probe = await open(join(server.folder, 'probe'), 'w')
  await probe.close()
  const datasync = vi.spyOn(Object.getPrototypeOf(probe) as typeof probe, 'datasync')
  afterTest(() => datasync.mockRestore())
  datasync.mockRejectedValueOnce(new Error('EIO: i/o error, fdatasync'))
  ada.document.create(note('one'), 'user')
  let isSaved = false
  const saved = ada.saved().then(() => {
    isSaved = true
  })
  // People see each other's work all the same.
  await eventually(() => expect(itemsOf(bo)).toEqual([note('one')]))
  await eventually(() =>
    expect(server.told).toEqual([expect.stringContaining('could not be written, and is tried again')]),
  )
  expect(isSaved).toBe(false)
  await saved
  expect(server.told).toEqual([expect.any(String), expect.stringContaining('is written again; nothing was lost')])
  await server.stop()
  expect(await boardIn(server.folder)).toEqual({ items: [note('one')], told: [] })
})

test.each([1, 5, 8, 40])('a file whose last %i bytes were torn off keeps everything before', async (torn) => {
  const { folder, file } = await folderWithBoard()
  const whole = await readFile(file)
  await truncate(file, whole.length - torn)
  const { items, told } = await boardIn(folder)
  expect(items).toEqual([note('one')])
  expect(told).toEqual([expect.stringMatching(/bytes of .*incident\.board cannot be read\. All before is there/)])
  expect(await asideIn(folder)).toEqual([whole.subarray(0, -torn)])
  expect(await boardIn(folder)).toEqual({ items: [note('one')], told: [] })
})

test('bytes spoilt in the middle lose what comes after from the board, not from the disk', async () => {
  const { folder, file } = await folderWithBoard()
  const spoilt = await readFile(file)
  spoilt[spoilt.length - 20]! ^= 1
  await writeFile(file, spoilt)
  expect((await boardIn(folder)).items).toEqual([note('one')])
  expect(await asideIn(folder)).toEqual([spoilt])
})

test('half a record after a whole log is dropped', async () => {
  const { folder, file } = await folderWithBoard()
  await appendFile(file, Buffer.from([0, 0, 1]))
  expect((await boardIn(folder)).items).toEqual([note('one'), note('two')])
})

test.each([
  ['empty', ''],
  ['text', 'Shopping: milk, bread'],
])('a foreign file (%s) is set aside and said so, never overwritten', async (_what, content) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'incident.board'), content)
  const { items, told } = await boardIn(folder)
  expect(items).toEqual([])
  expect(told).toEqual([expect.stringContaining("is not a board's file, so the board starts empty")])
  expect(await asideIn(folder)).toEqual([Buffer.from(content)])
})

test('people on a board hear that its file was set aside, once, and that it could not be written', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'incident.board'), 'Shopping: milk, bread')
  const server = await startServer({ folder })
  const heard: string[] = []
  const ada = joinBoard(server.url)
  ada.onNotice((words) => heard.push(words))
  await ada.saved()
  ada.lose()()
  await eventually(() => expect(ada.status()).toBe('online'))
  await ada.saved()
  expect(heard).toEqual([
    expect.stringMatching(
      /^incident\.board is not a board's file, so the board starts empty\. The file is kept as incident\.board\.set-aside-/,
    ),
  ])
  await mkdir(join(folder, 'incident.board.new'))
  for (let n = 0; n < 1100; n++) ada.document.create(note(`note-${n}`), 'user')
  await eventually(() => expect(heard[1]).toMatch(/^incident\.board could not be shortened, and goes on growing/))
})

test('a second server on the same folder is refused until the first has stopped', async () => {
  const folder = await temporaryFolder()
  const first = await spawnSite(folder)
  await expect(BoardServer.open(folder, { tell: () => {}, patienceMs: 0 })).rejects.toThrow(
    /are in use by another local board \(process \d+\)\. Stop it/,
  )
  await first.kill()
  const second = await BoardServer.open(folder, { tell: () => {}, patienceMs: 0 })
  await expect(BoardServer.open(folder, { tell: () => {}, patienceMs: 0 })).rejects.toThrow('in use')
  await second.close()
  const third = await BoardServer.open(folder, { tell: () => {}, patienceMs: 0 })
  await third.close()
})

test('one who comes when the server has begun to close is turned away, to find the next one', async () => {
  const folder = await temporaryFolder()
  const boards = await BoardServer.open(folder, { tell: () => {}, patienceMs: 0 })
  let closed: Promise<void> | undefined
  const http = createServer().on('upgrade', (request, socket, head) => {
    // The room is being opened when the closing begins; to be let in then is to be alone in it.
    boards.upgrade(request, socket, head)
    closed ??= boards.close()
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  afterTest(() => http.close())
  const { port } = http.address() as AddressInfo
  for (let n = 0; n < 2; n++) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/board-sync/incident`)
    const [{ message }] = (await once(socket, 'error')) as [Error]
    expect(message).toBe('Unexpected server response: 503')
    await closed
  }
  expect(await readdir(folder)).toEqual(['incident.board'])
})

test('boards are listed, the last changed first, with how much is on those that are open', async () => {
  const { url, boards, folder } = await startServer()
  await writeFile(join(folder, 'notes.txt'), 'not a board')
  const first = joinBoard(url, 'ada', 'first')
  first.document.create(note('one'), 'user')
  await first.saved()
  first.dispose()
  await eventually(async () => expect(await boards.list()).toEqual([{ name: 'first', modifiedAt: expect.any(String) }]))
  // A file's time is only as fine as a tick of the kernel, which both boards may share.
  await utimes(join(folder, 'first.board'), new Date(), new Date(Date.now() - 60_000))
  const second = joinBoard(url, 'ada', 'second')
  second.document.create(note('one'), 'user')
  second.document.create(note('two'), 'user')
  await second.saved()
  expect(await boards.list()).toEqual([
    { name: 'second', modifiedAt: expect.stringMatching(/^\d{4}-.*Z$/), items: 2 },
    { name: 'first', modifiedAt: expect.any(String) },
  ])
})

async function asideIn(folder: string): Promise<Buffer[]> {
  const names = (await readdir(folder)).filter((name) => name.includes('.set-aside-'))
  return Promise.all(names.sort().map((name) => readFile(join(folder, name))))
}
