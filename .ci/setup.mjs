// Installs the dependencies when the lockfile is newer than what is installed, so that
// `npm start` and `npm test` are the only commands a fresh clone needs.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Debrief needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  )
  process.exit(1)
}

const lock = readFileSync('package-lock.json', 'utf8')
const mark = 'node_modules/.debrief-installed'
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  console.log('Installing dependencies (once, about half a minute)…')
  const npm = spawnSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit', shell: true })
  if (npm.status !== 0) {
    console.error('The dependencies could not be installed. Check the network and run the command again.')
    process.exit(npm.status ?? 1)
  }
  writeFileSync(mark, lock)
}
