import { setTimeout as sleep } from 'node:timers/promises'
import type { BoardConnection } from '../../src/local-board/sync/connection.ts'
import { join } from '../soak/person.ts'

// People who write, in a process of their own: their computers' work is none of the reader's.
const EVERY_MS = 100
const FOR_MS = 6_000
const [server = '', board, count] = process.argv.slice(2)
const writers = Array.from({ length: Number(count) }, (_, n) => join(server, `writer-${n}`, board))
await Promise.all(writers.map((writer) => writer.saved()))
const notes = [...writers[0]!.document.items.values()].filter(({ type }) => type === 'sticky_note')
process.send?.('ready')

process.on('message', (what: 'a change' | 'a pointer') => {
  const act = what === 'a change' ? changeNote : point
  void Promise.all(writers.map((writer, at) => again(() => act(writer, at), at))).then(() => process.send?.('done'))
})

/** Ten times a second, not everybody in the same instant. */
async function again(act: () => void, at: number): Promise<void> {
  await sleep((EVERY_MS * at) / writers.length)
  for (let turn = 0; turn < FOR_MS / EVERY_MS; turn++) {
    act()
    await sleep(EVERY_MS)
  }
}

function changeNote(writer: BoardConnection, at: number): void {
  writer.document.update(notes[at]!.id, { content: String(process.hrtime.bigint()) }, 'user')
}

function point(writer: BoardConnection): void {
  writer.setPresence({ cursor: { x: Number(process.hrtime.bigint()), y: 0 } })
}
