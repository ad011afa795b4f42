import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { StickyNoteItem } from '../../../src/local-board/host/items.ts'
import { type ConnectOptions, connectBoard } from '../../../src/local-board/sync/connect.ts'
import type { BoardConnection } from '../../../src/local-board/sync/connection.ts'
import { BoardServer, type ServerOptions } from '../../../src/local-board/sync/server.ts'

const cleanUps: (() => unknown)[] = []

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

/** Runs after the test, the last one given first. */
export function afterTest(cleanUp: () => unknown): void {
  cleanUps.push(cleanUp)
}

/** Waits until `check` no longer throws. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 10_000, interval: 20 })
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'boards-'))
  afterTest(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export type Running = { url: string; folder: string; told: string[]; boards: BoardServer; stop(): Promise<void> }

/** A real server on a free port, or on the one given. What it tells people is in `told`. */
export async function startServer(
  options: Partial<ServerOptions> & { folder?: string; port?: number } = {},
): Promise<Running> {
  const folder = options.folder ?? (await temporaryFolder())
  const told: string[] = []
  const boards = await BoardServer.open(folder, { tell: (message) => told.push(message), patienceMs: 0, ...options })
  const http = createServer()
  http.on('upgrade', (request, socket, head) => boards.upgrade(request, socket, head))
  const port = await listen(http, options.port ?? 0)
  let stopped: Promise<void> | null = null
  const stop = () => {
    http.close()
    stopped ??= boards.close()
    return stopped
  }
  afterTest(stop)
  return { url: `ws://127.0.0.1:${port}/board-sync/`, folder, told, boards, stop }
}

async function listen(http: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
  return (http.address() as AddressInfo).port
}

/** A person who joins as a browser would. Tabs of one process would hear each other without the server, so: none. */
export function joinBoard(
  server: string,
  name = 'ada',
  board = 'incident',
  options: ConnectOptions = {},
): BoardConnection {
  const person = { id: name, name, color: '#123456' }
  const connection = connectBoard(board, person, { server, WebSocket: asBrowsers, tabs: false, ...options })
  afterTest(() => connection.dispose())
  return connection
}

const asBrowsers = WebSocket as unknown as typeof globalThis.WebSocket

export function note(id: string, content = id): StickyNoteItem {
  return {
    id,
    type: 'sticky_note',
    x: 0,
    y: 0,
    width: 199,
    height: 228,
    parentId: null,
    order: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: 'ada',
    modifiedAt: '2026-01-01T00:00:00.000Z',
    modifiedBy: 'ada',
    content,
    shape: 'square',
    style: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
    tagIds: [],
  }
}

/** All items of a board as plain values, sorted by id. */
export function itemsOf(connection: BoardConnection): unknown[] {
  return [...connection.document.items.values()].map((item) => ({ ...item })).sort((a, b) => (a.id < b.id ? -1 : 1))
}
