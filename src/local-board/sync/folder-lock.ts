import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const LOCK = '.lock'
/** A server that is just stopping, or starting anew in this process, gets this long to let go. */
const PATIENCE_MS = 2_000
const held = new Set<string>()

/**
 * Makes this process the only one that writes the boards in `folder`: two would overwrite each other. The lock of a
 * process that is dead is taken over. Gives a function that lets go; throws when another server has the folder.
 */
export async function lockFolder(folder: string, patienceMs = PATIENCE_MS): Promise<() => Promise<void>> {
  const path = join(folder, LOCK)
  for (let waited = 0; ; waited += 100) {
    const holder = await take(path)
    if (holder === null) break
    if (waited >= patienceMs) {
      throw new Error(
        `The boards in ${folder} are in use by another local board (process ${holder}). Stop it, or name another folder in DEBRIEF_BOARDS. If no other is running, delete ${path}.`,
      )
    }
    await sleep(100)
  }
  held.add(path)
  return async () => {
    await rm(path, { force: true })
    held.delete(path)
  }
}

/** Gives null when the lock is ours now, else who has it. */
async function take(path: string): Promise<string | null> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = await liveHolder(path)
  if (holder !== null) return holder
  await rm(path, { force: true })
  return take(path)
}

async function liveHolder(path: string): Promise<string | null> {
  try {
    const bootedAt = Date.now() - uptime() * 1000
    if ((await stat(path)).mtimeMs < bootedAt) return null
    const pid = await readFile(path, 'utf8')
    // Empty: its holder is just writing it. Our own number: in a container the next server may have that of the last.
    if (pid === '') return 'just starting'
    if (pid === String(process.pid)) return held.has(path) ? pid : null
    return isAlive(Number(pid)) ? pid : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
