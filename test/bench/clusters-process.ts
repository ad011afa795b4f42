import { once } from 'node:events'
import type { NoteText } from '../../src/clustering/index.ts'
import { forkScript } from '../soak/fork-script.ts'
import type { EngineRun } from './clusters-engine.ts'

export type EngineProcess = {
  suggest(notes: readonly NoteText[], options?: { measureMemory?: boolean }): Promise<EngineRun>
  close(): void
}

/** The engine in a process of its own, which stays warm from one clustering to the next. */
export async function openEngine(): Promise<EngineProcess> {
  const child = await forkScript(new URL('./clusters-engine.ts', import.meta.url), [])
  await once(child, 'message')
  return {
    async suggest(notes, { measureMemory = false } = {}) {
      const ended = new AbortController()
      const { signal } = ended
      const answer = once(child, 'message', { signal })
      const end = once(child, 'exit', { signal }).then(() => {
        throw new Error('The engine’s process ended before it answered.')
      })
      child.send({ notes, measureMemory })
      try {
        const [run] = await Promise.race([answer, end])
        return run
      } finally {
        for (const waiting of [answer, end]) waiting.catch(() => {})
        ended.abort()
      }
    },
    close: () => void child.kill(),
  }
}
