import { READINGS, type Reading } from '../../../session/index.ts'
import { editCollecting } from '../../actions/collect.ts'
import type { CollectReading } from '../../actions/collect-reading.ts'
import type { CollectDraft } from '../../store.ts'
import { useTools } from '../../tools.ts'
import { Field } from '../Field.tsx'
import { ColumnSelect } from './ColumnSelect.tsx'
import { FileParts } from './FileParts.tsx'
import { Questions } from './Questions.tsx'

const TITLES: Readonly<Record<Reading, string>> = {
  survey: 'Survey answers',
  report: 'A report with headings',
  lines: 'Notes, one a line',
  json: 'Debrief JSON',
}

type ChoicesProps = { readonly draft: CollectDraft; readonly reading: CollectReading }

/** What the text is read as, and what can be chosen about it. The reading may be a moment behind the draft; choices are not. */
export function Choices({ draft, reading }: ChoicesProps) {
  const tools = useTools()
  return (
    <>
      <div className="fields-beside">
        <Field label="Read as">
          {(control) => (
            <select
              {...control}
              value={draft.reading ?? reading.looksLike ?? ''}
              onChange={(event) => editCollecting(tools, { reading: event.target.value as Reading })}
            >
              {READINGS.map((each) => (
                <option key={each} value={each}>
                  {TITLES[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {reading.open && (
          <Field label="Column">
            {(control) => (
              <ColumnSelect
                control={control}
                value={draft.column}
                onChange={(column) => column && editCollecting(tools, { column })}
              />
            )}
          </Field>
        )}
      </div>
      {reading.survey && <Questions survey={reading.survey} draft={draft} />}
      {reading.file && <FileParts file={reading.file} replace={draft.replace} />}
    </>
  )
}
