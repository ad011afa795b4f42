import { presetOf } from './presets.ts'
import { CALM_SETTINGS, type Settings } from './settings.ts'

/** What an address says for these settings: the name of a preset, else JSON of what is not as in calm weather. */
export function writeAddress(settings: Settings): string {
  const preset = presetOf(settings)
  if (preset && settings.seed === CALM_SETTINGS.seed) return preset.name
  const told = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(CALM_SETTINGS[name as keyof Settings]),
  )
  return JSON.stringify(Object.fromEntries(told))
}
