import { useStore } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { BoardItem } from '../../host/items.ts'
import { boxOfItems } from '../actions/box-of-items.ts'
import { connectItems } from '../actions/connect.ts'
import { bringToFront, duplicate, edit, remove, sendToBack } from '../actions/edit.ts'
import { recolor } from '../actions/recolor.ts'
import { FILL_COLORS, HEX_COLORS } from '../items/fill-colors.ts'
import { groundOf } from '../view/item-node.tsx'
import { useItems, useUi, useWorkspace } from '../workspace.ts'
import { ActionButton, useEnabled } from './action-button.tsx'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import './context-bar.css'

const BAR_HEIGHT = 48
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

  const selected = selection.flatMap((id) => items.get(id) ?? [])
  if (selected.length === 0 || busy) return null
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
      style={{ left: `clamp(180px, ${left}px, calc(100vw - 180px))`, top: Math.max(72, top) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        workspace.ui.setState({ focus: selection[0] ?? null })
      }}
    >
      <div className="context-tools surface" role="toolbar" aria-label="Selected items">
        <Colors selected={selected} />
        <EditButton />
        {selected.length === 2 && <ConnectButton from={selected[0] as BoardItem} to={selected[1] as BoardItem} />}
        <ActionButton action={bringToFront} icon="front" tipSide="top" />
        <ActionButton action={sendToBack} icon="back" tipSide="top" />
        <ActionButton action={duplicate} icon="copy" tipSide="top" />
        <ActionButton action={remove} icon="bin" tipSide="top" />
      </div>
    </section>
  )
}

function EditButton() {
  return useEnabled(edit) ? <ActionButton action={edit} icon="edit" tipSide="top" /> : null
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

function Colors({ selected }: { selected: readonly BoardItem[] }) {
  const workspace = useWorkspace()
  const notesOnly = selected.every((item) => item.type === 'sticky_note')
  const anyNote = selected.some((item) => item.type === 'sticky_note')
  if (anyNote && !notesOnly) return null
  const choices = notesOnly
    ? Object.entries(FILL_COLORS).map(([value, { ground, label }]) => ({ value, label, ground }))
    : HEX_COLORS.map(({ value, label }) => ({ value, label, ground: value }))
  return (
    <Popover
      className="icon-button"
      label="Colour"
      title="Colour"
      tip="Colour"
      button={<span className="swatch" style={{ background: currentColor(selected[0]) }} />}
    >
      {(close) => (
        <div className="swatches">
          {choices.map(({ value, label, ground }) => (
            <button
              key={value}
              type="button"
              className="swatch-button"
              aria-label={label}
              data-tip={label}
              data-tip-side="bottom"
              onClick={() => {
                recolor(workspace, value)
                close()
              }}
            >
              <span className="swatch" style={{ background: ground }} />
            </button>
          ))}
        </div>
      )}
    </Popover>
  )
}

function currentColor(item: BoardItem | undefined): string {
  if (!item) return 'transparent'
  if (item.type === 'card') return item.style.cardTheme
  if (item.type === 'text') return String(item.style.color)
  if (item.type === 'connector') return String(item.style.strokeColor)
  return groundOf(item)
}

function endsOf(items: ReadonlyMap<string, BoardItem>, selected: readonly BoardItem[]): BoardItem[] {
  const ids = selected.flatMap((item) => (item.type === 'connector' ? [item.start.item, item.end.item] : []))
  return ids.flatMap((id) => items.get(id ?? '') ?? [])
}
