import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterTest, temporaryFolder } from './boards.ts'

const VITE = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
const CONFIG = fileURLToPath(new URL('./site/vite.config.ts', import.meta.url))

export type Site = { http: string; url: string; output: string; kill(): Promise<void> }

/** Runs Vite's command with the site of `site/` in a process of its own; `output` is what it printed when it ended. */
export async function runVite(folder: string, ...words: string[]): Promise<{ code: number | null; output: string }> {
  const { child, printed } = startVite(folder, words)
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, output: printed() }
}

/** Serves the site of `site/`, with boards in `folder`, until it is killed or the test ends. */
export async function spawnSite(folder: string, ...words: string[]): Promise<Site> {
  const { child, printed } = startVite(folder, words)
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  afterTest(kill)
  const port = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`Vite stopped:\n${printed()}`)))
    child.stdout?.on('data', () => {
      const found = /localhost:(\d+)\/board\.html[\s\S]*kept in/.exec(printed())
      if (found) resolve(found[1]!)
    })
  })
  return { http: `http://127.0.0.1:${port}/`, url: `ws://127.0.0.1:${port}/board-sync/`, output: printed(), kill }
}

function startVite(folder: string, words: string[]): { child: ChildProcess; printed: () => string } {
  const child = spawn(process.execPath, [VITE, ...words, '--config', CONFIG], {
    env: { ...process.env, DEBRIEF_BOARDS: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      output += stripVTControlCharacters(String(data))
    })
  }
  return { child, printed: () => output }
}

/** Where to build to, gone after the test. */
export async function outputFolder(): Promise<string> {
  return join(await temporaryFolder(), 'dist')
}
