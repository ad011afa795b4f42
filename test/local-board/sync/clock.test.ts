import { afterEach, expect, test, vi } from 'vitest'
import { ServerClock } from '../../../src/local-board/sync/server-clock.ts'
import { joinBoard, temporaryFolder } from './boards.ts'
import { spawnSite } from './site.ts'

const MINUTE = 60_000

function inMinutes(milliseconds: number): number {
  // Not -0, which is another value to `toBe`.
  return Math.round(milliseconds / MINUTE) + 0
}

afterEach(() => void vi.useRealTimers())

test.each([-60, 60])('a page whose clock is %i minutes off still has the server’s time', async (minutes) => {
  const site = await spawnSite(await temporaryFolder())
  const truth = Date.now() - performance.now()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * MINUTE })
  const ada = joinBoard(site.url)
  expect(inMinutes(Date.now() - ada.now())).toBe(0)
  await ada.ready
  expect(inMinutes(Date.now() - ada.now())).toBe(minutes)
  expect(inMinutes(ada.now() - truth - performance.now())).toBe(0)
})

test('a clock that is changed while the board is open changes nothing', async () => {
  const site = await spawnSite(await temporaryFolder())
  const ada = joinBoard(site.url)
  await ada.ready
  const before = ada.now()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * MINUTE })
  expect(inMinutes(ada.now() - before)).toBe(0)
})

test('the quickest answer is believed over slow ones', () => {
  const clock = new ServerClock()
  const asked = performance.now()
  clock.answer(asked - 8 * MINUTE, 93 * MINUTE)
  clock.answer(asked, 90 * MINUTE)
  clock.answer(asked - 4 * MINUTE, 89 * MINUTE)
  expect(inMinutes(clock.now())).toBe(90)
})

test('an answer that contradicts the earlier ones is believed: a clock has jumped', () => {
  const clock = new ServerClock()
  clock.answer(performance.now(), 90 * MINUTE)
  clock.answer(performance.now() - 100, 240 * MINUTE)
  expect(inMinutes(clock.now())).toBe(240)
})
