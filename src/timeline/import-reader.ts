import { wrap } from 'comlink'
import { type ImportReading, type ImportText, readImport } from './read-import.ts'
import type { ReadInWorker } from './worker.ts'

/** Ours: so short a text is read in a few milliseconds, before a worker would have begun. */
const SHORT = 20_000

export type ImportReader = {
  /** Reads a text; one that is still being read is given up, and its promise never settles. Rejects with an Error to show. */
  read(text: ImportText): Promise<ImportReading>
  /** Ends what is under way. */
  stop(): void
}

/** Reads texts one after the other without holding up the page: in a worker, or at once where they are short or there is none. */
export function openImportReader(): ImportReader {
  let worker: Worker | null = null
  let turn = 0
  let busy = false
  const stop = () => {
    turn++
    worker?.terminate()
    worker = null
    busy = false
  }
  const inWorker = (text: ImportText) =>
    new Promise<ImportReading>((resolve, reject) => {
      worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      worker.onerror = ({ message }) => reject(new Error(message || 'the worker could not be loaded'))
      wrap<ReadInWorker>(worker)(text).then(resolve, reject)
    })
  return {
    async read(text) {
      if (busy) stop()
      const own = ++turn
      const isShort = text.text.length < SHORT || typeof Worker === 'undefined'
      busy = !isShort
      // A text that comes in the same moment takes its place unread.
      await Promise.resolve()
      if (own !== turn) return await never()
      try {
        const reading = isShort ? readImport(text) : await inWorker(text)
        if (own !== turn) return await never()
        busy = false
        return reading
      } catch (reason) {
        if (own !== turn) return await never()
        stop()
        throw failure(reason)
      }
    },
    stop,
  }
}

function never(): Promise<never> {
  return new Promise(() => {})
}

function failure(reason: unknown): Error {
  const detail = reason instanceof Error ? reason.message : String(reason)
  return new Error(`The text could not be read: ${detail}. It is still here: change it, or try again.`, {
    cause: reason,
  })
}
