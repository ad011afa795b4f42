import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { forkScript } from './fork-script.ts'

/**
 * What one look at the server's process finds: bytes in memory after a collection of garbage, and in its boards' files;
 * delays of its event loop since the last look, in milliseconds.
 */
export type Sample = {
  rss: number
  heap: number
  fileBytes: number
  delays: { p50: number; p99: number; max: number }
}
export type Question = 'sample' | 'stop'
export type Answer = { port: number } | { sample: Sample } | { told: string }

export type ServerProcess = {
  /** Where its boards are joined. */
  readonly url: string
  /** What it told people. */
  readonly told: string[]
  sample(): Promise<Sample>
  stop(): Promise<void>
}

/** The real room server, alone in a process of its own, with its boards in `folder`. */
export async function startServerProcess(folder: string): Promise<ServerProcess> {
  const child = await forkScript(new URL('./serve.ts', import.meta.url), [folder])
  const told: string[] = []
  child.on('message', (answer: Answer) => 'told' in answer && told.push(answer.told))
  const { port } = await heard(child, (answer) => ('port' in answer ? answer : undefined))
  return {
    url: `ws://127.0.0.1:${port}/board-sync/`,
    told,
    async sample() {
      const found = heard(child, (answer) => ('sample' in answer ? answer.sample : undefined))
      ask(child, 'sample')
      return found
    },
    async stop() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      ask(child, 'stop')
      await ended
    },
  }
}

function ask(child: ChildProcess, question: Question): void {
  child.send(question)
}

function heard<Value>(child: ChildProcess, read: (answer: Answer) => Value | undefined): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer) => {
      const value = read(answer)
      if (value === undefined) return
      child.off('message', onMessage)
      child.off('exit', onExit)
      resolve(value)
    }
    const onExit = () => reject(new Error('The server ended before it answered.'))
    child.on('message', onMessage)
    child.once('exit', onExit)
  })
}
