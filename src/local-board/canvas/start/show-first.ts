import { absoluteBox } from '../../host/coordinates.ts'
import { boxOfItems } from '../actions/box-of-items.ts'
import type { Workspace } from '../workspace.ts'

/** What a page shows first: the item that `?moveToWidget=` names, selected; else all of the board. */
export function showFirst({ document, camera, ui }: Workspace): void {
  const wanted = new URL(location.href).searchParams.get('moveToWidget')
  const item = wanted === null ? undefined : document.get(wanted)
  if (item && item.type !== 'connector') {
    ui.setState({ selection: [item.id], focus: item.id })
    camera.fit(absoluteBox(document.items, item), 0)
    return
  }
  const box = boxOfItems(document.items, document.items.values())
  if (box) camera.fit(box, 0)
}
