import { absoluteBox } from '../../host/coordinates.ts'
import { boxOfAll } from '../actions/select.ts'
import type { Workspace } from '../workspace.ts'

/** What a page shows first: the item that `?moveToWidget=` names, selected; else all of the board. */
export function showFirst(workspace: Workspace): void {
  const { document, camera, ui } = workspace
  const wanted = new URL(location.href).searchParams.get('moveToWidget')
  const item = wanted === null ? undefined : document.get(wanted)
  if (item && item.type !== 'connector') {
    ui.setState({ selection: [item.id], focus: item.id })
    camera.fit(absoluteBox(document.items, item), 0)
    return
  }
  const box = boxOfAll(workspace)
  if (box) camera.fit(box, 0)
}
