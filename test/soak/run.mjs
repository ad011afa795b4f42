// npm run soak -- --people 20 --minutes 10 --seed 7
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn',
})
process.exit((await module.main(process.argv.slice(2))) ? 0 : 1)
