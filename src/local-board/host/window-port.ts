import type { FrameKind } from './connection.ts'
import type { Host } from './create-host.ts'

/**
 * Connects an iframe that shows a page of the app. Only messages of this very window, sent from the origin its `src`
 * names, are taken, and answers go to that origin alone. Call it before the iframe loads; returns its disposer.
 */
export function mountFrame(host: Host, iframe: HTMLIFrameElement, kind: FrameKind): () => void {
  const page = iframe.ownerDocument.defaultView ?? window
  const originOf = () => new URL(iframe.src, page.location.href).origin
  const connection = host.connect(
    kind,
    (message) => iframe.contentWindow?.postMessage(message, originOf()),
    () => {
      const { x, y } = iframe.getBoundingClientRect()
      return { x: x + iframe.clientLeft, y: y + iframe.clientTop }
    },
  )
  const receive = (event: MessageEvent) => {
    if (event.source === iframe.contentWindow && event.origin === originOf()) connection.receive(event.data)
  }
  page.addEventListener('message', receive)
  return () => {
    page.removeEventListener('message', receive)
    connection.dispose()
  }
}
