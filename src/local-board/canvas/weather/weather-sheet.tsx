import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../bars/icon.tsx'
import { useWorkspace } from '../workspace.ts'
import { CopyWeather } from './copy-weather.tsx'
import { type FieldGroup, GROUPS } from './fields.ts'
import { NumberSetting } from './number-setting.tsx'
import { PresetList } from './preset-list.tsx'
import { SwitchSetting } from './switch-setting.tsx'
import { WEATHER_BUTTON } from './weather-button.tsx'
import './weather-sheet.css'

/** Where one makes this board as bad as Miro. It stands beside the board, which goes on working. */
export function WeatherSheet() {
  const { weather } = useWorkspace()
  const open = useStore(weather.store, (state) => state.open)
  return open ? <OpenSheet /> : null
}

function OpenSheet() {
  const { weather } = useWorkspace()
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    const body = sheet.current
    body?.querySelector<HTMLElement>('input:checked, input')?.focus({ preventScroll: true })
  }, [])
  const close = () => {
    weather.store.setState({ open: false })
    document.getElementById(WEATHER_BUTTON)?.focus()
  }
  return (
    <section
      ref={sheet}
      role="dialog"
      aria-label="Weather"
      className="weather-sheet surface"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') close()
      }}
    >
      <div className="weather-head">
        <h2>Weather</h2>
        <button type="button" className="icon-button" aria-label="Close the weather" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div className="weather-body">
        <p className="weather-lead">How bad this board is to the app. It is your own: the others here keep theirs.</p>
        <PresetList />
        {GROUPS.map((group) => (
          <Group key={group.title} group={group} />
        ))}
        <CopyWeather />
      </div>
    </section>
  )
}

function Group({ group: { title, note, numbers = [], switches = [], remark } }: { group: FieldGroup }) {
  const { weather } = useWorkspace()
  const remarked = useStore(weather.store, ({ settings }) => remark?.(settings))
  return (
    <fieldset className="weather-group">
      <legend>{title}</legend>
      {note && <p className="weather-note">{note}</p>}
      {numbers.map((field) => (
        <NumberSetting key={field.name} field={field} />
      ))}
      {switches.map((field) => (
        <SwitchSetting key={field.name} field={field} />
      ))}
      {remarked && <p className="weather-remark">{remarked}</p>}
    </fieldset>
  )
}
