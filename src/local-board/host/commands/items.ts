import type { ItemFilter, WireItem, WireProps } from '../../protocol.ts'
import { createTag, removeTag, tagById, tagsOf, tagToWire, updateTag } from '../board-tags.ts'
import type { Handlers, HostContext } from '../context.ts'
import { placed } from '../coordinates.ts'
import { KNOWN, newItem } from '../create-item.ts'
import type { BoardItem } from '../items.ts'
import { relationsOf } from '../relations.ts'
import { removeItems } from '../remove-items.ts'
import { hasTooManyFields } from '../rules/card.ts'
import { connectorsOf, refuseLooseEnds } from '../rules/connector.ts'
import { refusal } from '../rules/errors.ts'
import { itemId, record } from '../rules/properties.ts'
import { isFlowChart } from '../rules/shapes.ts'
import { groupToWire, toWire, type Viewer } from '../wire.ts'
import { createGroup } from './groups.ts'
import { createMindmap } from './mindmap.ts'
import { addToParent, removeFromFrame } from './parents.ts'
import { updateItem } from './update-item.ts'

export const itemCommands = {
  WIDGET_CREATE: ({ type, experimental, ...props }, context) => {
    if (type === undefined) throw refusal.noType()
    if (type === 'group') return createGroup(props, context)
    if (type === 'tag') return tagToWire(createTag(context.document, props))
    if (type === 'mindmap_node') return createMindmap(props, context)
    return create(String(type), props, { ...context, experimental: experimental === true })
  },
  WIDGET_UPDATE: (payload, context) => {
    const id = itemId(payload.id)
    if ('addTo' in payload) return addToParent(id, String(payload.addTo), context)
    if ('removeFrom' in payload) return removeFromFrame(id, String(payload.removeFrom), context)
    return update(id, payload, context)
  },
  WIDGET_REMOVE: ({ id: asked, type }, { document, page }) => {
    const id = itemId(asked)
    if (type === 'stencil') throw refusal.notRemoved(type, id)
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
    if ('filter' in payload) return getItems(payload.filter, { ...context, experimental: payload.experimental })
    const [found] = byIds([payload.id], { ...context, experimental: payload.experimental })
    if (!found) throw refusal.notRetrieved(payload.id)
    return [found]
  },
} satisfies Partial<Handlers>

type Reader = HostContext & Viewer

/** What `get`, `select` and `deselect` mean by a filter: no filter is everything, groups included [D:ref-board]. */
export function getItems(filter: ItemFilter | undefined, context: Reader): WireItem[] {
  if (filter) record('filter', filter)
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
  const wanted = toWire(context, [...items.values()].filter(isTagged), relations)
  const isWanted = (type: 'group' | 'tag') => titles.size === 0 && (!types || types.has(type))
  return [
    ...wanted.filter((item) => !types || types.has(item.type)),
    ...(isWanted('group') ? [...relations.groups].map(([id, members]) => groupToWire(id, members)) : []),
    ...(isWanted('tag') ? tags.map(tagToWire) : []),
  ]
}

function byIds(ids: readonly string[], context: Reader): WireItem[] {
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

function create(type: string, asked: WireProps, context: Reader): WireItem {
  const { document, page, switches } = context
  if (!Object.hasOwn(KNOWN, type)) throw refusal.notCreatable(type)
  if (type === 'text' && asked.height !== undefined && switches.textHeight === 'refuse') throw refusal.textHeight()
  const style = asked.style as { fillColor?: unknown } | undefined
  if (type === 'frame' && switches.frameNeedsFillColor && style?.fillColor === undefined) throw refusal.noStyle()
  if (type === 'connector' && switches.looseConnectors === 'refuse') refuseLooseEnds(asked)
  if (asked.showContent === false && switches.plan === 'free') throw refusal.noHiding()
  if (type === 'shape' && isFlowChart(asked.shape) && !context.experimental) throw refusal.unknownShape(asked.shape)
  checkTags(asked, context)
  const { items } = document
  const made = newItem(type as BoardItem['type'], asked, { me: page.me, now: page.now(), items })
  const item = switches.captureOnCreate ? placed(items, made) : made
  if (hasTooManyFields(asked)) return toWire(context, [item])[0] as WireItem
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
  const tag = tagById(document, id)
  if (tag) return tagToWire(updateTag(document, tag, props))
  const item = document.get(id)
  if (item) {
    checkSync(item, props, context)
    if (hasTooManyFields(props)) return toWire(context, [item])[0] as WireItem
    checkTags(props, context)
    if (page.lockedByOthers?.().has(id)) throw refusal.locked(id)
    updateItem(document, item, props, page)
    return toWire({ ...context, experimental: true }, [document.get(id) ?? item])[0] as WireItem
  }
  const members = relationsOf(document.items).groups.get(id)
  if (!members) throw refusal.notFound(id)
  return groupToWire(id, members)
}

/** Whom an item may be synced by: an app card by the app that made it, others may move it only [D:ref-app-card]; what a namespace does not know by none from there. */
function checkSync(item: BoardItem, props: WireProps, { appId, switches }: HostContext) {
  const changed = item.type === 'app_card' && item.owner !== appId && changedName(item, props)
  if (changed) throw refusal.readOnly(changed)
  if (props.type === 'stencil') throw refusal.noSync('shape' in item ? item.shape : 'stencil')
  if (item.type === 'connector' && switches.looseConnectors === 'refuse') refuseLooseEnds(props)
  if (item.type === 'mindmap_node' && props.nodeView === undefined) throw refusal.noSync(item.type)
  if (item.type === 'frame' && props.showContent !== undefined && props.showContent !== item.showContent)
    if (switches.plan === 'free') throw refusal.noHiding()
}

/** The first property but the place that the app says differently. */
function changedName(item: BoardItem, { x, y, ...props }: WireProps): string | undefined {
  const now: WireProps = { ...item }
  return Object.keys(props).find((name) => JSON.stringify(props[name]) !== JSON.stringify(now[name]))
}
