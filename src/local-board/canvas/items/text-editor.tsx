import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { BoardItem } from '../../host/items.ts'
import { addItem } from '../actions/add-item.ts'
import { asOneStep, changeItem } from '../actions/change-items.ts'
import { useWorkspace } from '../workspace.ts'
import { itemText } from './item-label.ts'
import { htmlFromText } from './plain-text.ts'

/** Longest text of an item, in characters; Miro keeps below 6,000 of HTML [D:ref-sticky-note]. */
const MOST = 5900
type TextBearing = Exclude<BoardItem, { type: 'card' | 'connector' }>

/**
 * The open text of an item. Others see it when it is finished: by Escape, by Ctrl+Enter or by leaving the field.
 * When the item was deleted meanwhile, what was typed brings it back.
 */
export function TextEditor({
  item,
  style,
  oneLine = false,
}: {
  item: TextBearing
  style?: CSSProperties
  oneLine?: boolean
}) {
  const workspace = useWorkspace()
  const field = useRef<HTMLTextAreaElement>(null)
  const before = useRef(itemText(item)).current
  const latest = useRef(before)
  const latestItem = useRef(item)
  latestItem.current = item

  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    area.focus({ preventScroll: true })
    if (item.type === 'frame') area.select()
    else area.setSelectionRange(area.value.length, area.value.length)
    grow(area)
  }, [item.type])

  useEffect(() => {
    workspace.connection.setPresence({ editing: item.id })
    return () => {
      workspace.connection.setPresence({ editing: null })
      commit(workspace, latestItem.current, before, latest.current.trimEnd(), field.current?.scrollHeight)
    }
  }, [workspace, item.id, before])

  const close = () => workspace.ui.setState((state) => (state.editing === item.id ? { editing: null } : {}))
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    const done =
      event.key === 'Escape' ||
      event.key === 'Tab' ||
      (event.key === 'Enter' && (oneLine || event.ctrlKey || event.metaKey))
    if (!done || event.nativeEvent.isComposing) return
    event.preventDefault()
    const another = event.key === 'Enter' && item.type === 'sticky_note'
    workspace.ui.setState({ editing: null, focus: another ? null : item.id })
    if (another) addItem(workspace, 'sticky_note', { style: { fillColor: item.style.fillColor } })
  }

  return (
    <textarea
      ref={field}
      className="text-editor nodrag nopan nowheel nokey"
      aria-label={item.type === 'frame' ? 'Frame title' : 'Text'}
      defaultValue={before}
      maxLength={MOST}
      rows={1}
      style={style}
      spellCheck={false}
      onChange={(event) => {
        latest.current = event.target.value
        grow(event.target)
      }}
      onBlur={close}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight}px`
}

type Workspace = ReturnType<typeof useWorkspace>

function commit(
  workspace: Workspace,
  item: TextBearing,
  before: string,
  text: string,
  height: number | undefined,
): void {
  const { document } = workspace
  const current = document.get(item.id)
  if (item.type === 'text' && text.trim() === '') {
    if (current) asOneStep(workspace, () => document.remove([item.id], 'user'))
    return
  }
  if (text === before.trimEnd()) return
  if (!current) document.create(item, 'user')
  if (item.type === 'frame') changeItem(workspace, item.id, { title: text.replace(/\s+/g, ' ').trim() })
  else if (item.type === 'text' && height) {
    const grown = height - item.height
    changeItem(workspace, item.id, { content: htmlFromText(text), height, y: item.y + grown / 2 })
  } else changeItem(workspace, item.id, { content: htmlFromText(text) })
}
