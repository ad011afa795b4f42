import { crc32 } from 'node:zlib'

/** First bytes of every board's file: what it is, and in which version. */
export const FILE_HEAD = Buffer.from('local-board 1\n')
const RECORD_HEAD_BYTES = 8

/** One update as it stands in a board's file: its length and its CRC-32, 4 bytes each, then the update. */
export function encodeRecord(update: Uint8Array): Buffer {
  const record = Buffer.alloc(RECORD_HEAD_BYTES + update.length)
  record.writeUInt32BE(update.length, 0)
  record.writeUInt32BE(crc32(update), 4)
  record.set(update, RECORD_HEAD_BYTES)
  return record
}

export type LogContent = {
  /** Each update and where its record ends in the file. */
  updates: { update: Uint8Array; end: number }[]
  /** Where the readable part ends: less than the file's length when the end was torn off or spoilt. */
  end: number
}

/** Reads a board's file as far as it is whole; null when it is not a board's file at all. */
export function readLog(file: Buffer): LogContent | null {
  if (!file.subarray(0, FILE_HEAD.length).equals(FILE_HEAD)) return null
  const updates: LogContent['updates'] = []
  let end = FILE_HEAD.length
  while (end + RECORD_HEAD_BYTES <= file.length) {
    const start = end + RECORD_HEAD_BYTES
    const update = file.subarray(start, start + file.readUInt32BE(end))
    if (update.length < file.readUInt32BE(end) || crc32(update) !== file.readUInt32BE(end + 4)) break
    end = start + update.length
    updates.push({ update, end })
  }
  return { updates, end }
}
