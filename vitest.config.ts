import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumPath } from './test/browser/chromium.ts'

export default defineConfig({
  plugins: [react()],
  test: {
    // Most tests wait for the board's pacing and polls rather than for the processor.
    maxWorkers: 5,
    // A busy machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{session,timeline,clustering,document,miro,samples}/**/*.test.ts'],
          // Modules without state of their own are loaded once and not for each file: that takes half of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'local-board',
          environment: 'node',
          include: ['test/{local-board,contract}/**/*.test.ts'],
          exclude: ['test/contract/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'panel',
          environment: 'jsdom',
          include: ['test/panel/**/*.test.tsx', 'test/panel/**/*.test.ts'],
          setupFiles: ['test/panel/after-each.ts'],
          // As above.
          isolate: false,
          unstubGlobals: true,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
