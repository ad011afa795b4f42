import { defineConfig } from 'vite'
import { localBoard } from '../../../../src/local-board/sync/plugin.ts'

/** The smallest site with local boards, for tests that need it in a process of its own. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [localBoard()],
  optimizeDeps: { noDiscovery: true },
  server: { host: '127.0.0.1', port: 0, watch: null },
  preview: { host: '127.0.0.1', port: 0 },
})
