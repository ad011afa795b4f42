import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

type Clustered = { readonly ms: number; readonly labels: readonly number[] }
export type ScikitLearn = {
  readonly version: string
  /** The number of its cluster for each text and how long it took; null when it took longer than it may, and ever after. */
  cluster(texts: readonly string[], mostMs?: number): Promise<Clustered | null>
  close(): void
}

const SCRIPT = fileURLToPath(new URL('./scikit_learn.py', import.meta.url))
const INTERPRETERS = ['python3', '/usr/bin/python3']
/** The engine has one thread too. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', NUMEXPR_NUM_THREADS: '1' }

/** scikit-learn in a process of its own, which stays warm from one clustering to the next; null where it is not installed. */
export function openScikitLearn(): ScikitLearn | null {
  for (const interpreter of INTERPRETERS) {
    const { status, stdout } = spawnSync(interpreter, ['-c', 'import sklearn; print(sklearn.__version__)'])
    if (status === 0) return start(interpreter, String(stdout).trim())
  }
  return null
}

function start(interpreter: string, version: string): ScikitLearn {
  const child = spawn(interpreter, [SCRIPT], {
    env: { ...process.env, ...ONE_THREAD },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  let closed = false
  const close = () => {
    closed = true
    child.kill()
  }
  return {
    version,
    close,
    async cluster(texts, mostMs = 600_000) {
      if (closed) return null
      child.stdin.write(`${JSON.stringify(texts)}\n`)
      const waiting = new AbortController()
      const tooLong = sleep(mostMs, null, { signal: waiting.signal }).catch(() => null)
      const line = await Promise.race([lines.next(), tooLong])
      waiting.abort()
      if (line === null) {
        close()
        return null
      }
      if (line.done) throw new Error('scikit-learn ended before it answered.')
      return JSON.parse(line.value)
    },
  }
}
