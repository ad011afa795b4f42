import './collect.css'

const FORMS = [
  ['Survey answers', 'the CSV that Google Forms or Microsoft Forms exports, one question for each column'],
  ['A report', 'with headings such as “What went well” and “Where we got lucky”'],
  ['Notes', 'one a line; a line such as “What went wrong” begins a column'],
  ['Debrief JSON', 'the file that Export offers for download'],
] as const

/** What can be collected, as long as nothing is. */
export function NothingYet() {
  return (
    <div className="empty collect-empty">
      <strong>What can be read</strong>
      <dl>
        {FORMS.map(([name, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
