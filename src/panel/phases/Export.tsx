import { useMemo } from 'react'
import { EXAMPLE_DOCUMENTS, fileName, type Postmortem, postmortemOf, toMarkdown } from '../../document/index.ts'
import { emptyIncident } from '../../session/incident.ts'
import { goToStep } from '../actions/change-phase.ts'
import { copyText, download } from '../actions/hand-over.ts'
import { Button } from '../components/Button.tsx'
import { PostmortemPreview } from '../components/document/PostmortemPreview.tsx'
import { ProblemAt, ResultAt } from '../components/ProblemAt.tsx'
import { Screen } from '../components/Screen.tsx'
import { SessionProblems } from '../components/SessionProblems.tsx'
import type { PanelState } from '../store.ts'
import { localTimeZone, timeOfDay } from '../times.ts'
import { usePanel, useTools } from '../tools.ts'
import { describeOpen } from '../words.ts'

/** The postmortem, made from the board as it stands. */
export function Export() {
  const tools = useTools()
  const state = usePanel((current) => current)
  const ready = state.shared.layout === undefined || (state.notes && state.clusters && state.actions)
  return (
    <Screen
      aside="Export"
      title="The postmortem"
      titleNote={ready ? describe(state, tools.clock.now()) : 'Reading the board'}
      above={
        <>
          <ProblemAt place="export" />
          <ResultAt place="export" />
        </>
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
          onClick={() => download(tools, contentOf(tools.store.getState(), tools.clock.now()))}
        >
          Download Markdown
        </Button>
      }
    >
      <SessionProblems />
      <ProblemAt place="notes" />
      <ProblemAt place="clusters" />
      <ProblemAt place="actions" />
      {ready && <Preview state={state} now={tools.clock.now()} />}
      <Button
        disabled={!ready}
        onClick={() => copyText(tools, contentOf(tools.store.getState(), tools.clock.now()).text)}
      >
        Copy
      </Button>
      <section className="stack tight">
        <h2>See how others write theirs</h2>
        <ul>
          {EXAMPLE_DOCUMENTS.map(({ title, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}

function Preview({ state, now }: { readonly state: PanelState; readonly now: number }) {
  const { shared, notes, clusters, actions, discussions } = state
  // The time of making it changes all the time and is not shown: the preview follows the session alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const postmortem = useMemo(() => recordOf(state, now), [shared, notes, clusters, actions, discussions])
  return <PostmortemPreview postmortem={postmortem} />
}

function recordOf({ shared, notes, clusters, actions, discussions }: PanelState, now: number): Postmortem {
  return postmortemOf({
    incident: shared.incident ?? emptyIncident(localTimeZone()),
    invitees: shared.invitees ?? [],
    timeline: shared.timeline ?? { events: [], confirmed: false },
    notes: notes ?? [],
    clusters: clusters ?? [],
    discussions,
    actions: actions ?? [],
    owner: shared.owner ?? null,
    followUp: shared['follow-up'] ?? { at: null, closedAt: null },
    generatedAt: new Date(now).toISOString(),
  })
}

function contentOf(state: PanelState, now: number): { readonly name: string; readonly text: string } {
  const postmortem = recordOf(state, now)
  return { name: fileName(postmortem), text: toMarkdown(postmortem) }
}

function describe({ actions }: PanelState, now: number): string {
  const open = actions && actions.length > 0 ? ` ${describeOpen(actions)}.` : ''
  return `Written from the board at ${timeOfDay(now)}.${open}`
}
