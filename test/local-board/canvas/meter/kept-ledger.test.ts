// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HOUR, MINUTE } from '../../../../src/local-board/canvas/meter/book.ts'
import { createKeptLedger, type KeptLedger } from '../../../../src/local-board/canvas/meter/kept-ledger.ts'
import { openHeadlessBoard } from '../../../../src/local-board/headless-board.ts'

const START = 29_000_000 * MINUTE
let time = START
const opened: KeptLedger[] = []

beforeEach(() => {
  time = START
  localStorage.clear()
})
afterEach(() => {
  closeAll()
  vi.restoreAllMocks()
})

function closeAll(): void {
  for (const ledger of opened.splice(0)) ledger.dispose()
}

function openTab(person = 'ana', app = 'debrief'): KeptLedger {
  const ledger = createKeptLedger(app, person, () => time)
  opened.push(ledger)
  return ledger
}

/** Leaves the page: what it knows is kept. The browser tells other tabs of what was written, which jsdom does not. */
function leave(): void {
  const before = { ...localStorage }
  window.dispatchEvent(new Event('pagehide'))
  for (const key of Object.keys(localStorage)) {
    const newValue = localStorage.getItem(key)
    if (newValue !== before[key]) window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
  }
}

const both = (ledger: KeptLedger) => [ledger.spentSince(time - MINUTE), ledger.spentSince(time - HOUR)]
const get = { command: 'WIDGET_GET', credits: 500 }
const sync = { command: 'WIDGET_UPDATE', credits: 50 }

test('what was spent is still spent after a reload, by the names that app developers know', () => {
  openTab().add({ at: time, ...get })
  leave()
  time += 2 * MINUTE
  const reloaded = openTab()
  reloaded.add({ at: time, ...sync })
  expect(both(reloaded)).toEqual([50, 550])
  expect(reloaded.byCommand()).toEqual({
    'board.get': { calls: 1, credits: 500 },
    'item.sync': { calls: 1, credits: 50 },
  })
})

test('two tabs of one person count together and tell each other', () => {
  const [first, second] = [openTab(), openTab()]
  const told: number[] = []
  first.onChange((total) => told.push(total))
  second.add({ at: time, ...get })
  leave()
  first.add({ at: time, ...sync })
  leave()
  expect(told).toEqual([500, 550])
  expect([both(first), both(second)]).toEqual([
    [550, 550],
    [550, 550],
  ])
})

test('another person and another app have budgets of their own', () => {
  openTab().add({ at: time, ...get })
  leave()
  expect([openTab('li'), openTab('ana', 'echo')].map((ledger) => ledger.total())).toEqual([0, 0])
})

test('a book that cannot be read counts as empty, and one that is over is thrown away', () => {
  openTab().add({ at: time, ...get })
  leave()
  localStorage.setItem('local-board.spent.debrief.ana.broken', '{"seconds":7')
  expect(openTab().total()).toBe(500)
  closeAll()
  time += 2 * HOUR
  expect(openTab().total()).toBe(0)
  expect(Object.keys(localStorage)).toEqual([])
})

test('it counts for this page where storage is blocked', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
  const ledger = openTab()
  ledger.add({ at: time, ...get })
  leave()
  expect(both(ledger)).toEqual([500, 500])
})

test('a host refuses what other tabs leave no room for, and the ledger knows which window was used up', async () => {
  const other = openTab()
  const here = openTab()
  other.add({ at: time, command: 'WIDGET_GET', credits: 950 })
  leave()
  const board = openHeadlessBoard({ ledger: here, now: () => time, limits: { perMinute: 1000, perHour: 1050 } })
  const { board: miro } = board.miro()
  await miro.getInfo()
  await expect(miro.getInfo()).rejects.toThrow('per minute')
  expect(here.lastRefused()).toEqual({ at: START, per: 'minute' })
  time += 2 * MINUTE
  await miro.getInfo()
  await expect(miro.getInfo()).rejects.toThrow('per hour')
  expect(here.lastRefused()).toEqual({ at: START + 2 * MINUTE, per: 'hour' })
  board.dispose()
})
