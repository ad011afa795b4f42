const NO_WORKERS =
  'The app cannot run on this board, because this browser lets no service worker run here. Open the board at http://localhost or over https, and not in a private window.'
const NOT_STARTED = 'The app could not be made ready on this board. Reload the page.'
const START_MS = 15_000

/**
 * Makes pages of this origin get the local board's SDK where they ask for Miro's. Await it before opening the app.
 * Throws when the browser has no service workers here (plain http from another machine, some private windows).
 */
export async function prepareSdk(): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error(NO_WORKERS)
  const workers = navigator.serviceWorker
  const controlled = new Promise<void>((resolve, reject) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true })
    setTimeout(() => reject(new Error(NOT_STARTED)), START_MS)
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
  await controlled
}
