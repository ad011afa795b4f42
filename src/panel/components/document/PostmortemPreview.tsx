import type { Postmortem } from '../../../document/index.ts'
import { DISCUSSION_QUESTIONS } from '../../../session/agenda.ts'
import { roleOf } from '../../../session/invitees.ts'
import { formatEventTime, formatInstant, groupByDay } from '../../../timeline/format.ts'
import { ActionTable } from './ActionTable.tsx'
import { ColumnPart } from './ColumnPart.tsx'
import './document.css'

/** The document as it will read. Built of elements, never of markup: notes may hold anything. */
export function PostmortemPreview({ postmortem }: { readonly postmortem: Postmortem }) {
  const { incident, timeline, columns, rootCauses, actions, owner, followUp, invitees } = postmortem
  const when = (at: string) => formatInstant(at, incident.timeZone)
  const facts = [
    incident.severity,
    incident.nearMiss && 'near miss',
    incident.startedAt && `${when(incident.startedAt)}${incident.endedAt ? ` to ${when(incident.endedAt)}` : ''}`,
    owner && `owner: ${owner}`,
  ].filter(Boolean)
  return (
    <article className="document" aria-label="Preview of the document">
      <section>
        <h2>{incident.title || 'Untitled incident'}</h2>
        <p className="caption">{facts.join(' · ')}</p>
      </section>
      <Part title="Summary" text={incident.summary} />
      <Part title="Impact" text={incident.impact} />
      {invitees.length > 0 && <Part title="Invited" text={invitees.map((id) => roleOf(id).title).join(', ')} />}
      <section>
        <h3>Timeline</h3>
        <p className="caption">{timelineNote(timeline)}</p>
        {groupByDay(timeline.events, incident.timeZone).map(({ day, heading, events }) => (
          <section key={day}>
            <h4>{heading}</h4>
            <dl>
              {events.map((event) => (
                <div key={event.line} style={{ display: 'contents' }}>
                  <dt>{formatEventTime(event, incident.timeZone)}</dt>
                  <dd>{event.text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      {columns.map((column) => (
        <ColumnPart key={column.id} column={column} />
      ))}
      {rootCauses.length > 0 && (
        <section>
          <h3>Root causes</h3>
          <p className="caption">{DISCUSSION_QUESTIONS.why}</p>
          <ul>
            {rootCauses.map(({ cluster, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two clusters may bear one name
              <li key={index}>
                <strong>{cluster}:</strong> {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ActionTable actions={actions} />
      <Part title="Postmortem owner" text={owner || 'Nobody yet'} />
      <Part
        title="Follow-up"
        text={[
          followUp.at ? when(followUp.at) : 'Not agreed yet',
          followUp.closedAt ? `Incident closed on ${when(followUp.closedAt)}` : 'Incident open',
        ].join('\n')}
      />
    </article>
  )
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  if (text.trim() === '') return null
  return (
    <section>
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  )
}

function timelineNote({ events, confirmed }: Postmortem['timeline']): string {
  if (events.length === 0) return 'No events.'
  return confirmed ? 'Confirmed by the team.' : 'Not confirmed yet.'
}
