import { useEffect, useState } from 'react'
import { usePanel, useTools } from './tools.ts'

/** The board's time in ms since 1970 UTC; the component renders again as each second of it begins. */
export function useNow(): number {
  const { clock } = useTools()
  const writtenAt = usePanel(({ shared }) => shared.progress?.writtenAt ?? 0)
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const at = clock.now()
      setNow(at)
      // A little past the second, as timers may fire a moment early.
      timer = setTimeout(tick, 1000 - (at % 1000) + 5)
    }
    tick()
    return () => clearTimeout(timer)
  }, [clock])
  // Between two ticks a record may be written: nothing is seen from before it was.
  return Math.max(now, writtenAt)
}
