import { grouped } from '../meter/words.ts'
import { NUMBER_FIELDS, type NumberField, SWITCH_FIELDS } from './fields.ts'
import { PRESETS } from './presets.ts'
import { CALM_SETTINGS, type NumberName, type Settings, withNumber } from './settings.ts'

/**
 * Settings from what was kept or written by hand: some or all of them, the others as in calm weather. Throws, in words
 * for people, at the first thing that is no setting or has a value it cannot have.
 */
export function readSettings(value: unknown): Settings {
  let settings = CALM_SETTINGS
  for (const [name, given] of Object.entries(recordOf(value, 'The weather'))) {
    if (name === 'refusals') {
      for (const [kind, share] of Object.entries(recordOf(given, 'refusals')))
        settings = withGiven(settings, `refusals.${kind}`, share)
    } else settings = withGiven(settings, name, given)
  }
  return settings
}

/** Settings as an address tells them: the name of a preset, or JSON. Throws as `readSettings` does. */
export function readAddress(text: string): Settings {
  const preset = PRESETS.find(({ name }) => name === text)
  if (preset) return preset.settings
  if (!text.trimStart().startsWith('{'))
    throw new Error(
      `There is no weather “${text}”. Choose ${PRESETS.map(({ name }) => name).join(', ')}, or write JSON.`,
    )
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('The weather is not valid JSON.')
  }
  return readSettings(value)
}

/** What a person typed for a number, in the unit it is kept in, or why it cannot be. A comma is a decimal point, too. */
export function readTyped(field: NumberField, text: string): { value: number } | { problem: string } {
  const typed = text.trim().replace(',', '.')
  const shown = /^\d+(\.\d*)?$/.test(typed) ? Number(typed) : Number.NaN
  if (!(shown <= field.most) || (field.whole && !Number.isInteger(shown))) return { problem: rangeOf(field) }
  // 0.07 * 100 is a hair off; what is kept has six digits at most.
  return { value: Number((shown * field.per).toFixed(6)) }
}

function rangeOf({ most, whole, unit }: NumberField): string {
  return `Type a ${whole ? 'whole ' : ''}number from 0 to ${grouped(most)}${unit ? ` ${unit}` : ''}.`
}

function withGiven(settings: Settings, name: string, given: unknown): Settings {
  const number = NUMBER_FIELDS.find((field) => field.name === name)
  if (number) {
    const isFine = typeof given === 'number' && given >= 0 && given <= number.most * number.per
    if (!isFine || (number.whole && !Number.isInteger(given)))
      throw new Error(
        `${name} cannot be ${JSON.stringify(given)}: it is a number from 0 to ${number.most * number.per}.`,
      )
    return withNumber(settings, name as NumberName, given)
  }
  const field = SWITCH_FIELDS.find((candidate) => candidate.name === name)
  if (!field) throw new Error(`There is no setting “${name}”.`)
  const values = [CALM_SETTINGS[field.name], field.on]
  if (!values.some((value) => value === given))
    throw new Error(
      `${name} cannot be ${JSON.stringify(given)}: it is ${values.map((v) => JSON.stringify(v)).join(' or ')}.`,
    )
  return { ...settings, [name]: given }
}

function recordOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} must be an object.`)
  return value as Record<string, unknown>
}
