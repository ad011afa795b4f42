import { useMemo } from 'react'
import { timeZones } from '../times.ts'
import { Field } from './Field.tsx'

type TimeZoneFieldProps = {
  readonly value: string
  readonly onChange: (timeZone: string) => void
  readonly problem?: string | undefined
}

export function TimeZoneField({ value, onChange, problem }: TimeZoneFieldProps) {
  const zones = useMemo(() => timeZones(value), [value])
  return (
    <Field label="Time zone" problem={problem}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
