import { absoluteBox, frameAt, placed, toParent } from '../../host/coordinates.ts'
import { type ItemOf, type NewItemProps, newItem } from '../../host/create-item.ts'
import type { BoardItem } from '../../host/items.ts'
import type { Point } from '../ui-state.ts'
import type { Workspace } from '../workspace.ts'
import { besideChosen, chosenFrame, lastNoteIn } from './chosen-frame.ts'
import { freeGround, freePlace, freePlaceIn } from './free-place.ts'

type Options = {
  /** The item's centre in board units. By default in the chosen frame, beside the selected item, or in the middle of what is seen. */
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
  const item = at ? placed(document.items, { ...draft, ...at }) : withPlace(workspace, draft)
  document.create(item, 'user')
  camera.reveal(absoluteBox(document.items, item))
  ui.setState({ selection: [item.id], openCard: null, editing: edit ? item.id : null })
  return item
}

/** The sticky-note colour that fits a new note: of the selected note, or of the notes in the frame it will lie in. */
export function noteColor(workspace: Workspace, at: Point | undefined): string {
  const { document, ui, camera, me } = workspace
  const selected = document.get(ui.getState().selection[0] ?? '')
  if (!at && selected?.type === 'sticky_note') return selected.style.fillColor
  const point = at ?? middle(camera.visible())
  const frame = (!at && chosenFrame(workspace)) || frameAt(document.items, point, { width: 1, height: 1 })
  const last = lastNoteIn(document.items.values(), frame, frame ? undefined : me.id)
  return last?.style.fillColor ?? 'light_yellow'
}

function withPlace<Item extends BoardItem>(workspace: Workspace, draft: Item): Item {
  const { items } = workspace.document
  if (draft.type === 'frame') return { ...draft, ...freeGround(items, draft, middle(workspace.camera.visible())) }
  const frame = chosenFrame(workspace)
  const start = besideChosen(workspace, draft)
  const centre = frame && freePlaceIn(items, frame, draft, start)
  if (frame && centre) return { ...draft, parentId: frame.id, ...toParent(items, frame.id, centre) }
  return placed(items, { ...draft, ...freePlace(items, draft, start ?? middle(workspace.camera.visible())) })
}

function middle({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Point {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
}
