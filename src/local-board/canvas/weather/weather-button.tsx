import { useRef } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../bars/icon.tsx'
import { useWorkspace } from '../workspace.ts'
import { PRESETS, presetOf } from './presets.ts'
import './weather-button.css'

export const WEATHER_BUTTON = 'weather-button'

/** Opens the weather sheet, and says what the weather is while it is not calm. */
export function WeatherButton() {
  const { weather } = useWorkspace()
  const button = useRef<HTMLButtonElement>(null)
  const { settings, open } = useStore(weather.store)
  const preset = presetOf(settings)
  const isCalm = preset === PRESETS[0]
  const words = preset?.label ?? 'Own settings'
  return (
    <button
      ref={button}
      id={WEATHER_BUTTON}
      type="button"
      className={isCalm ? 'weather-button' : 'weather-button weather-rough'}
      aria-label={isCalm ? 'Weather' : `Weather: ${words}`}
      aria-expanded={open}
      aria-haspopup="dialog"
      data-tip={open ? undefined : isCalm ? 'Weather: as bad as Miro' : 'Weather: not calm'}
      data-tip-side="bottom"
      onClick={() => weather.store.setState({ open: !open })}
    >
      <Icon name="cloud" />
      {!isCalm && <span className="weather-words">{words}</span>}
    </button>
  )
}
