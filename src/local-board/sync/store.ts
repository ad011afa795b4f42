import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type * as Y from 'yjs'
import { BoardFile } from './board-file.ts'
import { isBoardName } from './board-name.ts'
import { lockFolder } from './folder-lock.ts'

const ENDING = '.board'

export type StoreOptions = {
  /** Hears what people should know of: files set aside, writes that fail. */
  tell: (message: string) => void
  /** How long to wait for another server to let go of the folder, in milliseconds. */
  patienceMs?: number
}

/** The folder where boards are kept, one file each. */
export class Store {
  readonly folder: string
  readonly #tell: (message: string) => void
  readonly #unlock: () => Promise<void>

  private constructor(folder: string, tell: (message: string) => void, unlock: () => Promise<void>) {
    this.folder = folder
    this.#tell = tell
    this.#unlock = unlock
  }

  /** Makes the folder when it is not there. Throws when another server has it, or when it cannot be written. */
  static async open(folder: string, { tell, patienceMs }: StoreOptions): Promise<Store> {
    await mkdir(folder, { recursive: true })
    return new Store(folder, tell, await lockFolder(folder, patienceMs))
  }

  /** The boards kept here, the last changed first. `modifiedAt` is ISO 8601 in UTC. */
  async list(): Promise<{ name: string; modifiedAt: string }[]> {
    const files = (await readdir(this.folder)).filter((file) => file.endsWith(ENDING))
    const names = files.map((file) => file.slice(0, -ENDING.length)).filter(isBoardName)
    const boards = names.map(async (name) => ({ name, modifiedAt: (await stat(this.#path(name))).mtime.toISOString() }))
    return (await Promise.all(boards)).sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt))
  }

  /**
   * Reads a board into an empty `doc`; a board that nobody made yet is empty. The name is one that `isBoardName` takes.
   * `tell` hears what concerns the people of this board, with files named by what they are called in the folder.
   */
  openBoard(name: string, doc: Y.Doc, tell: (message: string) => void): Promise<BoardFile> {
    return BoardFile.open(this.#path(name), doc, (message) => {
      this.#tell(message)
      tell(message.replaceAll(join(this.folder, '/'), ''))
    })
  }

  /** Lets go of the folder. Close its boards first. */
  close(): Promise<void> {
    return this.#unlock()
  }

  #path(name: string): string {
    return join(this.folder, name + ENDING)
  }
}
