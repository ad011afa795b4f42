import { isHostMessage } from '../protocol.ts'
import { SdkConnectionError, type Transport } from './transport.ts'

/** Talks to the page that holds this one in an iframe. Sending rejects with an SdkConnectionError when there is none. */
export function windowTransport(page: Window): Transport {
  const board = page.parent
  const origin = originOfParent(page)
  return {
    send(message) {
      if (board === page) throw new SdkConnectionError()
      board.postMessage(message, origin)
    },
    onMessage(listener) {
      const receive = (event: MessageEvent) => {
        if (event.source === board && event.origin === origin && isHostMessage(event.data)) listener(event.data)
      }
      page.addEventListener('message', receive)
      return () => page.removeEventListener('message', receive)
    },
  }
}

/** The board's origin: as the browser tells it, else by the page that this one was opened from. */
function originOfParent(page: Window): string {
  const told = page.location.ancestorOrigins?.[0]
  if (told) return told
  return page.document.referrer ? new URL(page.document.referrer).origin : page.location.origin
}
