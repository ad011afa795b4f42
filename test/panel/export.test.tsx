import { afterEach, describe, expect, it, vi } from 'vitest'
import { at, boardIn, emptyBoard, openPanel, store, waitFor, write } from './panel.tsx'

const HTML_NOTE = '<img src=x onerror=alert(1)> & <b>bold</b>'

/** What the browser was given to save: jsdom saves no files. */
function catchDownloads() {
  const saved: { name: string; blob: Blob }[] = []
  const blobs = new Map<string, Blob>()
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (blob: Blob) => {
        const url = `blob:${blobs.size}`
        blobs.set(url, blob)
        return url
      },
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! })
  })
  return saved
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('Export', () => {
  it('downloads a Markdown file that holds every note as text', async () => {
    const saved = catchDownloads()
    const { board, layout } = await boardIn('export')
    await write(board, layout, 'wrong', ['The alert came late'])
    await write(board, layout, 'well', ['&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;bold&lt;/b&gt;'])
    const panel = await openPanel(board)
    await waitFor(() => expect(panel.getByText(HTML_NOTE)).toBeTruthy())
    expect(panel.container.querySelector('img')).toBeNull()
    await panel.press('Download Markdown')
    const [file] = saved
    expect(file?.name).toBe('2026-03-10-checkout-outage.md')
    const text = await file!.blob.text()
    expect(text).toContain('# Checkout outage')
    expect(text).toContain('The alert came late')
    expect(panel.getByText('Downloaded 2026-03-10-checkout-outage.md.')).toBeTruthy()
  })

  it('says what to do when copying is not allowed', async () => {
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true })
    const { board } = await boardIn('export')
    const panel = await openPanel(board)
    await waitFor(() => expect(panel.getByRole('button', { name: 'Copy Markdown' })).toHaveProperty('disabled', false))
    await panel.press('Copy Markdown')
    expect(panel.getByRole('alert').textContent).toContain('Download the file instead.')
    Reflect.deleteProperty(document, 'execCommand')
  })

  it('makes a document of a session that never set up its board', async () => {
    const board = emptyBoard()
    await store(board, { progress: at('export') })
    const panel = await openPanel(board)
    await waitFor(() => expect(panel.getByText('Untitled incident')).toBeTruthy())
    expect(panel.getAllByText('No notes.')).toHaveLength(3)
  })
})
