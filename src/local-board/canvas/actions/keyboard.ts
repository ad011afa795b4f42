import type { Workspace } from '../workspace.ts'
import type { Action } from './action.ts'
import { ACTIONS } from './index.ts'
import { canPerform, mayChange, performAction, sayViewOnly } from './rights.ts'
import { selectItems } from './select.ts'

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** A key press as actions write it: `mod+shift+z`, `?`, `arrowleft`. */
function keysOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase()
  const parts = []
  if (event.ctrlKey || event.metaKey) parts.push('mod')
  if (event.altKey) parts.push('alt')
  // Shift belongs to the character itself in `?` and `+`.
  if (event.shiftKey && (key.length > 1 || /\p{L}|\p{N}/u.test(key))) parts.push('shift')
  return [...parts, key].join('+')
}

/** How a person reads keys: `Ctrl + Shift + Z`, on a Mac with its own signs. */
export function readableKeys(action: Action): string {
  const label = action.keysLabel ?? action.keys.slice(0, 1).map(readable).join(' or ')
  return MAC ? label.replaceAll('Ctrl', '⌘') : label
}

function readable(keys: string): string {
  return keys
    .split('+')
    .map((key) =>
      key === 'mod' ? 'Ctrl' : key.length === 1 ? key.toUpperCase() : `${key[0]?.toUpperCase()}${key.slice(1)}`,
    )
    .join(' + ')
}

/**
 * Runs the action of a key press, if there is one that can be done now. Typing is left alone, and so are keys that
 * mean something to the focused control.
 */
export function runByKey(workspace: Workspace, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
  const onControl = event.target instanceof Element && event.target.closest('button, a, [role="menu"], dialog') !== null
  const focused = focusedItem(event.target)
  const keys = keysOf(event)
  if (keys === ' ' && focused) {
    toggle(workspace, focused)
    ;(event.target as HTMLElement).focus()
    event.preventDefault()
    return
  }
  let barred = false
  for (const action of ACTIONS) {
    if (!action.keys.includes(keys) || (action.needs && onControl)) continue
    if (action.needs === 'items' && !takeFocused(workspace, focused)) continue
    barred ||= action.does === 'change' && !mayChange(workspace)
    if (!canPerform(workspace, action)) continue
    event.preventDefault()
    performAction(workspace, action, event)
    return
  }
  if (barred) sayViewOnly(workspace.ui)
}

/** Whether a key press belongs to a field that is being typed in. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function focusedItem(target: EventTarget | null): string | null {
  return target instanceof HTMLElement && target.classList.contains('react-flow__node')
    ? (target.dataset.id ?? null)
    : null
}

// A key pressed on a focused item means that item, unless it is one of several selected ones.
function takeFocused(workspace: Workspace, focused: string | null): boolean {
  const { selection } = workspace.ui.getState()
  if (focused && !selection.includes(focused)) selectItems(workspace, [focused])
  return focused !== null || selection.length > 0
}

function toggle(workspace: Workspace, id: string): void {
  const { selection } = workspace.ui.getState()
  if (selection.includes(id)) workspace.ui.setState({ selection: selection.filter((other) => other !== id) })
  else selectItems(workspace, [...selection, id])
}
