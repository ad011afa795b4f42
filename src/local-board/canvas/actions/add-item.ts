import { absoluteBox, placed } from '../../host/coordinates.ts'
import { type ItemOf, type NewItemProps, newItem } from '../../host/create-item.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Point } from '../ui-state.ts'
import type { Workspace } from '../workspace.ts'
import { freePlace } from './free-place.ts'

type Options = {
  /** The item's centre in board units. By default beside the selected item, or else in the middle of what is seen. */
  at?: Point
  /** Opens it for typing at once. On by default. */
  edit?: boolean
}

/** Adds an item by hand in a free place, selects it and opens it for typing. Gives the item. */
export function addItem<Type extends BoardItem['type']>(
  workspace: Workspace,
  type: Type,
  props: NewItemProps,
  { at, edit = true }: Options = {},
): ItemOf<Type> {
  const { document, ui, connection, camera } = workspace
  const making = { me: workspace.me, now: connection.now(), items: document.items }
  const draft = newItem(type, props, making)
  const centre = at ?? freePlace(document.items, draft, startingPoint(workspace, draft))
  const item = placed(document.items, { ...draft, ...centre } as ItemOf<Type>)
  document.create(item, 'user')
  camera.reveal(absoluteBox(document.items, item))
  ui.setState({ selection: [item.id], openCard: null, editing: edit ? item.id : null })
  return item
}

/** The sticky-note colour that fits a new note: of the selected note, or of the notes in the frame at `at`. */
export function noteColor(workspace: Workspace, at: Point | undefined): string {
  const { document, ui, camera } = workspace
  const selected = document.get(ui.getState().selection[0] ?? '')
  if (!at && selected?.type === 'sticky_note') return selected.style.fillColor
  const seen = camera.visible()
  const point = at ?? { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }
  const frame = placed(document.items, {
    type: 'text',
    parentId: null,
    width: 1,
    height: 1,
    ...point,
  } as BoardItem).parentId
  let latest: { createdAt: string; color: string } | null = null
  for (const item of document.items.values()) {
    if (item.type !== 'sticky_note' || item.parentId !== frame) continue
    if (frame === null && item.createdBy !== workspace.me.id) continue
    if (!latest || item.createdAt > latest.createdAt)
      latest = { createdAt: item.createdAt, color: item.style.fillColor }
  }
  return latest?.color ?? 'light_yellow'
}

function startingPoint({ document, ui, camera }: Workspace, draft: BoardItem): Point {
  const beside = document.get(ui.getState().selection[0] ?? '')
  if (beside && beside.type !== 'frame' && beside.type !== 'connector' && draft.type !== 'frame') {
    const box = absoluteBox(document.items, beside)
    return { x: box.x + box.width + 16 + draft.width / 2, y: box.y + box.height / 2 }
  }
  const seen = camera.visible()
  return { x: Math.round(seen.x + seen.width / 2), y: Math.round(seen.y + seen.height / 2) }
}
