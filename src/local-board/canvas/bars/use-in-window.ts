import { type RefObject, useLayoutEffect, useRef } from 'react'

const EDGE = 8

/** Keeps what opens beside its button inside the browser's window: above the button where there is no room below it. */
export function useInWindow(open: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!open || !element) return
    const { left, right, bottom, height } = element.getBoundingClientRect()
    const button = element.parentElement?.getBoundingClientRect()
    const above = button !== undefined && bottom > innerHeight - EDGE && button.top - height > 2 * EDGE
    if (above) Object.assign(element.style, { top: 'auto', bottom: 'calc(100% + 10px)' })
    const over = Math.max(0, right - (innerWidth - EDGE))
    const under = Math.max(0, EDGE - left)
    if (over > 0 || under > 0) element.style.translate = `${under - over}px`
  }, [open])
  return ref
}
