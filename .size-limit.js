import { readFileSync } from 'node:fs'

/** The page, and every script and stylesheet that it loads before anything is clicked. */
function firstLoad(page) {
  const html = readFileSync(`dist/${page}`, 'utf8')
  const local = [...html.matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)].map(
    (match) => `dist/${match[1].slice(2)}`,
  )
  return [`dist/${page}`, ...local]
}

export default [
  { name: 'panel, first load', path: firstLoad('panel.html'), gzip: true, limit: '130 kB' },
  { name: 'headless page', path: firstLoad('index.html'), gzip: true, limit: '5 kB' },
]
