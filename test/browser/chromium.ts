import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * A real Chromium for the browser tests: `CHROMIUM_PATH`, else what `npx playwright install chromium` downloaded,
 * else an installed Chrome, Chromium or Edge, else, on Linux x64, the copy that npm installed with the project.
 * Throws with the three ways out when there is none.
 */
export async function chromiumPath(): Promise<string> {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return asked
  const candidates = [chromium.executablePath(), ...(INSTALLED[process.platform] ?? [])]
  const found = candidates.find((path) => existsSync(path))
  if (found) return found
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium()
  throw new Error(
    'No browser for the tests was found. Install Chrome, Chromium or Edge, or run `npx playwright install chromium`, or set CHROMIUM_PATH.',
  )
}

// The package unpacks its own libraries and fonts only where it believes to run on AWS Lambda
// (build/esm/helper.js of @sparticuz/chromium 147 reads this variable).
async function unpackedChromium(): Promise<string> {
  const before = process.env.AWS_EXECUTION_ENV
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV
    else process.env.AWS_EXECUTION_ENV = before
  }
}
