import { defineConfig } from 'vite'
import { localBoard } from '../../../../src/local-board/sync/plugin.ts'

const page = (name: string) => new URL(`./${name}.html`, import.meta.url).pathname

/** The smallest site with local boards, for tests that need one in a process of its own. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [localBoard()],
  optimizeDeps: { noDiscovery: true },
  build: { rollupOptions: { input: { board: page('board'), app: page('app') } } },
  server: { host: '127.0.0.1', port: 0, watch: null, fs: { allow: ['../../../..'] } },
  preview: { host: '127.0.0.1', port: 0, allowedHosts: ['board.example'] },
})
