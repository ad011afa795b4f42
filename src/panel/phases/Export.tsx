import { useMemo } from 'react'
import { EXAMPLE_DOCUMENTS, fileName, toJson, toMarkdown } from '../../document/index.ts'
import { goToStep } from '../actions/change-phase.ts'
import { copyText, download } from '../actions/hand-over.ts'
import { Button } from '../components/Button.tsx'
import { PostmortemPreview } from '../components/document/PostmortemPreview.tsx'
import { ProblemAt, ResultAt } from '../components/ProblemAt.tsx'
import { Screen } from '../components/Screen.tsx'
import '../components/guidance.css'
import { SessionProblems } from '../components/SessionProblems.tsx'
import { recordOf } from '../postmortem-record.ts'
import type { PanelState } from '../store.ts'
import { timeOfDay } from '../times.ts'
import { usePanel, useTools } from '../tools.ts'
import { describeOpen } from '../words.ts'

/** The postmortem, made from the board as it stands. */
export function Export() {
  const tools = useTools()
  const state = usePanel((current) => current)
  const { shared, notes, clusters, actions } = state
  const ready = shared.layout === undefined || Boolean(notes && clusters && actions)
  const now = tools.clock.now()
  const record = () => recordOf(tools.store.getState(), tools.clock.now())
  return (
    <Screen
      aside="Export"
      title="The postmortem"
      titleNote={ready ? describe(state, now) : 'Reading the board'}
      above={
        <>
          <ProblemAt place="export" />
          <ResultAt place="export" />
        </>
      }
      note="Made here, sent nowhere."
      noteAction={
        <Button
          look="link"
          disabled={!ready}
          onClick={() => copyText(tools, toMarkdown(record()), 'Copied as Markdown.')}
        >
          Copy Markdown
        </Button>
      }
      back={
        <Button aria-label="Back to Follow-up" onClick={() => void goToStep(tools, 'follow-up')}>
          Back
        </Button>
      }
      main={
        <Button
          look="main"
          disabled={!ready}
          onClick={() =>
            download(tools, { name: fileName(record()), text: toMarkdown(record()), type: 'text/markdown' })
          }
        >
          Download Markdown
        </Button>
      }
    >
      <SessionProblems />
      <ProblemAt place="notes" unlessAt="clusters" />
      <ProblemAt place="clusters" />
      <ProblemAt place="actions" />
      {ready && <Preview state={state} now={now} />}
      <Button
        wide
        disabled={!ready}
        onClick={() =>
          download(tools, { name: fileName(record(), 'json'), text: toJson(record()), type: 'application/json' })
        }
      >
        Download Debrief JSON
      </Button>
      <Examples />
    </Screen>
  )
}

function Examples() {
  return (
    <details className="guidance">
      <summary>See how others write theirs</summary>
      <ul>
        {EXAMPLE_DOCUMENTS.map(({ title, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Preview({ state, now }: { readonly state: PanelState; readonly now: number }) {
  const { shared, notes, clusters, actions, discussions } = state
  // biome-ignore lint/correctness/useExhaustiveDependencies: the preview follows the session, not the moment of looking
  const postmortem = useMemo(() => recordOf(state, now), [shared, notes, clusters, actions, discussions])
  return <PostmortemPreview postmortem={postmortem} />
}

function describe({ actions }: PanelState, now: number): string {
  const open = actions && actions.length > 0 ? ` ${describeOpen(actions)}.` : ''
  return `Written from the board at ${timeOfDay(now)}.${open}`
}
