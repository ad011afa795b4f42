import { useEffect, useState } from 'react'

const AT_ONCE = 60
const MOST = 600
const PAUSE_MS = 60

/**
 * How many rows of a long list to show: the first at once, more while nobody waits for them, and past 600 when asked, so that
 * no list holds up the panel.
 */
export function useGrowing(all: number): { readonly shown: number; readonly more: (() => void) | null } {
  const [shown, setShown] = useState(AT_ONCE)
  const [limit, setLimit] = useState(MOST)
  const until = Math.min(all, limit)
  useEffect(() => {
    if (shown >= until) return
    const timer = setTimeout(() => setShown((before) => before + AT_ONCE), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [shown, until])
  return { shown: Math.min(shown, until), more: all > limit ? () => setLimit((before) => before + MOST) : null }
}
