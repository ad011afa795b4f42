import { absoluteBox } from '../../host/coordinates.ts'
import type { Rect } from '../../host/page.ts'
import { boxOfItems } from '../actions/box-of-items.ts'
import type { Workspace } from '../workspace.ts'

/** Longer than the move, so that the view is at rest when it is looked at again. */
const SETTLED_MS = 400
const MOVE_MS = 300
/** What shows that a person has begun to look around or to work. */
const SIGNS = ['pointerdown', 'wheel', 'keydown'] as const

/**
 * What a page shows first: the item that `?moveToWidget=` names, selected; else all of the board. A board that was
 * empty is shown whole as others fill it, until the person does something here or an app looks elsewhere.
 */
export function showFirst(workspace: Workspace): void {
  const { document, camera, ui } = workspace
  const wanted = new URL(location.href).searchParams.get('moveToWidget')
  const item = wanted === null ? undefined : document.get(wanted)
  if (item && item.type !== 'connector') {
    ui.setState({ selection: [item.id], focus: item.id })
    camera.fit(absoluteBox(document.items, item), 0)
    return
  }
  if (document.items.size === 0) followWhileFilling(workspace)
  else fitAll(workspace, 0)
}

function fitAll({ document, camera }: Workspace, durationMs: number): Rect {
  const box = boxOfItems(document.items, document.items.values())
  return box ? camera.fit(box, durationMs) : camera.visible()
}

function isSame(one: Rect, other: Rect): boolean {
  const sides = ['x', 'y', 'width', 'height'] as const
  return sides.every((side) => Math.abs(one[side] - other[side]) <= other.width / 1000)
}

function followWhileFilling(workspace: Workspace): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = new AbortController()
  let shown = workspace.camera.visible()
  const follow = () => {
    if (isSame(workspace.camera.visible(), shown)) shown = fitAll(workspace, MOVE_MS)
    else stop.abort()
  }
  const unsubscribe = workspace.document.subscribe(({ source, created }) => {
    if (source !== 'remote' || created.length === 0) return
    clearTimeout(timer)
    timer = setTimeout(follow, SETTLED_MS)
  })
  stop.signal.addEventListener('abort', () => {
    clearTimeout(timer)
    unsubscribe()
  })
  for (const sign of SIGNS) window.addEventListener(sign, () => stop.abort(), { capture: true, signal: stop.signal })
}
