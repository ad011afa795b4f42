import { copyFile, readFile, rename } from 'node:fs/promises'
import * as Y from 'yjs'
import { readLog } from './board-log.ts'

/** How a board's file was found: absent, whole with so many updates up to `end`, or in need of being written anew. */
export type Found = { whole: true; end: number; updates: number } | { whole: false }

/**
 * Reads the board at `path` into `doc`, which must be empty. A file that is not a board's is set aside under another
 * name. Of one whose end is torn off or spoilt everything before is taken, and a copy of all of it set aside. `tell`
 * hears of both. Throws when the file is there and cannot be read.
 */
export async function readBoard(path: string, doc: Y.Doc, tell: (message: string) => void): Promise<Found> {
  const file = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!file) return { whole: false }
  const log = readLog(file)
  const aside = `${path}.set-aside-${new Date().toISOString().replaceAll(':', '-')}`
  if (!log) {
    await rename(path, aside)
    tell(`${path} is not a board's file, so the board starts empty. The file is kept as ${aside}.`)
    return { whole: false }
  }
  const good = log.updates.findIndex(({ update }) => !apply(doc, update))
  const end = good < 0 ? log.end : (log.updates[good - 1]?.end ?? 0)
  if (end === file.length) return { whole: true, end, updates: log.updates.length }
  await copyFile(path, aside)
  tell(
    `The last ${file.length - end} bytes of ${path} cannot be read. All before is there; a copy is kept as ${aside}.`,
  )
  return { whole: false }
}

function apply(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update)
    return true
  } catch {
    return false
  }
}
