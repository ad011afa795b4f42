// Runs every check in turn and closes with a line that counts them. `npm test -- unit browser` runs the named ones only.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reports = mkdtempSync(join(tmpdir(), 'debrief-test-'))
const report = (name) => join(reports, `${name}.json`)
const vitest = (name) => `vitest run --reporter=default --reporter=json --outputFile.json=${report(name)}`

const checks = [
  { name: 'types', beside: true, command: 'tsc --noEmit' },
  { name: 'lint', beside: true, command: 'biome check --error-on-warnings .' },
  { name: 'dead-code', beside: true, command: 'knip' },
  { name: 'build', beside: true, command: 'vite build --logLevel warn' },
  { name: 'size', command: 'size-limit' },
  { name: 'unit', command: `${vitest('unit')} --project unit --project local-board --project panel` },
  { name: 'contract', command: `${vitest('contract')} --project contract` },
  {
    name: 'browser',
    command: 'playwright test --project tests --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser') },
  },
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no check called ${unknown.join(', ')}. There are: ${checks.map((check) => check.name).join(', ')}.`,
  )
  process.exit(2)
}

/** Passed and failed tests of a check: from its report where it writes one, else the check itself is one test. */
function count(name, ok) {
  if (!existsSync(report(name))) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report(name), 'utf8'))
  const passed = numPassedTests ?? stats.expected + stats.flaky
  const failed = numFailedTests ?? stats.unexpected
  return { passed, failed: ok ? failed : Math.max(failed, 1) }
}

/** Runs a check; what it prints is shown at once, or kept and shown when it is over where others run beside it. */
function run(check, beside) {
  const started = Date.now()
  const heading = `\n── ${check.name}: ${check.command.split(' --reporter')[0]}`
  if (!beside) console.log(heading)
  const child = spawn(check.command, {
    stdio: ['ignore', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'],
    shell: true,
    env: {
      ...process.env,
      ...check.env,
      PATH: `${join('node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  })
  const printed = []
  child.stdout?.on('data', (data) => printed.push(data))
  child.stderr?.on('data', (data) => printed.push(data))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (beside) console.log(`${heading}\n${Buffer.concat(printed).toString().trimEnd()}`)
      const ok = status === 0
      resolve({ name: check.name, seconds: (Date.now() - started) / 1000, ok, ...count(check.name, ok) })
    })
  })
}

const wanted = checks.filter(({ name }) => asked.length === 0 || asked.includes(name))
// These need one processor each and nothing of each other.
const together = wanted.filter(({ beside }) => beside)
const results = await Promise.all(together.map((check) => run(check, true)))
for (const check of wanted) if (!check.beside) results.push(await run(check, false))

console.log('')
for (const { name, seconds, ok, passed, failed } of results) {
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${String(passed).padStart(4)} passed ${failed ? `${failed} failed ` : ''}in ${seconds.toFixed(1)} s`,
  )
}
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
