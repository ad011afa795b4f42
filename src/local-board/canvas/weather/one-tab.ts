/**
 * Runs `start` in one of this browser's tabs at a time, the others wait their turn; `start` gives what ends it. Where
 * the browser has no locks, as on a page of another machine without https, each tab runs its own. Returns the disposer.
 */
export function inOneTab(name: string, start: () => () => void): () => void {
  if (!navigator.locks) return start()
  const waiting = new AbortController()
  let end = () => waiting.abort()
  navigator.locks
    .request(name, { signal: waiting.signal }, () => {
      const stop = start()
      return new Promise<void>((release) => {
        end = () => {
          stop()
          release()
        }
      })
    })
    .catch((error: unknown) => {
      if (!waiting.signal.aborted) throw error
    })
  return () => end()
}
