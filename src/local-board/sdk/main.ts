import { createMiro } from './create-miro.ts'
import { windowTransport } from './window-transport.ts'

// What https://miro.com/app/static/sdk/v2/miro.js is on Miro: a classic script that gives the page its `miro`.
window.miro = createMiro(windowTransport(window))
