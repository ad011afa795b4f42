import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { useUi, useWorkspace } from '../workspace.ts'
import type { ItemNode } from './item-nodes.ts'

/**
 * Keeps the keyboard focus where a person expects it: on the item an action asked it for, as soon as that is drawn,
 * and never on an item while others are selected, so that a key cannot mean something out of sight.
 */
export function useItemFocus(nodes: readonly ItemNode[]): void {
  const { ui } = useWorkspace()
  const focus = useUi((state) => state.focus)
  const flow = useStoreApi()

  useEffect(() => {
    if (focus === null || !nodes.some((node) => node.id === focus)) return
    const frame = requestAnimationFrame(() => {
      flow
        .getState()
        .domNode?.querySelector<HTMLElement>(`[data-id="${CSS.escape(focus)}"]`)
        ?.focus({ preventScroll: true })
      ui.setState({ focus: null })
    })
    return () => cancelAnimationFrame(frame)
  }, [focus, nodes, flow, ui])

  useEffect(
    () =>
      ui.subscribe((now, before) => {
        if (now.selection === before.selection || now.selection.length === 0) return
        const focused = document.activeElement
        if (!(focused instanceof HTMLElement) || !focused.matches('.react-flow__node')) return
        if (!now.selection.includes(focused.dataset.id ?? '')) focused.blur()
      }),
    [ui],
  )
}
