import type { SoakReport } from './soak.ts'

type Samples = SoakReport['samples']

/** One look at the server's process, for people. */
export function sampleLine({ atMs, rss, heap, fileBytes, delays }: Samples[number]): string {
  const delay = `${delays.p50.toFixed(1)} / ${delays.p99.toFixed(1)} / ${delays.max.toFixed(1)} ms`
  return `${String(Math.round(atMs / 1000)).padStart(5)} s  rss ${mb(rss)}  heap ${mb(heap)}  file ${(fileBytes / 1000).toFixed(0).padStart(5)} kB  loop p50 / p99 / max ${delay}`
}

export function printReport({ problems, acts, refusals, items, samples, atRest, compactions, told }: SoakReport): void {
  console.log(`\nActs: ${listed(acts)}\nRefused: ${listed(refusals)}\nItems at the end: ${items}`)
  console.log(`The file was written anew at least ${compactions} times.`)
  for (const [name, bytesOf] of [
    ['rss', (sample: Samples[number]) => sample.rss],
    ['heap after collection', (sample: Samples[number]) => sample.heap],
  ] as const) {
    const { first, second, last, perMinute } = thirds(samples, bytesOf)
    console.log(
      `Server’s ${name}, mean of each third: ${mb(first)}, ${mb(second)}, ${mb(last)}; ${mb(perMinute)} a minute from the second to the last`,
    )
  }
  const { before, full, left, back } = atRest
  console.log(
    `Server’s heap at rest: before anybody came ${mb(before.heap)}, with everybody there ${mb(full.heap)}, all gone ${mb(left.heap)}, one back ${mb(back.heap)}`,
  )
  const longest = Math.max(...samples.map(({ delays }) => delays.max))
  const usual = mean(samples.map(({ delays }) => delays.p99))
  console.log(`Server’s event loop: p99 ${usual.toFixed(1)} ms on average, ${longest.toFixed(0)} ms at most`)
  for (const message of told) console.log(`The server said: ${message}`)
  console.log(problems.length === 0 ? 'All boards are equal, and nothing is lost.' : problems.slice(0, 50).join('\n'))
}

/** Means over each third of the time, and how much a minute lies between the last two: a server takes its time to warm up. */
function thirds(samples: Samples, bytesOf: (sample: Samples[number]) => number) {
  const third = Math.max(1, Math.floor(samples.length / 3))
  const parts = [samples.slice(0, third), samples.slice(third, 2 * third), samples.slice(-third)]
  const [first = 0, second = 0, last = 0] = parts.map((part) => mean(part.map(bytesOf)))
  const [, from = 0, to = 0] = parts.map((part) => mean(part.map(({ atMs }) => atMs)) / 60_000)
  return { first, second, last, perMinute: to > from ? (last - second) / (to - from) : 0 }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`
}

function listed(counts: Map<string, number>): string {
  return [...counts].map(([name, times]) => `${name} ${times}`).join(', ') || 'nothing'
}
