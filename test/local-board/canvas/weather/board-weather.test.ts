// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type BoardWeather, createBoardWeather } from '../../../../src/local-board/canvas/weather/board-weather.ts'
import { CALM_SETTINGS, type Settings } from '../../../../src/local-board/canvas/weather/settings.ts'
import { openHeadlessBoard } from '../../../../src/local-board/headless-board.ts'

const KEY = 'local-board.weather.outage'
const stops: (() => void)[] = []
let log: string[] = []

beforeEach(() => {
  log = []
  localStorage.clear()
  history.replaceState(null, '', '/board.html?board=outage')
})
afterEach(() => {
  for (const stop of stops.splice(0).reverse()) stop()
  vi.useRealTimers()
})

/** A real host under the weather of this page; what happens around it is written into the log. */
function startWeather() {
  const local = openHeadlessBoard()
  const weather = createBoardWeather('outage')
  const stop = weather.start({
    host: local.host,
    connection: {
      lose() {
        log.push('lost')
        return () => log.push('back')
      },
    },
    setRights: (rights) => log.push(`rights ${rights}`),
    startSecondPerson(seed) {
      log.push(`Robin comes with ${seed}`)
      return () => log.push('Robin goes')
    },
  })
  stops.push(local.dispose, stop)
  return { weather, miro: local.miro(), stop }
}

function change(weather: BoardWeather, patch: Partial<Settings>): void {
  weather.change({ ...weather.store.getState().settings, ...patch })
}

test('what is chosen holds from the next command on, and is kept for this board', async () => {
  const { weather, miro } = startWeather()
  await miro.board.createStickyNote()
  change(weather, { refusals: { unknown: 1 } })
  await expect(miro.board.createStickyNote()).rejects.toThrow('An unknown error occurred')
  change(weather, { refusals: {}, rights: 'view' })
  await expect(miro.board.createStickyNote()).rejects.toThrow()
  change(weather, { rights: 'edit', frameNeedsFillColor: true })
  await miro.board.createStickyNote()
  await expect(miro.board.createFrame()).rejects.toThrow('fillColor')
  expect(log).toEqual(['rights view', 'rights edit'])
  expect(createBoardWeather('outage').store.getState().settings).toEqual({
    ...CALM_SETTINGS,
    frameNeedsFillColor: true,
  })
  expect(createBoardWeather('another').store.getState().settings).toEqual(CALM_SETTINGS)
})

test('the connection goes and comes as the settings say, and is whole once they no longer do', async () => {
  vi.useFakeTimers()
  const { weather } = startWeather()
  expect(weather.lost()).toBeUndefined()
  change(weather, { loseEveryMs: 1000, loseForMs: 500 })
  await vi.advanceTimersByTimeAsync(1600)
  expect(log.slice(0, 1)).toEqual(['lost'])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(log.length).toBeGreaterThan(40)
  expect(log.every((entry, index) => entry === (index % 2 === 0 ? 'lost' : 'back'))).toBe(true)
  change(weather, { latencyMs: 10, loseEveryMs: 0 })
  expect([log.at(-1), weather.lost()]).toEqual(['back', undefined])
  const { length } = log
  await vi.advanceTimersByTimeAsync(60_000)
  expect(log.length).toBe(length)
})

test('somebody else comes and goes with the setting, anew for another seed', () => {
  const { weather, stop } = startWeather()
  change(weather, { secondPerson: true })
  change(weather, { latencyMs: 20 })
  change(weather, { seed: 7 })
  change(weather, { secondPerson: false })
  change(weather, { seed: 8 })
  change(weather, { secondPerson: true })
  stop()
  expect(log).toEqual([
    'Robin comes with 1',
    'Robin goes',
    'Robin comes with 7',
    'Robin goes',
    'Robin comes with 8',
    'Robin goes',
  ])
})

test('another tab of this browser is followed', () => {
  const { weather } = startWeather()
  localStorage.setItem(KEY, '{"rights":"view"}')
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
  expect(weather.store.getState().settings).toEqual({ ...CALM_SETTINGS, rights: 'view' })
  expect(log).toEqual(['rights view'])
})

test('what was kept and cannot be read is calm weather', () => {
  const kept = ['{', '[]', '7', '{"latencyMs":-5}', '{"storm":1}']
  const settings = kept.map((text) => {
    localStorage.setItem(KEY, text)
    return createBoardWeather('outage').store.getState().settings
  })
  expect(settings).toEqual(Array(5).fill(CALM_SETTINGS))
})

test('the address goes before what was kept, until something else is chosen', () => {
  localStorage.setItem(KEY, '{"plan":"free"}')
  history.replaceState(null, '', '/board.html?board=outage&weather=only-viewing')
  const { weather } = startWeather()
  expect(weather.store.getState().settings).toEqual({ ...CALM_SETTINGS, rights: 'view' })
  change(weather, { rights: 'edit', latencyMs: 5 })
  expect(location.search).toBe('?board=outage')
  expect(createBoardWeather('outage').store.getState().settings).toEqual({ ...CALM_SETTINGS, latencyMs: 5 })
})

test('an address that cannot be followed leaves the weather calm and says why', () => {
  history.replaceState(null, '', '/board.html?board=outage&weather=storm')
  const weather = createBoardWeather('outage')
  expect(weather.store.getState().settings).toEqual(CALM_SETTINGS)
  expect(weather.problem).toMatch(/^There is no weather “storm”\./)
})
