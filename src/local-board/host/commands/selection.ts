import type { WireItem } from '../../protocol.ts'
import type { Handlers } from '../context.ts'
import { relationsOf } from '../relations.ts'
import { groupToWire, toWire, type Viewer } from '../wire.ts'
import { getItems } from './items.ts'

export const selectionCommands = {
  GET_SELECTION: ({ experimental }, context) => selected(context.page.selection(), { ...context, experimental }),
  SELECT_WIDGETS: ({ filter, experimental }, context) => {
    const viewer = { ...context, experimental }
    const ids = itemIds(getItems(filter, viewer))
    context.page.select([...new Set([...context.page.selection(), ...ids])])
    return selected(ids, viewer)
  },
  DESELECT_WIDGETS: ({ filter, experimental }, context) => {
    const viewer = { ...context, experimental }
    const ids = new Set(itemIds(getItems(filter, viewer)))
    context.page.select(context.page.selection().filter((id) => !ids.has(id)))
    return selected([...ids], viewer)
  },
} satisfies Partial<Handlers>

/** The items, and each group that is among them with all its members [D:ref-ui]. */
export function selected(ids: readonly string[], viewer: Viewer): WireItem[] {
  const { document } = viewer
  const relations = relationsOf(document.items)
  const chosen = new Set(ids)
  const items = [...chosen].flatMap((id) => document.get(id) ?? [])
  const groups = [...relations.groups].filter(([, members]) => members.every((id) => chosen.has(id)))
  return [...toWire(viewer, items, relations), ...groups.map(([id, members]) => groupToWire(id, members))]
}

function itemIds(found: readonly WireItem[]): string[] {
  return found.flatMap((item) =>
    item.type === 'tag' ? [] : Array.isArray(item.itemsIds) ? (item.itemsIds as string[]) : [item.id],
  )
}
