import { mkdir, readdir, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { BoardServer } from '../../src/local-board/sync/server.ts'
import type { Answer, Question } from './server-process.ts'

// The room server in a process of its own: tells its memory when asked, ends when told.
const folder = process.argv[2]!
await mkdir(folder, { recursive: true })
const boards = await BoardServer.open(folder, { tell: (message) => answer({ told: message }) })
const http = createServer()
http.on('upgrade', (request, socket, head) => boards.upgrade(request, socket, head))
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
http.listen(0, '127.0.0.1', () => answer({ port: (http.address() as AddressInfo).port }))

process.on('message', (question: Question) => {
  if (question === 'sample') void sample()
  else void stop()
})

async function sample(): Promise<void> {
  const milliseconds = (nanoseconds: number) => nanoseconds / 1e6
  const delays = {
    p50: milliseconds(delay.percentile(50)),
    p99: milliseconds(delay.percentile(99)),
    max: milliseconds(delay.max),
  }
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const files = (await readdir(folder)).filter((name) => name.endsWith('.board'))
  const sizes = await Promise.all(files.map((name) => stat(join(folder, name)).then(({ size }) => size)))
  const fileBytes = sizes.reduce((sum, size) => sum + size, 0)
  answer({ sample: { rss, heap: heapUsed + external, fileBytes, delays } })
  // The collection was ours, and no delay of the server's.
  delay.reset()
}

async function stop(): Promise<void> {
  http.close()
  await boards.close()
  process.disconnect()
}

function answer(message: Answer): void {
  process.send?.(message)
}
