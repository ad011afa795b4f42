import { useEffect, useState } from 'react'
import { messageOf } from '../../message-of.ts'
import { setProblem } from '../../store.ts'
import { useTools } from '../../tools.ts'
import type { Preview } from './Preview.tsx'

let loaded: typeof Preview | null = null

/**
 * The preview's component, null until it is there. Nothing of it is seen before the first suggestion: it is no part of
 * the first load and comes with the phase. React's own `lazy` would hold it back for a third of a second.
 */
export function usePreview(): typeof Preview | null {
  const { store } = useTools()
  const [component, setComponent] = useState(() => loaded)
  useEffect(() => {
    if (loaded) return
    import('./Preview.tsx').then(
      (file) => {
        loaded = file.Preview
        setComponent(() => loaded)
      },
      (error) =>
        setProblem(store, 'clusters', `The preview could not be loaded: ${messageOf(error)} Open the panel again.`),
    )
  }, [store])
  return component
}
