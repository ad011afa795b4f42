import { useEffect, useState } from 'react'
import { useMayChange, VIEW_ONLY } from '../actions/rights.ts'
import { isByKey } from '../bars/is-by-key.ts'
import { APP_ICON, APP_NAME, IS_OTHER_APP } from '../page/app-manifest.ts'
import { useItems, useUi, useWorkspace } from '../workspace.ts'
import { chooseSample } from './follow-sample.ts'
import { readSamples, type SampleEntry } from './sample.ts'
import './empty-board.css'

/** What a board without items says: what this is, and three ways to begin. */
export function EmptyBoard() {
  const workspace = useWorkspace()
  const empty = useItems().size === 0
  const ready = useUi((state) => state.ready)
  const beside = useUi((state) => state.panel !== null)
  const problem = useUi((state) => state.appProblem)
  const mayChange = useMayChange()
  const samples = useSamples(empty && problem === null && !IS_OTHER_APP && mayChange)
  // Another app may want things dragged from its panel to the middle of an empty board.
  if (!ready || !empty || (IS_OTHER_APP && beside)) return null
  return (
    <section className={beside ? 'empty-board empty-beside' : 'empty-board'} aria-label="Start">
      <div className="empty-card surface">
        {IS_OTHER_APP ? <OtherAppWords /> : <OwnAppWords />}
        {samples.length > 0 && (
          <>
            <h3>Try it on a real incident</h3>
            <ul className="samples">
              {samples.map((sample) => (
                <li key={sample.id}>
                  <button
                    type="button"
                    className="sample"
                    onClick={(event) => {
                      if (isByKey(event)) workspace.ui.setState({ panelFocus: true })
                      chooseSample(workspace, sample)
                    }}
                  >
                    <span className="sample-title">{sample.title}</span>
                    <span className="sample-when">
                      {sample.when} · {sample.notes} notes
                    </span>
                    <span className="sample-summary">{sample.summary}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {mayChange ? <Hint problem={problem} /> : <p className="empty-hint">{VIEW_ONLY}.</p>}
      </div>
    </section>
  )
}

function Hint({ problem }: { problem: string | null }) {
  return (
    <p className="empty-hint">
      <img src={APP_ICON} alt="" width="20" height="20" />
      {problem === null ? (
        <span>
          {IS_OTHER_APP ? 'Press' : 'Or press'} <strong>{APP_NAME}</strong> on the left
          {IS_OTHER_APP ? ' to click the app’s icon' : ' for an incident of your own'}, or <kbd>N</kbd> for a first
          note.
        </span>
      ) : (
        <span>
          {problem} The board itself works: press <kbd>N</kbd> for a first note.
        </span>
      )}
    </p>
  )
}

function OwnAppWords() {
  return (
    <>
      <h2>Look back on an incident, together</h2>
      <p>
        {APP_NAME} leads a team through a blameless postmortem in one hour, on a board that everybody with the link can
        write on.
      </p>
    </>
  )
}

function OtherAppWords() {
  return (
    <>
      <h2>An empty board for {APP_NAME}</h2>
      <p>The app runs here as on a board of Miro. Everybody with the link can write on the board.</p>
    </>
  )
}

function useSamples(wanted: boolean): SampleEntry[] {
  const [samples, setSamples] = useState<SampleEntry[]>([])
  useEffect(() => {
    if (!wanted) return setSamples([])
    const stop = new AbortController()
    readSamples(stop.signal).then(setSamples, () => setSamples([]))
    return () => stop.abort()
  }, [wanted])
  return samples
}
