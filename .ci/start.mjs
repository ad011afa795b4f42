// Builds the pages and serves the local board. With `--app` it runs another Miro app on it; Vite's own command would
// refuse that option.
import { build, preview } from 'vite'

const USAGE = `npm start -- [--app <address>] [--port <number>] [--host [<address>]]

  --app   the address of another Miro app to run on the board, as in --app http://localhost:5173
  --port  where the board is served; 3000 when not told
  --host  serves other machines too, or only at the address that follows`

/** The options as `npm start --` hands them over. Throws on what is none of them. */
function readOptions(words) {
  const options = {}
  const left = words.flatMap((word) =>
    /^--\w+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  )
  while (left.length > 0) {
    const name = left.shift()
    const value = left[0]?.startsWith('--') ? undefined : left.shift()
    if (name === '--app' && value) options.app = value
    else if (name === '--port' && isPort(value)) options.port = Number(value)
    else if (name === '--host') options.host = value ?? true
    else throw new Error(`“${[name, value].filter(Boolean).join(' ')}” is not understood.\n\n${USAGE}`)
  }
  return options
}

function isPort(value) {
  return /^\d+$/.test(value) && Number(value) > 0 && Number(value) < 65_536
}

try {
  const { app, ...served } = readOptions(process.argv.slice(2))
  if (app) process.env.DEBRIEF_APP = app
  await build({ logLevel: 'warn', preview: served })
  const server = await preview({ preview: served })
  server.printUrls()
  server.bindCLIShortcuts({ print: true })
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
