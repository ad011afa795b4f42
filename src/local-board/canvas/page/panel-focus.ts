import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { isTyping } from '../actions/keyboard.ts'
import { useUi, useWorkspace } from '../workspace.ts'

/** The id of the app's button in the tool bar. */
export const APP_BUTTON = 'app-button'

/**
 * Moves the focus into the app's panel when a key asked for it, and from the panel back to the app's button when the
 * panel goes. One who uses a pointer keeps the board's keys, and nobody is taken away from typing.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>): void {
  const { ui } = useWorkspace()
  const wanted = useUi((state) => state.panelFocus)

  useEffect(() => {
    if (!wanted) return
    if (!isTyping(document.activeElement)) panel.current?.querySelector('iframe')?.focus()
    ui.setState({ panelFocus: false })
  }, [wanted, panel, ui])

  useLayoutEffect(() => {
    const element = panel.current
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById(APP_BUTTON)?.focus()
    }
  }, [panel])
}
