import { useId } from 'react'
import { useStore } from 'zustand'
import { useWorkspace } from '../workspace.ts'
import type { SwitchField } from './fields.ts'
import { CALM_SETTINGS } from './settings.ts'

/** A setting that is on or off. */
export function SwitchSetting({ field: { name, label, hint, on } }: { field: SwitchField }) {
  const { weather } = useWorkspace()
  const settings = useStore(weather.store, (state) => state.settings)
  const isOn = settings[name] === on
  const id = useId()
  return (
    <div className="weather-setting">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="weather-switch"
        aria-describedby={`${id}-hint`}
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => weather.change({ ...settings, [name]: event.target.checked ? on : CALM_SETTINGS[name] })}
      />
      <p id={`${id}-hint`} className="weather-hint">
        {hint}
      </p>
    </div>
  )
}
