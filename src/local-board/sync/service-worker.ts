import { LOCAL_SDK_URL, SDK_URL } from './sdk-address.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => void self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// A page reloaded past the cache has no worker; it asks to be taken on again.
self.addEventListener('message', (event) => event.waitUntil(self.clients.claim()))

// The app's pages stay byte for byte what Miro loads; only who answers this one address differs.
self.addEventListener('fetch', (event) => {
  if (event.request.url === SDK_URL) event.respondWith(sdkFor(event))
})

async function sdkFor({ clientId, request }: FetchEvent): Promise<Response> {
  const page = await self.clients.get(clientId)
  // A page of the app opened by itself is on no board, so it gets what it would get anywhere.
  if (page?.frameType === 'top-level') return fetch(request)
  return fetch(new URL(LOCAL_SDK_URL, self.registration.scope))
}
