import type { TimelineEvent } from '../../../timeline/event.ts'
import { DEFINITIONS, type Measures, type Span } from '../../../timeline/measure.ts'
import { shownText } from '../../../timeline/shown-text.ts'
import { guessed, lengthOf, MEASURES, missing, whenOf } from './measure-words.ts'

type MeasureTableProps = {
  readonly measures: Measures
  readonly events: readonly TimelineEvent[]
  readonly timeZone: string
  /** Whether each measure tells what it stands for. */
  readonly defined: boolean
}

/** Each measure with its value and the two events it is taken from, or with what is missing. */
export function MeasureTable({ measures, events, timeZone, defined }: MeasureTableProps) {
  const { longestSilence, detectedBy, detectedByWords } = measures
  const ends = ({ from, to }: Span) =>
    [['from', from] as const, ['to', to] as const].map(([word, event]) => (
      <span key={word} className="measure-end">
        {word} {whenOf(event, events, timeZone)} {shownText(event.text)}
      </span>
    ))
  return (
    <dl className="measures">
      {MEASURES.map(([id, name]) => {
        const measure = measures[id]
        return (
          <Row key={id} name={name} value={measure && lengthOf(measure)}>
            {measure ? ends(measure) : <span className="missing">{missing(id, measures)}</span>}
            {measure?.instead && <span className="guess">{measure.instead}</span>}
            {measure && guessed(id, measures) && <span className="guess">{guessed(id, measures)}</span>}
            {defined && <span>{measure?.definition ?? DEFINITIONS[id].text}</span>}
          </Row>
        )
      })}
      <Row name="Detected by" value={detectedBy}>
        <span>{detectedBy ? `Because it says “${detectedByWords}”.` : 'No event says by whom or by what.'}</span>
        {defined && <span>Monitoring, customers, or people of the team: who or what told of it first.</span>}
      </Row>
      <Row name="Longest silence" value={longestSilence && lengthOf(longestSilence)}>
        {longestSilence ? ends(longestSilence) : <span>Two events with a time are needed.</span>}
        {defined && <span>The longest time between two events that follow each other.</span>}
      </Row>
    </dl>
  )
}

type RowProps = {
  readonly name: string
  readonly value: string | undefined
  readonly children: React.ReactNode
}

function Row({ name, value, children }: RowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="measure-value">{value ?? <span className="missing">not known</span>}</dd>
      <dd className="measure-from caption">{children}</dd>
    </div>
  )
}
