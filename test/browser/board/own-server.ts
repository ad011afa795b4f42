import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'

/** The real server in a process of its own, with its own port and boards, for tests that end it the hard way. */
export class OwnServer {
  readonly port: number
  readonly #boards: string
  readonly #env: Readonly<Record<string, string>>
  #process: ChildProcess | null = null

  private constructor(port: number, boards: string, env: Record<string, string>) {
    this.port = port
    this.#boards = boards
    this.#env = env
  }

  static async start(env: Record<string, string> = {}): Promise<OwnServer> {
    const server = new OwnServer(await freePort(), await mkdtemp(join(tmpdir(), 'debrief-own-boards-')), env)
    await server.start()
    return server
  }

  /** Starts it, or starts it again with the boards it had; resolves once it answers. */
  async start(): Promise<void> {
    const vite = ['node_modules/vite/bin/vite.js', 'preview', '--host', '--port', String(this.port)]
    const env = { ...process.env, DEBRIEF_BOARDS: this.#boards, ...this.#env }
    this.#process = spawn(process.execPath, vite, { env, stdio: 'ignore' })
    while (!(await answers(`http://127.0.0.1:${this.port}/board.html`))) {
      if (this.#process.exitCode !== null) throw new Error('The server ended while it started. Is there a build?')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  /** SIGKILL: the process can finish nothing. Resolves once it is gone. */
  async kill(): Promise<void> {
    const running = this.#process
    this.#process = null
    if (!running) return
    const gone = once(running, 'exit')
    running.kill('SIGKILL')
    await gone
  }

  async end(): Promise<void> {
    await this.kill()
    await rm(this.#boards, { recursive: true, force: true })
  }
}

/** The address at which other machines reach this one; browsers call a page from there not secure. */
export function addressForOthers(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '0.0.0.0'
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.')
  return address.port
}
