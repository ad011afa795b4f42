/** Puts `text` on the clipboard. Rejects when the browser does not let the page do that. */
export async function copyText(text: string): Promise<void> {
  // Browsers keep the clipboard from pages that came by plain http from another machine; the older way works there.
  if (navigator.clipboard as Clipboard | undefined) return navigator.clipboard.writeText(text)
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  if (!copied) throw new Error('The browser did not let the page copy.')
}
