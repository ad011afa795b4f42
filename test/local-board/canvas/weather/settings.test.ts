import { expect, test } from 'vitest'
import { NUMBER_FIELDS, SWITCH_FIELDS } from '../../../../src/local-board/canvas/weather/fields.ts'
import { PRESETS, presetOf } from '../../../../src/local-board/canvas/weather/presets.ts'
import { readAddress, readSettings, readTyped } from '../../../../src/local-board/canvas/weather/read-settings.ts'
import {
  CALM_SETTINGS,
  numberIn,
  type Settings,
  withNumber,
} from '../../../../src/local-board/canvas/weather/settings.ts'
import { writeAddress } from '../../../../src/local-board/canvas/weather/write-address.ts'

test('every setting of the weather and of the switches is on the sheet', () => {
  const shown = [...NUMBER_FIELDS, ...SWITCH_FIELDS].map(({ name }) => name)
  const refusals = ['minute', 'hour', 'locked', 'gone', 'permission', 'unknown'].map((kind) => `refusals.${kind}`)
  const plain = Object.keys(CALM_SETTINGS).filter((name) => name !== 'refusals')
  expect([...shown].sort()).toEqual([...plain, ...refusals].sort())
})

test('a switch is off in calm weather', () => {
  expect(SWITCH_FIELDS.filter(({ name, on }) => CALM_SETTINGS[name] === on)).toEqual([])
})

test('an address names a preset or writes out what is not calm', () => {
  expect(PRESETS.map(({ name }) => readAddress(name))).toEqual(PRESETS.map(({ settings }) => settings))
  expect(readAddress('{"latencyMs":250,"refusals":{"locked":0.1},"plan":"free"}')).toEqual({
    ...CALM_SETTINGS,
    latencyMs: 250,
    refusals: { locked: 0.1 },
    plan: 'free',
  })
})

test('an address can be written for any settings, and says what is not calm only', () => {
  const own: Settings = { ...CALM_SETTINGS, seed: 5, refusals: { gone: 0.25 }, captureOnCreate: false }
  expect(writeAddress(own)).toBe('{"seed":5,"refusals":{"gone":0.25},"captureOnCreate":false}')
  const all = [own, ...PRESETS.map(({ settings }) => settings), { ...PRESETS[2]!.settings, seed: 9 }]
  expect(all.map((settings) => readAddress(writeAddress(settings)))).toEqual(all)
})

test('what was kept comes back whole', () => {
  for (const { settings } of PRESETS) expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
})

test('an address that cannot be followed says what is wrong with it', () => {
  const wrong = [
    'storm',
    '{latencyMs:1}',
    '{"latncyMs":1}',
    '{"latencyMs":-1}',
    '{"latencyMs":"fast"}',
    '{"seed":1.5}',
    '{"refusals":{"locked":2}}',
    '{"refusals":{"lockd":1}}',
    '{"refusals":[]}',
    '{"plan":"cheap"}',
    '{"secondPerson":1}',
  ]
  expect(wrong.map(problemOf)).toEqual([
    'There is no weather “storm”. Choose calm, normal-day, bad-day, free-plan, only-viewing, or write JSON.',
    'The weather is not valid JSON.',
    'There is no setting “latncyMs”.',
    'latencyMs cannot be -1: it is a number from 0 to 60000.',
    'latencyMs cannot be "fast": it is a number from 0 to 60000.',
    'seed cannot be 1.5: it is a number from 0 to 999999.',
    'refusals.locked cannot be 2: it is a number from 0 to 1.',
    'There is no setting “refusals.lockd”.',
    'refusals must be an object.',
    'plan cannot be "cheap": it is "paid" or "free".',
    'secondPerson cannot be 1: it is false or true.',
  ])
})

test('what is typed is taken in the unit on screen, and what cannot be is said', () => {
  const field = (name: string) => NUMBER_FIELDS.find((candidate) => candidate.name === name)!
  const typed = (name: string, ...texts: string[]) => texts.map((text) => readTyped(field(name), text))
  expect(typed('refusals.locked', '7', '0,5', ' 100 ')).toEqual([{ value: 0.07 }, { value: 0.005 }, { value: 1 }])
  expect(typed('loseEveryMs', '1.5', '3600')).toEqual([{ value: 1500 }, { value: 3_600_000 }])
  const problem = 'Type a whole number from 0 to 60,000 ms.'
  expect(typed('latencyMs', '', '-3', 'fast', '1.5', '60001', '1e3')).toEqual(Array(6).fill({ problem }))
  expect(typed('refusals.gone', '101')).toEqual([{ problem: 'Type a number from 0 to 100 %.' }])
})

test('a refusal that never comes is not kept, and the rest stays', () => {
  const some: Settings = { ...CALM_SETTINGS, refusals: { gone: 0.2, hour: 0.1 } }
  expect(withNumber(some, 'refusals.gone', 0)).toEqual({ ...CALM_SETTINGS, refusals: { hour: 0.1 } })
  expect(withNumber(some, 'latencyMs', 30)).toEqual({ ...some, latencyMs: 30 })
  expect([numberIn(some, 'refusals.hour'), numberIn(some, 'refusals.minute'), numberIn(some, 'seed')]).toEqual([
    0.1, 0, 1,
  ])
})

test('settings of one’s own belong to no preset, and another seed changes none', () => {
  const [, , badDay] = PRESETS
  expect(presetOf({ ...badDay!.settings, seed: 7 })).toBe(badDay)
  expect(presetOf({ ...badDay!.settings, latencyMs: 401 })).toBeUndefined()
})

function problemOf(address: string): string {
  try {
    readAddress(address)
    return 'none'
  } catch (error) {
    return (error as Error).message
  }
}
