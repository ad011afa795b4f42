import { useEffect, useState } from 'react'
import type { Board } from '../miro/index.ts'
import { loadSample } from './actions/load-sample.ts'
import { Session } from './session.tsx'
import { linkSession } from './session-link.ts'
import { openTools, ToolsProvider } from './tools.ts'

type AppProps = {
  readonly board: Board
  /** The id of a sample to fill an empty board with. */
  readonly sample?: string | null
}

/** The panel on a board. Closed and opened again, or opened by somebody else, it shows the same session. */
export function App({ board, sample = null }: AppProps) {
  const [tools] = useState(() => openTools(board))
  useEffect(() => {
    const unlink = linkSession(tools)
    const flush = () => void tools.saver.flush()
    // The panel dies without a word when it is closed: what was typed last is written on the way out.
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
      unlink()
    }
  }, [tools])
  useEffect(() => (sample ? loadSample(tools, sample) : undefined), [tools, sample])
  return (
    <ToolsProvider value={tools}>
      <Session />
    </ToolsProvider>
  )
}
