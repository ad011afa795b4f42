// Prints the rules of Miro that the contract suite holds a board to, as a list to tick in Markdown: `npm run contract`.
// With `--run` the suite is run on the local board first, and what passes is ticked. The list is the suite: no rule is
// written down twice. What can only be dragged needs a browser to run, not to be listed.
import { createVitest } from 'vitest/node'

const SUITE = 'test/contract/node.test.ts'
const IN_BROWSER = ['test/contract/drag.browser.test.ts']
const SOURCES = [
  '[D:page] developers.miro.com/docs/<page>, with ref- for websdk-reference-',
  '[T] the typings, @mirohq/websdk-types',
  '[M:who] seen on real boards by other apps',
  '[E:app] an official example of miroapp/app-examples',
  '[I] concluded from the others',
]

const asked = process.argv.slice(2)
const wrong = asked.find((word) => word !== '--run')
if (wrong) {
  console.error(`“${wrong}” is not understood. npm run contract lists the rules; npm run contract -- --run ticks them.`)
  process.exit(2)
}

const run = asked.includes('--run')
// Vite tells of its work meanwhile: only the list is the output.
const write = process.stdout.write
process.stdout.write = process.stderr.write.bind(process.stderr)
const modules = run ? await results() : await names()
process.stdout.write = write
const groups = new Map()
for (const module of modules)
  for (const test of module.children.allTests()) {
    const [, rule, source] = /^(.*) (\[[^[\]]+\])$/s.exec(test.name) ?? []
    const group = test.parent.type === 'suite' ? test.parent.name : ''
    if (!rule) continue
    groups.set(group, [...(groups.get(group) ?? []), { rule, source, passed: test.result().state === 'passed' }])
  }

const all = [...groups.values()].flat()
console.log(`# ${all.length} rules of Miro\n`)
for (const source of SOURCES) console.log(`- ${source}`)
for (const [group, rules] of groups) {
  console.log(`\n## ${group}\n`)
  for (const { rule, source, passed } of rules) console.log(`- [${passed ? 'x' : ' '}] ${rule} ${source}`)
}
if (run && all.some(({ passed }) => !passed)) {
  console.error(`\n${all.filter(({ passed }) => !passed).length} of ${all.length} did not pass. npm test says why.`)
  process.exitCode = 1
}

/** The suite's tests without running them; those that need a browser are only parsed, so that none is needed here. */
async function names() {
  const vitest = await open({ config: false, include: [SUITE, ...IN_BROWSER] })
  const { testModules } = await vitest.collect([SUITE])
  const files = await vitest.globTestSpecifications(IN_BROWSER)
  const parsed = await vitest.experimental_parseSpecifications(files)
  await vitest.close()
  return [...testModules, ...parsed]
}

/** The suite's tests after they were run, the dragging in Chromium. */
async function results() {
  const vitest = await open({ project: ['unit', 'contract'] })
  const { testModules } = await vitest.start([SUITE, ...IN_BROWSER])
  await vitest.close()
  return testModules
}

function open(options) {
  return createVitest('test', { ...options, watch: false, reporters: [{}] }, { logLevel: 'error' })
}
