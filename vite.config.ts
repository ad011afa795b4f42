import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { wordVectors } from './src/clustering/word-vectors/plugin.ts'
import { localBoard } from './src/local-board/sync/plugin.ts'

const page = (name: string) => fileURLToPath(new URL(`./src/${name}.html`, import.meta.url))

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  plugins: [react(), localBoard(), wordVectors()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: { input: { index: page('index'), panel: page('panel'), board: page('board') } },
  },
  worker: { format: 'es' },
  server: { port: 3000, strictPort: true },
  preview: { port: 3000, strictPort: true },
})
