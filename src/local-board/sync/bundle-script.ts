import { fileURLToPath } from 'node:url'
import { build, type ResolvedConfig } from 'vite'

/** Scripts that pages load by name and not as modules: the name of each, and where it is written. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  'miro.js': fileURLToPath(new URL('../sdk/main.ts', import.meta.url)),
  'board-worker.js': fileURLToPath(new URL('./service-worker.ts', import.meta.url)),
}

/** The code of one of `SCRIPTS`, bundled into a single classic script as the site's own build would. */
export async function bundleScript(name: string, config: ResolvedConfig): Promise<string> {
  const result = await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: config.build.target,
      minify: config.command === 'build',
      modulePreload: false,
      rollupOptions: { input: SCRIPTS[name], output: { format: 'iife', entryFileNames: name } },
    },
  })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk')
  if (!chunk) throw new Error(`Bundling ${SCRIPTS[name]} gave no script.`)
  return chunk.code
}
