export {}

/**
 * The local board's answer to the one address that ties the app's pages to Miro. The pages and their bundles stay byte
 * for byte what Miro loads; only who answers differs.
 */
const SDK_URL = 'https://miro.com/app/static/sdk/v2/miro.js'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => void self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// A page reloaded past the cache has no worker; it asks to be taken on again.
self.addEventListener('message', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  if (event.request.url === SDK_URL) event.respondWith(fetch(new URL('./miro.js', self.registration.scope)))
})
