import { absoluteBox } from '../../host/coordinates.ts'
import { boxOfItems } from '../actions/box-of-items.ts'
import type { Workspace } from '../workspace.ts'

const SETTLED_MS = 400
/** What shows that a person has begun to look around or to work. */
const SIGNS = ['pointerdown', 'wheel', 'keydown'] as const

/**
 * What a page shows first: the item that `?moveToWidget=` names, selected; else all of the board. A board that was
 * empty is shown whole as others fill it, until the person does something here.
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

function fitAll({ document, camera }: Workspace, durationMs: number): void {
  const box = boxOfItems(document.items, document.items.values())
  if (box) camera.fit(box, durationMs)
}

function followWhileFilling(workspace: Workspace): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = new AbortController()
  const unsubscribe = workspace.document.subscribe(({ source, created }) => {
    if (source !== 'remote' || created.length === 0) return
    clearTimeout(timer)
    timer = setTimeout(() => fitAll(workspace, 300), SETTLED_MS)
  })
  stop.signal.addEventListener('abort', () => {
    clearTimeout(timer)
    unsubscribe()
  })
  for (const sign of SIGNS) window.addEventListener(sign, () => stop.abort(), { capture: true, signal: stop.signal })
}
