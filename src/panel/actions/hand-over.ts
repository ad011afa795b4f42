import { messageOf } from '../message-of.ts'
import { type Place, setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'

type TextFile = {
  readonly name: string
  readonly text: string
  /** Its media type. */
  readonly type: string
}

/** Gives a text to the browser as a file to keep. */
export function download({ store }: Tools, { name, text, type }: TextFile, place: Place = 'export'): void {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The browser needs the address until it has begun to read from it.
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
    setProblem(store, place, null)
    setResult(store, place, `Downloaded ${name}.`)
  } catch (error) {
    setProblem(store, place, `The file could not be saved: ${messageOf(error)}. Copy the text instead.`)
  }
}

/**
 * Puts a text on the clipboard; gives whether that was allowed. Miro does not delegate the clipboard to its panels
 * (miro-platform.md §3.2), so the older command is used, which works from a click.
 */
export function copyText({ store }: Tools, text: string, told: string, place: Place = 'export'): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  setProblem(store, place, copied ? null : 'The browser did not allow copying. Download the file instead.')
  setResult(store, place, copied ? told : null)
  return copied
}
