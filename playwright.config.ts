import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumPath } from './test/browser/chromium.ts'

const port = Number(process.env.DEBRIEF_TEST_PORT ?? 3199)

/**
 * The built pages on the real server, its boards in a folder of their own. `npm run build` comes first. To see what
 * happened in a test, run it with `--trace on`: recording every test would take half as long again.
 */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: await chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [
    { name: 'tests', testIgnore: 'pictures/**' },
    { name: 'pictures', testMatch: 'pictures/**' },
  ],
  webServer: {
    command: `npx vite preview --port ${port}`,
    url: `http://localhost:${port}/board.html`,
    reuseExistingServer: false,
    env: { DEBRIEF_BOARDS: mkdtempSync(join(tmpdir(), 'debrief-boards-')) },
  },
})
