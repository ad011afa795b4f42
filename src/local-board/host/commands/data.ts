import { eventNames } from '../../protocol.ts'
import type { Handlers, HostContext } from '../context.ts'
import type { Json } from '../items.ts'
import { refusal } from '../rules/errors.ts'
import { asJson, bytesOf } from '../rules/json.ts'
import { itemId, text } from '../rules/properties.ts'
import { ownKeys } from '../storage.ts'

/** Bytes of app data an app may keep on a board, and of metadata on an item [D:storage]. */
const APP_DATA_LIMIT = 30 * 1024
const METADATA_LIMIT = 6 * 1024
/** Types whose metadata Miro does not keep, with their names in its answer [M:EM, M:TB]; a stencil is a shape that `board` does not know. */
const WITHOUT_METADATA: Record<string, string> = {
  frame: 'Frame',
  group: 'Group',
  tag: 'Tag',
  stencil: 'Unsupported',
  mindmap_node: 'Unsupported',
}

type Data = { [key: string]: Json }

export const dataCommands = {
  GET_BOARD_APP_DATA: ({ key }, context) => pick(appData(context), key),
  SET_BOARD_APP_DATA: ({ key, value }, context) => {
    const data = withKey(appData(context), key, value)
    if (bytesOf(data) > APP_DATA_LIMIT) throw refusal.storageFull('appdata')
    const map = context.document.map<Json>('appData')
    const kept = data[key]
    if (kept === undefined) map.delete(`${ownKeys(context.appId)}${key}`)
    else map.set(`${ownKeys(context.appId)}${key}`, kept)
    return data
  },
  CLEAR_BOARD_APP_DATA: (_, context) => {
    const map = context.document.map<Json>('appData')
    for (const key of Object.keys(appData(context))) map.delete(`${ownKeys(context.appId)}${key}`)
  },
  WIDGET_GET_METADATA: ({ id, type, key }, context) => {
    checkMetadata(id, type, 'getMetadata', context)
    return pick(metadataOf(id, context), key)
  },
  WIDGET_SET_METADATA: ({ id, type, key, value }, context) => {
    checkMetadata(id, type, 'setMetadata', context)
    const data = withKey(metadataOf(id, context), key, value)
    if (bytesOf(data) > METADATA_LIMIT) throw refusal.storageFull('metadata')
    context.document.map<Data>('metadata').set(`${ownKeys(context.appId)}${id}`, data)
    return data
  },
  STORAGE_SET: ({ collection, key, value }, { storage }) => {
    storage.set(keyOf(collection, key), value)
  },
  STORAGE_GET: ({ collection, key }, { storage }) => storage.get(keyOf(collection, key)),
  STORAGE_REMOVE: ({ collection, key }, { storage }) => {
    storage.remove(keyOf(collection, key))
  },
} satisfies Partial<Handlers>

/** What the app keeps with an item. */
export function metadataOf(id: string, { document, appId }: Pick<HostContext, 'document' | 'appId'>): Data {
  return document.map<Data>('metadata').get(`${ownKeys(appId)}${id}`) ?? {}
}

function keyOf(collection: unknown, key: unknown): string {
  return eventNames.storage(text('collection', collection), text('key', key))
}

function appData({ document, appId }: HostContext): Data {
  const data: Data = {}
  const own = ownKeys(appId)
  for (const [path, value] of document.map<Json>('appData'))
    if (path.startsWith(own)) data[path.slice(own.length)] = value
  return data
}

function pick(data: Data, key: string | undefined): Json | undefined {
  return key === undefined ? data : data[key]
}

/** The data with one key changed; undefined and null take the key away [D:ref-board]. */
function withKey(data: Data, asked: string, value: Json | undefined): Data {
  const key = text('key', asked)
  const { [key]: _, ...others } = data
  return value === undefined || value === null ? others : { ...others, [key]: asJson(key, value) }
}

function checkMetadata(asked: string, type: string, method: string, { document }: HostContext) {
  const id = itemId(asked)
  const without = WITHOUT_METADATA[type === 'stencil' ? type : (document.get(id)?.type ?? type)]
  if (without) throw refusal.noMetadata(without, method)
  if (!document.get(id)) throw refusal.notFound(id)
}
