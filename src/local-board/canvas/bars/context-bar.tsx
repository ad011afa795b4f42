import { useStore } from '@xyflow/react'
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { BoardItem } from '../../host/items.ts'
import type { Rect } from '../../host/page.ts'
import { boxOfItems } from '../actions/box-of-items.ts'
import { connectItems } from '../actions/connect.ts'
import { bringToFront, duplicate, edit, remove, sendToBack } from '../actions/edit.ts'
import { useMayChange } from '../actions/rights.ts'
import { isTaggable } from '../actions/tag.ts'
import { useItems, useUi, useWorkspace } from '../workspace.ts'
import { ActionButton, useEnabled } from './action-button.tsx'
import { AppActions } from './app-actions.tsx'
import { AppCardButtons } from './app-card-buttons.tsx'
import { ColorMenu } from './color-menu.tsx'
import { Icon } from './icon.tsx'
import { TagsMenu } from './tags-menu.tsx'
import './context-bar.css'

const BAR_HEIGHT = 48
const USUAL_WIDTH = 300
const NOWHERE = { x: 0, y: 0, width: 0, height: 0 }

/** What can be done with the selected items, just above them. M brings the keyboard focus here, Escape takes it back. */
export function ContextBar() {
  const workspace = useWorkspace()
  const items = useItems()
  const selection = useUi((state) => state.selection)
  const busy = useUi(
    (state) =>
      state.editing !== null ||
      state.openCard !== null ||
      state.newCard ||
      state.drag !== null ||
      state.resize !== null,
  )
  const [x, y, zoom] = useStore((state) => state.transform)
  const wanted = useUi((state) => state.barFocus)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!wanted) return
    bar.current?.querySelector('button')?.focus()
    workspace.ui.setState({ barFocus: false })
  }, [wanted, workspace])

  const selected = useMemo(() => selection.flatMap((id) => items.get(id) ?? []), [selection, items])
  const hidden = selected.length === 0 || busy
  const [width, setWidth] = useState(USUAL_WIDTH)
  useLayoutEffect(() => {
    if (!hidden && selected.length > 0 && bar.current) setWidth(bar.current.offsetWidth)
  }, [hidden, selected])
  if (hidden) return null
  const anchor = boxOfItems(items, selected) ?? boxOfItems(items, endsOf(items, selected)) ?? NOWHERE
  const left = x + (anchor.x + anchor.width / 2) * zoom
  const above = y + anchor.y * zoom - BAR_HEIGHT - (selected[0]?.type === 'frame' ? 34 : 14)
  const below = y + (anchor.y + anchor.height) * zoom + 14
  const top = above > 72 ? above : Math.min(below, innerHeight - BAR_HEIGHT - 16)
  return (
    <section
      ref={bar}
      className="context-bar"
      aria-label="Selection"
      style={{
        left: between(left, workspace.camera.uncovered(), width / 2),
        top: Math.max(72, top),
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        workspace.ui.setState({ focus: selection[0] ?? null })
      }}
    >
      <div className="context-tools surface" role="toolbar" aria-label="Selected items">
        <Tools selected={selected} />
      </div>
    </section>
  )
}

// The bar follows each move of the view; what is in it changes with the selection alone.
const Tools = memo(function Tools({ selected }: { selected: readonly BoardItem[] }) {
  const [first, second, more] = selected
  const mayChange = useMayChange()
  const looking = useEnabled(edit)
  if (!first) return null
  if (!mayChange)
    return (
      <>
        {looking ? <LookButton item={first} /> : <p className="context-words">View only</p>}
        <AppActions selected={selected} />
      </>
    )
  return (
    <>
      <ColorMenu selected={selected} />
      {selected.every(isTaggable) && <TagsMenu selected={selected} />}
      {first.type === 'app_card' && !second && <AppCardButtons item={first} />}
      {looking && first.type !== 'app_card' && <ActionButton action={edit} icon="edit" tipSide="top" />}
      {second && !more && <ConnectButton from={first} to={second} />}
      <ActionButton action={bringToFront} icon="front" tipSide="top" />
      <ActionButton action={sendToBack} icon="back" tipSide="top" />
      <ActionButton action={duplicate} icon="copy" tipSide="top" />
      <ActionButton action={remove} icon="bin" tipSide="top" />
      <AppActions selected={selected} />
    </>
  )
})

/** What a viewer can do with a card: read what it does not show. */
function LookButton({ item }: { item: BoardItem }) {
  const workspace = useWorkspace()
  return item.type === 'app_card' ? (
    <AppCardButtons item={item} />
  ) : (
    <button type="button" className="text-button" onClick={() => edit.perform(workspace)}>
      Open
    </button>
  )
}

function ConnectButton({ from, to }: { from: BoardItem; to: BoardItem }) {
  const workspace = useWorkspace()
  if ([from, to].some(({ type }) => type === 'frame' || type === 'connector')) return null
  return (
    <button
      type="button"
      className="icon-button"
      aria-label="Connect the two"
      data-tip="Connect · L"
      data-tip-side="top"
      onClick={() => connectItems(workspace, from.id, to.id)}
    >
      <Icon name="connector" />
    </button>
  )
}

function endsOf(items: ReadonlyMap<string, BoardItem>, selected: readonly BoardItem[]): BoardItem[] {
  const ids = selected.flatMap((item) => (item.type === 'connector' ? [item.start.item, item.end.item] : []))
  return ids.flatMap((id) => items.get(id ?? '') ?? [])
}

/** The middle of a bar of twice the width `half`, as near to `x` as it stands clear of the panel and the window's edge. */
function between(x: number, uncovered: Rect, half: number): number {
  return Math.max(uncovered.x + half, Math.min(x, uncovered.x + uncovered.width - half))
}
