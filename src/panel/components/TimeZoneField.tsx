import { memo } from 'react'
import { timeZones } from '../times.ts'
import { Field } from './Field.tsx'

type TimeZoneFieldProps = {
  readonly value: string
  readonly onChange: (timeZone: string) => void
  readonly problem?: string | undefined
}

export function TimeZoneField({ value, onChange, problem }: TimeZoneFieldProps) {
  return (
    <Field label="Time zone" problem={problem}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <ZoneOptions current={value} />
        </select>
      )}
    </Field>
  )
}

/** Some four hundred options, which need not be made anew for every letter typed into the form around them. */
export const ZoneOptions = memo(function ZoneOptions({ current }: { readonly current: string }) {
  return timeZones(current).map((zone) => (
    <option key={zone} value={zone}>
      {zone.replaceAll('_', ' ')}
    </option>
  ))
})
