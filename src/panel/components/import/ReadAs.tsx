import type { ImportReading } from '../../../timeline/read-import.ts'
import { editImport, readingOptions } from '../../actions/import-timeline.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Field } from '../Field.tsx'
import { ZoneOptions } from '../TimeZoneField.tsx'

/** The zone and the day of times that tell none. Nothing where all times tell both. */
export function ReadAs({ reading }: { readonly reading: ImportReading }) {
  const tools = useTools()
  const draft = usePanel(({ importing }) => importing)
  const incident = usePanel(({ shared }) => shared.incident)
  const { timeZone } = readingOptions(draft, incident)
  const { asksZone, asksDay, day } = reading
  if (!asksZone && !asksDay) return null
  return (
    <div className="read-as">
      {asksZone && (
        <Field label="Times without a zone">
          {(control) => (
            <select
              {...control}
              value={timeZone}
              onChange={({ target }) => editImport(tools, (before) => ({ ...before, timeZone: target.value }))}
            >
              <ZoneOptions current={timeZone} />
            </select>
          )}
        </Field>
      )}
      {asksDay && (
        <Field label="Times without a day" problem={day ? undefined : 'Choose the day: no line tells it.'}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={day ?? ''}
              onChange={({ target }) => editImport(tools, (before) => ({ ...before, date: target.value || null }))}
            />
          )}
        </Field>
      )}
    </div>
  )
}
