import { type RefObject, useEffect, useRef } from 'react'

/** What is looked for in the list after something was settled: the place among those like it. */
type Next = { readonly selector: string; readonly place: number }

const FIELDS = '[data-look]'

/**
 * The keyboard's way through what there is to look at: Alt with an arrow goes to the next or the last, and when one is settled
 * the focus goes to the one that comes in its place, on the control that was used. `settledBy` changes whenever one is settled,
 * and while it is `busy` the list is still that of an earlier text.
 */
export function useStepping(list: RefObject<HTMLElement | null>, settledBy: unknown, busy: boolean) {
  const next = useRef<Next | null>(null)
  const all = (selector: string) => [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once the list has changed
  useEffect(() => {
    if (!next.current || busy) return
    const { selector, place } = next.current
    next.current = null
    const there = all(selector)
    const found = there[Math.min(place, there.length - 1)] ?? all(FIELDS)[0]
    ;(found ?? document.querySelector<HTMLElement>('.screen-bar .main'))?.focus()
  }, [settledBy, busy])

  const step = (by: 1 | -1) => {
    const fields = all(FIELDS)
    const { activeElement } = document
    const here = fields.findIndex((field) => field === activeElement || field.closest('li')?.contains(activeElement))
    const from = here === -1 && by === -1 ? 0 : here
    const field = fields[(from + by + fields.length) % fields.length]
    field?.focus()
  }
  const stepNow = useRef(step)
  stepNow.current = step
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
      if (!event.altKey || !by) return
      event.preventDefault()
      stepNow.current(by)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return {
    /** Goes to the next thing to look at, or to the one before; from the last to the first. */
    step,
    /** Remembers where the focus is, in the row of a line, before that is settled. */
    remember(line: number) {
      const { activeElement } = document
      const act = activeElement?.getAttribute('data-act')
      const selector = act && act !== 'correct' ? `[data-act="${act}"]` : FIELDS
      const row = all(`${FIELDS}[data-look="${line}"]`)[0]?.closest('li')
      const place = row ? all(selector).findIndex((each) => row.contains(each)) : 0
      next.current = { selector, place: Math.max(place, 0) }
    },
  }
}
