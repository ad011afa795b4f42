import type { Miro } from '@mirohq/websdk-types'
import { afterEach } from 'vitest'
import type {
  BoardDocument,
  FrameKind,
  HeadlessPage,
  Host,
  HostOptions,
  Person,
} from '../../src/local-board/host/index.ts'

/** A board to hold against the rules: its app pages, and the person and page around it. */
export type OpenedBoard = {
  /** A newly loaded page of the app; the panel when no kind is told. */
  miro(kind?: FrameKind): Promise<Miro>
  /** The same board as somebody else has it open. */
  asAnother(person: Person): OpenedBoard
  readonly document: BoardDocument
  readonly host: Host
  readonly page: HeadlessPage
  dispose(): void
}

export type OpenOptions = Partial<Omit<HostOptions, 'page' | 'document'>> & { now?: () => number; others?: Person[] }

/** Opens an empty board. Boards close by themselves after each test. */
export type Open = (options?: OpenOptions) => OpenedBoard

export function closing(open: Open): Open {
  const opened: OpenedBoard[] = []
  afterEach(() => {
    for (const board of opened.splice(0)) board.dispose()
  })
  return (options) => {
    const board = open(options)
    opened.push(board)
    return board
  }
}

export const BOB: Person = { id: '2', name: 'Bob' }
