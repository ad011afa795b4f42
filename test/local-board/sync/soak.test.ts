import { expect, test } from 'vitest'
import { soak } from '../../soak/soak.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))

// `npm run soak` goes on for ten minutes, and watches the server's memory.
test(`20 people work through bad weather, and all boards are equal at the end (SEED=${seed})`, {
  timeout: 120_000,
}, async () => {
  const report = await soak({
    people: 20,
    minutes: 1 / 4,
    seed,
    everyMs: 400,
    sampleEveryMs: 2_000,
    weather: {
      latencyMs: 20,
      jitterMs: 60,
      slowReadsMs: 80,
      refusals: { minute: 0.02, hour: 0.01, locked: 0.05, gone: 0.03, permission: 0.01, unknown: 0.03 },
      loseEveryMs: 5_000,
      loseForMs: 1_000,
    },
  })
  expect({ problems: report.problems, told: report.told }).toEqual({ problems: [], told: [] })
  expect(report.acts.get('lost the connection')).toBeGreaterThan(5)
  expect(report.refusals.size).toBeGreaterThan(3)
  expect(report.items).toBeGreaterThan(50)
})
