/** Where boards are joined when the page comes from their own server: `ws:` or `wss:`, ending in a slash. */
export function serverBesideThisPage(): string {
  const url = new URL('./board-sync/', document.baseURI)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

/** Follows this page's life, where there is a page (in Node there is none). Returns its disposer. */
export function watchOwnPage(on: {
  /** The page is about to be left; it may still stay. */
  beforeLeaving(): void
  leave(): void
  /** The browser shows a page again that it had left and kept as it was. */
  comeBack(): void
  /** A good moment to try the server again: the network is back, or somebody looks at the page. */
  wakeUp(): void
}): () => void {
  if (typeof window === 'undefined') return () => {}
  const stop = new AbortController()
  window.addEventListener('beforeunload', on.beforeLeaving, stop)
  window.addEventListener('pagehide', on.leave, stop)
  window.addEventListener('pageshow', (event) => event.persisted && on.comeBack(), stop)
  window.addEventListener('online', on.wakeUp, stop)
  document.addEventListener('visibilitychange', () => document.hidden || on.wakeUp(), stop)
  return () => stop.abort()
}
