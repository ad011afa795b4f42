import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { openHeadlessBoard } from '../../src/local-board/headless-board.ts'
import { CALM, chance, createLosses, type Weather } from '../../src/local-board/host/index.ts'
import { connectBoard } from '../../src/local-board/sync/connect.ts'
import type { BoardConnection } from '../../src/local-board/sync/connection.ts'
import { startSecondPerson } from '../../src/local-board/sync/second-person.ts'
import { ACTS, type Worker } from './acts.ts'
import { insist } from './insist.ts'
import { count, emptyLedger, type PersonLedger } from './ledger.ts'

export type SoakPerson = {
  readonly name: string
  readonly connection: BoardConnection
  readonly ledger: PersonLedger
  /** Ends the weather and resolves when what was begun is done. */
  finish(): Promise<void>
  dispose(): void
}

type Options = { name: string; server: string; weather: Weather; everyMs: number }

/** Joins as a browser would; tabs of one process would hear each other without the server, so: none. */
export function join(server: string, name: string, board = 'soak'): BoardConnection {
  return connectBoard(
    board,
    { id: name, name, color: '#123456' },
    { server, WebSocket: WebSocket as unknown as typeof globalThis.WebSocket, tabs: false },
  )
}

/** Somebody with the board open, an app on it and weather around, who does one thing after the other until told to finish. */
export function startPerson({ name, server, weather, everyMs }: Options): SoakPerson {
  const connection = join(server, name)
  const second = weather.secondPerson ? join(server, `${name}’s visitor`) : undefined
  const stopSecond = second && startSecondPerson(second, { seed: weather.seed, everyMs: everyMs * 2 })
  const ledger = emptyLedger()
  const losses = createLosses(weather, () => {
    count(ledger.acts, 'lost the connection')
    return connection.lose()
  })
  const board = openHeadlessBoard({
    document: connection.document,
    me: { id: name, name },
    now: () => connection.now(),
    weather,
    instead: {
      onlineUsers: () => connection.presences().map(({ person }) => person),
      onOnlineUsers: (listener) => connection.onPresences((all) => listener(all.map(({ person }) => person))),
      lockedByOthers: () => new Set(othersOf(connection).flatMap(({ editing }) => editing ?? [])),
      lost: () => losses.lost(),
      broadcast: (message) => connection.broadcast(message),
      onBroadcast: (listener) => connection.onBroadcast(listener),
    },
  })
  let draws = 0
  const draw = () => chance(weather.seed, 'act', draws++)
  const worker: Worker = {
    name,
    miro: board.miro(),
    connection,
    ledger,
    draw,
    gestureMs: Math.min(everyMs, 1_000),
    try: (action) =>
      insist(action, { pauseMs: Math.min(everyMs, 1_000), onRefused: (kind) => count(ledger.refusals, kind) }),
  }
  let isFinishing = false
  const working = work()

  async function work(): Promise<void> {
    await connection.ready
    await worker.miro.board.events.on('soak', () => count(ledger.acts, 'heard a broadcast'))
    while (!isFinishing) {
      await sleep(everyMs * (0.5 + draw()))
      const { name: act, perform } = chooseAct(draw())
      try {
        await perform(worker)
        count(ledger.acts, act)
      } catch (error) {
        ledger.problems.push(`${name} could not ${act}: ${String(error)}`)
      }
    }
  }

  return {
    name,
    connection,
    ledger,
    async finish() {
      isFinishing = true
      board.host.setWeather(CALM)
      losses.dispose()
      stopSecond?.()
      await working
      await Promise.all([connection.saved(), second?.saved()])
      second?.dispose()
    },
    dispose() {
      board.dispose()
      connection.dispose()
    },
  }
}

function othersOf(connection: BoardConnection) {
  return connection.presences().slice(1)
}

function chooseAct(share: number) {
  let left = share * ACTS.reduce((sum, { weight }) => sum + weight, 0)
  const found = ACTS.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  return found ?? ACTS[0]!
}
