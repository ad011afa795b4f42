import { useEffect, useState } from 'react'
import { notify } from '../notify.ts'
import { boardUrl } from '../start/board-name.ts'
import { useWorkspace } from '../workspace.ts'
import { copyText } from './copy-text.ts'

const SAID_MS = 2000

/** Copies the address at which others join this board. */
export function CopyLink() {
  const { boardName, ui } = useWorkspace()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    const address = boardUrl(boardName)
    try {
      await copyText(address)
      setCopied(true)
    } catch {
      notify(ui, `The link could not be copied. It is ${address}`, 'error')
    }
  }
  return (
    <button type="button" className="main-button copy-link" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? 'Copied' : 'Copy link'}</span>
    </button>
  )
}
