import { useStore } from 'zustand'
import { useWorkspace } from '../workspace.ts'
import { PRESETS, presetOf } from './presets.ts'

/** The presets. None is chosen while the settings are one's own. */
export function PresetList() {
  const { weather } = useWorkspace()
  const settings = useStore(weather.store, (state) => state.settings)
  const chosen = presetOf(settings)
  return (
    <fieldset className="weather-presets">
      <legend className="unseen">Presets</legend>
      {PRESETS.map((preset) => (
        <label key={preset.name} className="weather-preset">
          <input
            type="radio"
            name="weather-preset"
            aria-label={preset.label}
            aria-description={preset.hint}
            checked={preset === chosen}
            onChange={() => weather.change({ ...preset.settings, seed: settings.seed })}
          />
          <span>
            <strong>{preset.label}</strong>
            <small>{preset.hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
