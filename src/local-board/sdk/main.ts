import { randomUuid } from '../random-uuid.ts'
import { createMiro } from './create-miro.ts'
import { windowTransport } from './window-transport.ts'

// What https://miro.com/app/static/sdk/v2/miro.js is on Miro: a classic script that gives the page its `miro`.
window.miro = createMiro(windowTransport(window), window)

// Miro's pages always come over https, so apps may count on this; a page joined by plain http lacks it.
if (!('randomUUID' in crypto)) Object.assign(crypto, { randomUUID: randomUuid })
