import { useEffect, useState } from 'react'
import { notify } from '../notify.ts'
import { sharedAddress } from '../start/shared-address.ts'
import { useWorkspace } from '../workspace.ts'
import { copyText } from './copy-text.ts'

const SAID_MS = 2000
const THIS_COMPUTER_ONLY =
  'This link works on this computer only. To share the board, start the server with: npm start -- --host'

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
    const { address, forOthers } = await sharedAddress(boardName)
    try {
      await copyText(address)
      setCopied(true)
      if (!forOthers) notify(ui, THIS_COMPUTER_ONLY)
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
