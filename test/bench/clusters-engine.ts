import { readFileSync } from 'node:fs'
import type { NoteText, Suggestion } from '../../src/clustering/index.ts'
import { suggestClusters } from '../../src/clustering/suggest.ts'
import { VECTORS } from './clusters-vectors.ts'
import { timeOf } from './timing.ts'

export type EngineRun = {
  readonly ms: number
  readonly clusters: number
  /** How much more memory the process needed at most, and how much more of its heap is in use afterwards, in MB. */
  readonly peakMb: number
  readonly keptMb: number
}

// The engine in a process of its own and built as people get it: what reads the benchmarks makes calls between files slow.
process.on('message', async ({ notes, measureMemory }: { notes: NoteText[]; measureMemory: boolean }) => {
  if (measureMemory) globalThis.gc?.()
  const before = { peak: peakBytes(), rss: process.memoryUsage.rss(), heap: process.memoryUsage().heapUsed }
  const found: Suggestion[] = []
  const ms = await timeOf(() => found.push(suggestClusters(notes, { vectors: VECTORS })))
  const peakMb = (Math.max(peakBytes(), before.rss) - before.rss) / 1e6
  if (measureMemory) globalThis.gc?.()
  const keptMb = (process.memoryUsage().heapUsed - before.heap) / 1e6
  process.send?.({ ms, clusters: found[0]!.clusters.length, peakMb, keptMb } satisfies EngineRun)
})
process.send?.('ready')

/** The most this process has ever had in memory. Elsewhere than on Linux it may include what its parent had. */
function peakBytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? process.resourceUsage().maxRSS
  return Number(kilobytes) * 1024
}
