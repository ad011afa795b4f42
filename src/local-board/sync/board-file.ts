import { type FileHandle, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as Y from 'yjs'
import { encodeRecord, FILE_HEAD } from './board-log.ts'
import { readBoard } from './read-board.ts'

/** A log this much longer than its snapshot is written anew: later the larger the board, which takes longer to write. */
const UPDATES_BEFORE_SNAPSHOT = 1_000
const SNAPSHOT_BYTES_AN_UPDATE = 1_000
const BYTES_BEFORE_SNAPSHOT = 1_000_000
const RETRY_MS = 2_000

/**
 * A board on disk: a snapshot, then a log to which every update is added at once, so that a killed server loses
 * nothing that anybody saw. What is acknowledged is on the disk itself, so that a power cut cannot take it either.
 * One write at a time; what comes meanwhile goes together in the next. Nobody waits for the disk to see a change: it
 * follows the writes on its own, once for all that were made meanwhile. What fails is told and tried again until it
 * succeeds.
 */
export class BoardFile {
  readonly #path: string
  readonly #doc: Y.Doc
  readonly #tell: (message: string) => void
  #handle: FileHandle | null = null
  #end = 0
  #snapshotEnd = 0
  #updates = 0
  #queue: Uint8Array[] = []
  // How many updates came, how many of them are in the file, and how many of those on the disk.
  #taken = 0
  #written = 0
  #kept = 0
  #waiting: { upTo: number; resolve: () => void }[] = []
  #writing: Promise<void> = Promise.resolve()
  #syncing: Promise<void> | null = null
  /** Nobody knows what is on the disk: the log has to be written anew. */
  #isDoubtful = false
  #next: Promise<void> | null = null
  #retry: ReturnType<typeof setTimeout> | undefined
  #isFailing = false

  private constructor(path: string, doc: Y.Doc, tell: (message: string) => void) {
    this.#path = path
    this.#doc = doc
    this.#tell = tell
  }

  /** Reads the board into `doc`, which must be empty (see `readBoard`). Throws when the file cannot be read or written. */
  static async open(path: string, doc: Y.Doc, tell: (message: string) => void): Promise<BoardFile> {
    const file = new BoardFile(path, doc, tell)
    const found = await readBoard(path, doc, tell)
    if (!found.whole || found.updates > 1) await file.#writeSnapshot()
    else {
      file.#handle = await open(path, 'r+')
      file.#end = file.#snapshotEnd = found.end
    }
    return file
  }

  /** Takes an update that the board's document has already. */
  append(update: Uint8Array): void {
    this.#taken += 1
    this.#queue.push(update)
    this.#schedule()
  }

  /** Resolves when the updates so far were written, or could not be for now. */
  attempted(): Promise<void> {
    return this.#next ?? this.#writing
  }

  /** Resolves when the updates so far are on the disk. */
  saved(): Promise<void> {
    const upTo = this.#taken
    if (this.#kept === upTo) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({ upTo, resolve }))
  }

  async close(): Promise<void> {
    await this.saved()
    // What is in the log may still be on its way into a shorter one.
    await this.#writing
    await this.#handle?.close()
    this.#handle = null
  }

  #schedule(): void {
    this.#next ??= this.#writing.then(() => {
      this.#next = null
      this.#writing = this.#write()
      return this.#writing
    })
  }

  async #write(): Promise<void> {
    const upTo = this.#taken
    const queue = this.#queue.splice(0)
    try {
      if (this.#handle && !this.#isDoubtful) await this.#append(queue)
      else await this.#writeSnapshot()
      this.#written = upTo
      if (this.#isFailing) this.#tell(`${this.#path} is written again; nothing was lost.`)
      this.#isFailing = false
      this.#syncing ??= this.#sync()
    } catch (error) {
      // The log may end in half a record now: only a new snapshot, with all that is missing, makes it whole.
      await this.#closeHandle().catch(() => {})
      this.#failed(error)
    }
    if (this.#handle && this.#isLong()) await this.#shorten()
  }

  /** Brings to the disk what was written, once for all writes that came meanwhile. */
  async #sync(): Promise<void> {
    // One turn later, so that its end cannot come before its beginning is known.
    await null
    while (this.#handle && this.#kept < this.#written && !this.#isDoubtful) {
      const upTo = this.#written
      try {
        await this.#handle.datasync()
        this.#keep(upTo)
      } catch (error) {
        this.#isDoubtful = true
        this.#failed(error)
      }
    }
    this.#syncing = null
  }

  #keep(upTo: number): void {
    this.#kept = upTo
    for (const { resolve } of this.#waiting.filter((waiter) => waiter.upTo <= upTo)) resolve()
    this.#waiting = this.#waiting.filter((waiter) => waiter.upTo > upTo)
  }

  #failed(error: unknown): void {
    if (!this.#isFailing) this.#tell(`${this.#path} could not be written, and is tried again: ${String(error)}`)
    this.#isFailing = true
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.#schedule(), RETRY_MS)
  }

  /** Everything is in the log already, so a failure loses nothing: it is tried again when the log has grown as much again. */
  async #shorten(): Promise<void> {
    try {
      await this.#writeSnapshot()
    } catch (error) {
      this.#tell(`${this.#path} could not be shortened, and goes on growing: ${String(error)}`)
      this.#updates = 0
      this.#snapshotEnd = this.#end
    }
  }

  async #append(updates: Uint8Array[]): Promise<void> {
    const records = Buffer.concat(updates.map(encodeRecord))
    await writeAll(this.#handle!, records, this.#end)
    this.#end += records.length
    this.#updates += updates.length
  }

  /** Written beside the log and renamed, so that at any moment one of the two is there and whole. */
  async #writeSnapshot(): Promise<void> {
    const bytes = Buffer.concat([FILE_HEAD, encodeRecord(Y.encodeStateAsUpdate(this.#doc))])
    const beside = `${this.#path}.new`
    const handle = await open(beside, 'w')
    try {
      await writeAll(handle, bytes, 0)
      await handle.sync()
    } finally {
      await handle.close()
    }
    // Closed first, because Windows lets nobody take the place of an open file.
    await this.#closeHandle()
    await rename(beside, this.#path)
    await syncFolder(dirname(this.#path))
    this.#isDoubtful = false
    this.#handle = await open(this.#path, 'r+')
    this.#end = this.#snapshotEnd = bytes.length
    this.#updates = 0
  }

  async #closeHandle(): Promise<void> {
    await this.#syncing
    const handle = this.#handle
    this.#handle = null
    await handle?.close()
  }

  #isLong(): boolean {
    const logBytes = this.#end - this.#snapshotEnd
    return (
      this.#updates >= Math.max(UPDATES_BEFORE_SNAPSHOT, this.#snapshotEnd / SNAPSHOT_BYTES_AN_UPDATE) ||
      logBytes >= Math.max(BYTES_BEFORE_SNAPSHOT, this.#snapshotEnd)
    )
  }
}

/** Makes a new name in the folder last. Windows has no such thing, and needs none. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length)
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten
}
