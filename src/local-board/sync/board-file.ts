import { type FileHandle, open, rename } from 'node:fs/promises'
import * as Y from 'yjs'
import { encodeRecord, FILE_HEAD } from './board-log.ts'
import { readBoard } from './read-board.ts'

/** A log this much longer than its snapshot is written anew. */
const UPDATES_BEFORE_SNAPSHOT = 1_000
const BYTES_BEFORE_SNAPSHOT = 1_000_000
const RETRY_MS = 2_000

/**
 * A board on disk: a snapshot, then a log to which every update is added at once, so that a killed server loses
 * nothing it acknowledged. (A power cut can take the last seconds, which the operating system has not written yet;
 * never the snapshot, which is on the disk before it takes the place of the log.) One write at a time; what comes
 * meanwhile goes together in the next. A write that fails is told and tried again until it succeeds.
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
  // How many updates came, and how many of them are in the file.
  #taken = 0
  #kept = 0
  #waiting: { upTo: number; resolve: () => void }[] = []
  #writing: Promise<void> = Promise.resolve()
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

  /** Resolves when the updates so far are in the file. */
  saved(): Promise<void> {
    const upTo = this.#taken
    if (this.#kept === upTo) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({ upTo, resolve }))
  }

  async close(): Promise<void> {
    await this.saved()
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
      if (this.#handle) await this.#append(queue)
      else await this.#writeSnapshot()
      this.#succeeded(upTo)
    } catch (error) {
      // The log may end in half a record now: only a new snapshot, with all that is missing, makes it whole.
      await this.#handle?.close().catch(() => {})
      this.#handle = null
      this.#failed(error)
      clearTimeout(this.#retry)
      this.#retry = setTimeout(() => this.#schedule(), RETRY_MS)
    }
    if (this.#handle && this.#isLong()) await this.#shorten()
  }

  #succeeded(upTo: number): void {
    if (this.#isFailing) this.#tell(`${this.#path} is written again; nothing was lost.`)
    this.#isFailing = false
    this.#kept = upTo
    for (const { resolve } of this.#waiting.filter((waiter) => waiter.upTo <= upTo)) resolve()
    this.#waiting = this.#waiting.filter((waiter) => waiter.upTo > upTo)
  }

  #failed(error: unknown): void {
    if (!this.#isFailing) this.#tell(`${this.#path} could not be written, and is tried again: ${String(error)}`)
    this.#isFailing = true
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
    await this.#handle?.close()
    this.#handle = null
    await rename(beside, this.#path)
    this.#handle = await open(this.#path, 'r+')
    this.#end = this.#snapshotEnd = bytes.length
    this.#updates = 0
  }

  #isLong(): boolean {
    const logBytes = this.#end - this.#snapshotEnd
    return this.#updates >= UPDATES_BEFORE_SNAPSHOT || logBytes >= Math.max(BYTES_BEFORE_SNAPSHOT, this.#snapshotEnd)
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length)
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten
}
