import { messageOf } from '../message-of.ts'
import { setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'

/** Gives a text to the browser as a file to keep. */
export function download({ store }: Tools, { name, text }: { readonly name: string; readonly text: string }): void {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The browser needs the address until it has begun to read from it.
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
    setProblem(store, 'export', null)
    setResult(store, 'export', `Downloaded ${name}.`)
  } catch (error) {
    setProblem(store, 'export', `The file could not be saved: ${messageOf(error)}. Copy the document instead.`)
  }
}

/**
 * Puts a text on the clipboard. Miro does not delegate the clipboard to its panels (miro-platform.md §3.2), so the older
 * command is used, which works from a click.
 */
export function copyText({ store }: Tools, text: string): void {
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
  setProblem(store, 'export', copied ? null : 'The browser did not allow copying. Download the file instead.')
  setResult(store, 'export', copied ? 'Copied as Markdown.' : null)
}
