import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { useWorkspace } from '../workspace.ts'
import type { NumberField } from './fields.ts'
import { readTyped } from './read-settings.ts'
import { numberIn, withNumber } from './settings.ts'

/** A number that is taken as it is typed. What cannot be is said at once, and changes nothing. */
export function NumberSetting({ field }: { field: NumberField }) {
  const { weather } = useWorkspace()
  const settings = useStore(weather.store, (state) => state.settings)
  const value = numberIn(settings, field.name)
  const [draft, setDraft] = useState<string>()
  const id = useId()
  const typed = draft === undefined ? undefined : readTyped(field, draft)
  const problem = typed && 'problem' in typed ? typed.problem : undefined
  // The draft gives way once something else, such as a preset, has changed the number.
  const isCurrent = typed !== undefined && ('problem' in typed || typed.value === value)

  const take = (text: string) => {
    setDraft(text)
    const read = readTyped(field, text)
    if ('value' in read && read.value !== value) weather.change(withNumber(settings, field.name, read.value))
  }
  return (
    <div className="weather-setting">
      <label htmlFor={id}>{field.label}</label>
      <span className="weather-number">
        <input
          id={id}
          className="field"
          inputMode={field.whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={isCurrent ? draft : shown(field, value)}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => take(event.target.value)}
          onBlur={() => problem === undefined && setDraft(undefined)}
        />
        <span aria-hidden="true">{field.unit}</span>
      </span>
      <p id={`${id}-hint`} className={problem ? 'weather-problem' : 'weather-hint'} aria-live="polite">
        {problem ?? field.hint}
      </p>
    </div>
  )
}

function shown({ per }: NumberField, value: number): string {
  return String(Number((value / per).toFixed(4)))
}
