import { useEffect, useState } from 'react'
import './loading.css'
import { Problem } from './Messages.tsx'
import { Screen } from './Screen.tsx'

const PATIENCE_MS = 8000

/** While the first values of the session arrive from the board. */
export function Loading() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Screen aside="" title="Opening the session">
      {late ? (
        <Problem>
          The board has not answered yet. Check your connection, then close this panel and open it again. Nothing is
          lost.
        </Problem>
      ) : (
        <div className="loading" aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </div>
      )}
    </Screen>
  )
}
