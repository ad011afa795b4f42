import { parseArgs } from 'node:util'
import { printReport, sampleLine } from './report.ts'
import { soak } from './soak.ts'

/** As bad as Miro on a bad day, and for all of them at once. */
const BAD_WEATHER = {
  latencyMs: 120,
  jitterMs: 250,
  slowReadsMs: 400,
  refusals: { minute: 0.01, hour: 0.003, locked: 0.02, gone: 0.01, permission: 0.003, unknown: 0.01 },
  loseEveryMs: 60_000,
  loseForMs: 6_000,
}

/** Runs the soak as asked on the command line and says what was found. Gives whether all is well. */
export async function main(words: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: words,
    options: {
      people: { type: 'string', default: '20' },
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
      every: { type: 'string', default: '1000' },
    },
  })
  const [people, minutes, seed, everyMs] = [values.people, values.minutes, values.seed, values.every].map(Number)
  if (![people, minutes, seed, everyMs].every((value) => value !== undefined && value > 0)) {
    throw new Error('Say it in numbers, as in: npm run soak -- --people 20 --minutes 10 --seed 7 --every 1000')
  }
  const options = { people: people!, minutes: minutes!, seed: seed!, everyMs: everyMs! }
  console.log(`${people} people for ${minutes} minutes, one act each ${everyMs} ms; --seed ${seed}`)
  const sampleEveryMs = Math.max(1_000, Math.round((minutes! * 60_000) / 60))
  const report = await soak({
    ...options,
    weather: BAD_WEATHER,
    sampleEveryMs,
    onSample: (sample) => console.log(sampleLine(sample)),
  })
  printReport(report)
  return report.problems.length === 0
}
