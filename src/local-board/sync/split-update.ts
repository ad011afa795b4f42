import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

type Struct = Y.Item | Y.GC | Y.Skip
type Deleted = ReturnType<typeof Y.decodeUpdate>['ds']
/** Structs of one page, one after the other. */
type Run = { client: number; clock: number; structs: Struct[] }

const NOTHING_DELETED: Deleted['clients'] = new Map()

/**
 * Cuts a Yjs update into updates of at most `mostBytes` each, which give the same when all of them were applied in this
 * order. A single value greater than that stays whole, in a part of its own that is too long, unless it is deleted already.
 */
export function splitUpdate(update: Uint8Array, mostBytes: number): Uint8Array[] {
  if (update.length <= mostBytes) return [update]
  const { structs, ds } = Y.decodeUpdate(update)
  const deleted = encode([], ds.clients)
  const parts: Uint8Array[] = []
  let runs: Run[] = []
  let bytes = 0
  const finish = () => {
    if (runs.length > 0) parts.push(encode(runs, NOTHING_DELETED))
    runs = []
    bytes = 0
  }
  for (const found of structs) {
    const struct = sizeOf(found) > mostBytes ? withoutDeletedContent(found, ds) : found
    const size = sizeOf(struct)
    if (bytes + size > mostBytes) finish()
    const last = runs.at(-1)
    if (last?.client === struct.id.client) last.structs.push(struct)
    else runs.push({ client: struct.id.client, clock: struct.id.clock, structs: [struct] })
    bytes += size
  }
  finish()
  return [...parts, deleted]
}

/** At most so many bytes with its share of what stands around it: number of structs, page and clock, each up to 8 bytes. */
function sizeOf(struct: Struct): number {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, 0)
  return encoder.toUint8Array().length + 24
}

/** What a page with the whole board would keep of a deleted value: that it was there. */
function withoutDeletedContent(struct: Struct, ds: Deleted): Struct {
  if (!(struct instanceof Y.Item) || struct.content instanceof Y.ContentType) return struct
  const { client, clock } = struct.id
  const isDeleted = ds.clients
    .get(client)
    ?.some((range) => range.clock <= clock && clock + struct.length <= range.clock + range.len)
  if (!isDeleted) return struct
  const { id, origin, rightOrigin, parent, parentSub, length } = struct
  return new Y.Item(id, null, origin, null, rightOrigin, parent, parentSub, new Y.ContentDeleted(length))
}

/** Version 1 of the update format, as Yjs writes it: the runs by page, then the ranges that are deleted. */
function encode(runs: readonly Run[], deleted: Deleted['clients']): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  encoding.writeVarUint(encoder.restEncoder, runs.length)
  for (const { client, clock, structs } of runs) {
    encoding.writeVarUint(encoder.restEncoder, structs.length)
    encoder.writeClient(client)
    encoding.writeVarUint(encoder.restEncoder, clock)
    for (const struct of structs) struct.write(encoder, 0)
  }
  encoding.writeVarUint(encoder.restEncoder, deleted.size)
  for (const [client, ranges] of deleted) {
    encoding.writeVarUint(encoder.restEncoder, client)
    encoding.writeVarUint(encoder.restEncoder, ranges.length)
    for (const { clock, len } of ranges) {
      encoder.writeDsClock(clock)
      encoder.writeDsLen(len)
    }
  }
  return encoder.toUint8Array()
}
