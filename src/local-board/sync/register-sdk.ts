import { SDK_IN_PAGES } from './sdk-address.ts'

const NO_WORKERS =
  'The app cannot run on this board, because this browser lets no service worker run here. Open the board at http://localhost or over https, and not in a private window.'
const NOT_STARTED = 'The app could not be made ready on this board. Reload the page.'
const START_MS = 15_000

/**
 * Makes pages of this origin get the local board's SDK where they ask for Miro's. Await it before opening the app.
 * Throws when neither a service worker nor the board's own server can do that here.
 */
export async function prepareSdk(): Promise<void> {
  if (!isSecureContext) return askServer()
  if (!('serviceWorker' in navigator)) throw new Error(NO_WORKERS)
  const workers = navigator.serviceWorker
  const controlled = new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true })
  })
  try {
    // By the page's address, so that a board under a sub-path gets the worker that lies beside it.
    await workers.register(new URL('./board-worker.js', document.baseURI), { updateViaCache: 'none' })
  } catch (error) {
    throw new Error(NO_WORKERS, { cause: error })
  }
  const registration = await workers.ready
  if (workers.controller) return
  registration.active?.postMessage('take-on')
  await Promise.race([controlled, failAfterStart()])
}

function failAfterStart(): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new Error(NOT_STARTED)), START_MS))
}

/** Plain http from another machine: browsers run no service worker there, but the board's server can help. */
async function askServer(): Promise<void> {
  const boards = await fetch('./boards.json').catch(() => null)
  if (!boards?.ok) throw new Error(NO_WORKERS)
  // biome-ignore lint/suspicious/noDocumentCookie: the newer Cookie Store API is missing exactly where this is needed.
  document.cookie = `${SDK_IN_PAGES}; path=/; SameSite=Lax`
}
