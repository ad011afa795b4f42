const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** Where a control is: its parents from the inside out, and which child of each it is in. */
type Place = readonly { readonly parent: Element; readonly index: number }[]

/**
 * Keeps the keyboard's place inside `root`: when the control with the focus is taken off the screen or switched off, the
 * focus goes to what has come in its place, or to the main action beside it, and never back to the top of the page.
 * A focus that somebody has moved away is left alone. Gives its disposer.
 */
export function keepFocus(root: HTMLElement): () => void {
  let focused: Element | null = null
  let place: Place = []

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return
    focused = target
    place = placeOf(target, root)
  }
  const forget = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget) return
    // Asked a moment later: a control that is being taken away is still there while it loses the focus.
    queueMicrotask(() => {
      if (focused === target && !isGone(focused) && document.hasFocus()) focused = null
    })
  }
  const observer = new MutationObserver(() => {
    const active = document.activeElement
    const lost = active === focused || active === document.body || active === null
    if (!focused || !lost || !isGone(focused)) return
    focused = null
    moveTo(place)
  })

  root.addEventListener('focusin', remember)
  root.addEventListener('focusout', forget)
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => {
    root.removeEventListener('focusin', remember)
    root.removeEventListener('focusout', forget)
    observer.disconnect()
  }
}

function placeOf(element: Element, root: Element): Place {
  const place: { parent: Element; index: number }[] = []
  for (let child = element; child !== root && child.parentElement; child = child.parentElement) {
    place.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) })
  }
  return place
}

function isGone(element: Element | null): boolean {
  return element !== null && (!element.isConnected || element.matches(':disabled'))
}

function moveTo(place: Place): void {
  for (const { parent, index } of place) {
    if (!parent.isConnected) continue
    const children = [...parent.children]
    const nearest = [...children.slice(index), ...children.slice(0, index).reverse()]
    const main = parent.querySelector('.button.main')
    if ((main && takesFocus(main)) || nearest.some(firstTakesFocus)) return
  }
}

function firstTakesFocus(element: Element): boolean {
  return [element, ...element.querySelectorAll(FOCUSABLE)].some((each) => each.matches(FOCUSABLE) && takesFocus(each))
}

function takesFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement) || isGone(element)) return false
  element.focus()
  return document.activeElement === element
}
