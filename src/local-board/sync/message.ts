import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import type { Json } from '../host/items.ts'

/** What an app sends to the boards of the others. */
export type Broadcast = { event: string; payload: Json | undefined }

/**
 * Everything that pages and the room server say to each other. `vector`, `state`, `update` and the two about presence
 * are on the wire as y-protocols and y-websocket write them, so that any Yjs client can join a board.
 */
export type Message =
  /** What the sender has; the other side answers with a `state` of what it lacks. */
  | { kind: 'vector'; vector: Uint8Array }
  | { kind: 'state'; update: Uint8Array }
  | { kind: 'update'; update: Uint8Array }
  | { kind: 'presence'; update: Uint8Array }
  | { kind: 'ask-presence' }
  /** `mark` comes back with the answer: the asker's own time of asking, in milliseconds. */
  | { kind: 'ask-clock'; mark: number }
  | { kind: 'clock'; mark: number; serverTime: number }
  /** The server keeps the first `count` states and updates that came over this connection. */
  | { kind: 'saved'; count: number }
  | ({ kind: 'broadcast' } & Broadcast)
  /** The server takes messages of up to so many bytes. */
  | { kind: 'most'; bytes: number }
  /** The server has something to say to the people of the board. */
  | { kind: 'notice'; words: string }

const SYNC = 0
const PRESENCE = 1
const ASK_PRESENCE = 3
const ASK_CLOCK = 100
const CLOCK = 101
const SAVED = 102
const BROADCAST = 103
const MOST = 104
const NOTICE = 105

export function encodeMessage(message: Message): Uint8Array<ArrayBuffer> {
  return encoding.encode((encoder) => {
    switch (message.kind) {
      case 'vector':
        return writeSync(encoder, messageYjsSyncStep1, message.vector)
      case 'state':
        return writeSync(encoder, messageYjsSyncStep2, message.update)
      case 'update':
        return writeSync(encoder, messageYjsUpdate, message.update)
      case 'presence':
        encoding.writeVarUint(encoder, PRESENCE)
        return encoding.writeVarUint8Array(encoder, message.update)
      case 'ask-presence':
        return encoding.writeVarUint(encoder, ASK_PRESENCE)
      case 'ask-clock':
        encoding.writeVarUint(encoder, ASK_CLOCK)
        return encoding.writeFloat64(encoder, message.mark)
      case 'clock':
        encoding.writeVarUint(encoder, CLOCK)
        encoding.writeFloat64(encoder, message.mark)
        return encoding.writeFloat64(encoder, message.serverTime)
      case 'saved':
        encoding.writeVarUint(encoder, SAVED)
        return encoding.writeVarUint(encoder, message.count)
      case 'broadcast':
        encoding.writeVarUint(encoder, BROADCAST)
        return encoding.writeVarString(encoder, JSON.stringify({ event: message.event, payload: message.payload }))
      case 'most':
        encoding.writeVarUint(encoder, MOST)
        return encoding.writeVarUint(encoder, message.bytes)
      case 'notice':
        encoding.writeVarUint(encoder, NOTICE)
        return encoding.writeVarString(encoder, message.words)
    }
  })
}

/** Throws when `data` is not a message of ours. */
export function decodeMessage(data: Uint8Array): Message {
  const decoder = decoding.createDecoder(data)
  const type = decoding.readVarUint(decoder)
  switch (type) {
    case SYNC:
      return readSync(decoder)
    case PRESENCE:
      return { kind: 'presence', update: decoding.readVarUint8Array(decoder) }
    case ASK_PRESENCE:
      return { kind: 'ask-presence' }
    case ASK_CLOCK:
      return { kind: 'ask-clock', mark: decoding.readFloat64(decoder) }
    case CLOCK:
      return { kind: 'clock', mark: decoding.readFloat64(decoder), serverTime: decoding.readFloat64(decoder) }
    case SAVED:
      return { kind: 'saved', count: decoding.readVarUint(decoder) }
    case BROADCAST: {
      const { event, payload } = JSON.parse(decoding.readVarString(decoder)) as Broadcast
      if (typeof event !== 'string') throw new Error('A broadcast needs the name of its event.')
      return { kind: 'broadcast', event, payload }
    }
    case MOST:
      return { kind: 'most', bytes: decoding.readVarUint(decoder) }
    case NOTICE:
      return { kind: 'notice', words: decoding.readVarString(decoder) }
    default:
      throw new Error(`There is no message of type ${type}.`)
  }
}

function writeSync(encoder: encoding.Encoder, step: number, bytes: Uint8Array): void {
  encoding.writeVarUint(encoder, SYNC)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, bytes)
}

function readSync(decoder: decoding.Decoder): Message {
  const step = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  if (step === messageYjsSyncStep1) return { kind: 'vector', vector: bytes }
  if (step === messageYjsSyncStep2) return { kind: 'state', update: bytes }
  if (step === messageYjsUpdate) return { kind: 'update', update: bytes }
  throw new Error(`There is no sync step ${step}.`)
}
