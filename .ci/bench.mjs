// Runs the benchmarks, `test/bench/*.bench.ts`. `npm run bench -- board canvas` runs the named ones only; what follows
// from the first `--` on is handed to them, as in `npm run bench -- clusters --data ../notes`.
import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { createServer } from 'vite'

const ENDING = '.bench.ts'
const all = readdirSync('test/bench')
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort()

const words = process.argv.slice(2)
const firstOption = words.findIndex((word) => word.startsWith('--'))
const asked = firstOption < 0 ? words : words.slice(0, firstOption)
const options = firstOption < 0 ? [] : words.slice(firstOption)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(2)
}

// Serves nobody: it reads TypeScript, also what a benchmark imports only once it runs.
const reader = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'warn',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null },
})
let failed = 0
for (const name of asked.length > 0 ? asked : all) {
  const [processor] = cpus()
  console.log(`\n── ${name} (${cpus().length} × ${processor.model.trim()}, load ${loadavg()[0].toFixed(1)})`)
  try {
    const { default: measure } = await reader.ssrLoadModule(`/test/bench/${name}${ENDING}`)
    await measure(options)
  } catch (error) {
    console.error(error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? error.message : error)
    failed += 1
  }
}
process.exit(failed > 0 ? 1 : 0)
