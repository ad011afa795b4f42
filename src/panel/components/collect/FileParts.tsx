import { emptyIncident } from '../../../session/incident.ts'
import type { DebriefFile } from '../../../session/index.ts'
import { editCollecting } from '../../actions/collect.ts'
import { newFields } from '../../actions/collect-file.ts'
import { localTimeZone } from '../../times.ts'
import { usePanel, useTools } from '../../tools.ts'
import { count } from '../../words.ts'
import { Tick } from '../Field.tsx'

/** What a file brings besides notes, and whether it may replace what is filled in. */
export function FileParts({ file, replace }: { readonly file: DebriefFile; readonly replace: boolean }) {
  const tools = useTools()
  const incident = usePanel(({ shared }) => shared.incident) ?? emptyIncident(localTimeZone())
  if (!file.incident && file.events.length === 0 && file.invitees.length === 0) return null
  const fields = file.incident ? Object.keys(newFields(incident, file.incident, replace)).length : 0
  const all = file.incident ? Object.keys(newFields(incident, file.incident, true)).length : 0
  return (
    <section className="stack tight" aria-label="Besides notes">
      <h2>Besides notes</h2>
      <dl className="file-parts">
        {file.incident && (
          <>
            <dt>Incident</dt>
            <dd>
              {file.incident.title || 'Without a title'}
              <span className="caption">{fields === 0 ? 'nothing new' : `${count(fields, 'field')} to fill in`}</span>
            </dd>
          </>
        )}
        {file.events.length > 0 && (
          <>
            <dt>Timeline</dt>
            <dd>{count(file.events.length, 'event')}</dd>
          </>
        )}
        {file.invitees.length > 0 && (
          <>
            <dt>Invited</dt>
            <dd>{count(file.invitees.length, 'role')}</dd>
          </>
        )}
      </dl>
      {(replace || all > fields) && (
        <Tick
          label="Replace what is filled in here"
          note="otherwise only empty fields of the incident are filled"
          checked={replace}
          onChange={(on) => editCollecting(tools, { replace: on })}
        />
      )}
    </section>
  )
}
