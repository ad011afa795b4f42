import type { ItemFilter, WireItem, WireProps } from '../../protocol.ts'
import { createTag, removeTag, tagById, tagsOf, tagToWire, updateTag } from '../board-tags.ts'
import type { Handlers, HostContext } from '../context.ts'
import { placed } from '../coordinates.ts'
import { KNOWN, newItem } from '../create-item.ts'
import type { BoardItem } from '../items.ts'
import { removeItems } from '../remove-items.ts'
import { connectorsOf } from '../rules/connector.ts'
import { refusal } from '../rules/errors.ts'
import { groupToWire, relationsOf, toWire } from '../wire.ts'
import { createGroup } from './groups.ts'
import { addToFrame, removeFromFrame } from './parents.ts'
import { updateItem } from './update-item.ts'

export const itemCommands = {
  WIDGET_CREATE: ({ type, ...props }, context) =>
    type === 'group'
      ? createGroup(props, context)
      : type === 'tag'
        ? tagToWire(createTag(context.document, props))
        : create(String(type), props, context),
  WIDGET_UPDATE: (payload, context) => {
    if (typeof payload.id !== 'string') throw refusal.noId()
    if ('addTo' in payload) return addToFrame(payload.id, String(payload.addTo), context)
    if ('removeFrom' in payload) return removeFromFrame(payload.id, String(payload.removeFrom), context)
    return update(payload.id, payload, context)
  },
  WIDGET_REMOVE: ({ id, type }, { document, page }) => {
    if (tagById(document, id)) return removeTag(document, id)
    const ids = document.get(id) ? [id] : relationsOf(document.items).groups.get(id)
    if (!ids) throw refusal.notRemoved(type ?? 'unknown', id)
    const locked = ids.find((member) => page.lockedByOthers?.().has(member))
    if (locked) throw refusal.locked(locked)
    removeItems(document, ids, 'sdk')
  },
  WIDGET_GET: (payload, context) => {
    const { items } = context.document
    if ('connectorsOf' in payload) return toWire(context, connectorsOf(items, new Set([payload.connectorsOf])))
    if ('filter' in payload) return getItems(payload.filter, context)
    const [found] = byIds([payload.id], context)
    if (!found) throw refusal.notRetrieved(payload.id)
    return [found]
  },
} satisfies Partial<Handlers>

/** What `get`, `select` and `deselect` mean by a filter: no filter is everything, groups included [D:ref-board]. */
export function getItems(filter: ItemFilter | undefined, context: HostContext): WireItem[] {
  if (filter && 'id' in filter) {
    const ids = [filter.id].flat()
    const found = byIds(ids, context)
    const known = new Set(found.map(({ id }) => id))
    const missing = ids.find((id) => !known.has(id))
    if (missing !== undefined && context.switches.missingIds === 'throw') throw refusal.notRetrieved(missing)
    return found
  }
  const { items } = context.document
  const titles = new Set([filter?.tags ?? []].flat())
  const tags = tagsOf(context.document)
  const wantedTags = new Set(tags.filter(({ title }) => titles.has(title)).map(({ id }) => id))
  const isTagged = (item: BoardItem) =>
    titles.size === 0 || ('tagIds' in item && item.tagIds.some((id) => wantedTags.has(id)))
  const relations = relationsOf(items)
  const types = filter?.type === undefined ? undefined : new Set([filter.type].flat())
  const wanted = [...items.values()].filter((item) => (!types || types.has(item.type)) && isTagged(item))
  const isWanted = (type: 'group' | 'tag') => titles.size === 0 && (!types || types.has(type))
  return [
    ...toWire(context, wanted, relations),
    ...(isWanted('group') ? [...relations.groups].map(([id, members]) => groupToWire(id, members)) : []),
    ...(isWanted('tag') ? tags.map(tagToWire) : []),
  ]
}

function byIds(ids: readonly string[], context: HostContext): WireItem[] {
  const { document } = context
  const relations = relationsOf(document.items)
  return ids.flatMap((id) => {
    const item = document.get(id)
    if (item) return toWire(context, [item], relations)
    const members = relations.groups.get(id)
    if (members) return [groupToWire(id, members)]
    const tag = tagById(document, id)
    return tag ? [tagToWire(tag)] : []
  })
}

function create(type: string, asked: WireProps, context: HostContext): WireItem {
  const { document, page, switches } = context
  if (!(type in KNOWN)) throw refusal.notCreatable(type)
  if (type === 'text' && asked.height !== undefined && switches.textHeight === 'refuse') throw refusal.textHeight()
  const style = asked.style as { fillColor?: unknown } | undefined
  if (type === 'frame' && switches.frameNeedsFillColor && style?.fillColor === undefined) throw refusal.noStyle()
  checkTags(asked, context)
  const { items } = document
  const made = newItem(type as BoardItem['type'], asked, { me: page.me, now: page.now(), items })
  const item = switches.captureOnCreate ? placed(items, made) : made
  document.create(item.type === 'app_card' ? { ...item, owner: context.appId } : item, 'sdk')
  return toWire(context, [document.get(item.id) ?? item])[0] as WireItem
}

/** An item can have tags of the board only. */
function checkTags({ tagIds }: WireProps, { document }: HostContext) {
  const unknown = Array.isArray(tagIds) ? tagIds.find((id) => !tagById(document, String(id))) : undefined
  if (unknown !== undefined) throw refusal.unknownTag(String(unknown))
}

function update(id: string, props: WireProps, context: HostContext): WireItem {
  const { document, page } = context
  if (tagById(document, id)) return tagToWire(updateTag(document, id, props))
  const item = document.get(id)
  if (item) {
    if (item.type === 'app_card' && item.owner !== context.appId) throw refusal.readOnly()
    checkTags(props, context)
    if (page.lockedByOthers?.().has(id)) throw refusal.locked(id)
    updateItem(document, item, props, page)
    return toWire(context, [document.get(id) ?? item])[0] as WireItem
  }
  const members = relationsOf(document.items).groups.get(id)
  if (!members) throw refusal.notFound(id)
  return groupToWire(id, members)
}
