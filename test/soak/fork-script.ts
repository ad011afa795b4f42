import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
let scripts = 0

/** Runs a script of TypeScript in a process of its own, which can collect its garbage when asked. Resolves when it runs. */
export async function forkScript(entry: URL, words: readonly string[]): Promise<ChildProcess> {
  scripts += 1
  // Below node_modules, where the script finds what it imports.
  const outDir = join(ROOT, `node_modules/.cache/script-${process.pid}-${scripts}`)
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: fileURLToPath(entry),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  })
  const child = fork(join(outDir, 'script.mjs'), words, { execArgv: ['--expose-gc'] })
  await once(child, 'spawn')
  void once(child, 'message').then(() => rm(outDir, { recursive: true, force: true }))
  return child
}
