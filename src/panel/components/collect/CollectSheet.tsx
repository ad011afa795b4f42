import { useDeferredValue, useEffect, useMemo } from 'react'
import { collect, collectMore, undoCollect } from '../../actions/collect.ts'
import { type CollectReading, MOST_NOTES, readCollected } from '../../actions/collect-reading.ts'
import { closeSheet } from '../../actions/sheets.ts'
import { setResult } from '../../store.ts'
import { usePanel, useTools } from '../../tools.ts'
import { count } from '../../words.ts'
import { Button } from '../Button.tsx'
import { Problem, Result } from '../Messages.tsx'
import { ProblemAt, ResultAt } from '../ProblemAt.tsx'
import { SheetScreen } from '../SheetScreen.tsx'
import { WorkInHand } from '../WorkInHand.tsx'
import { Choices } from './Choices.tsx'
import { CollectedNotes } from './CollectedNotes.tsx'
import { CollectProblems } from './CollectProblems.tsx'
import { DropNotes } from './DropNotes.tsx'
import { NothingYet } from './NothingYet.tsx'
import { PasteField } from './PasteField.tsx'

/** Characters that take longer to read than one notices: what is typed into such a text is shown first, and then read. */
const LONG = 50_000

/** Brings in what people wrote before the session: paste it, look at what it makes, put it on the board. */
export function CollectSheet() {
  const tools = useTools()
  const draft = usePanel((state) => state.collecting)
  const work = usePanel((state) => state.work)
  const late = useDeferredValue(draft)
  const read = draft.text.length > LONG ? late : draft
  const reading = useMemo(() => readCollected(read), [read])
  const done = draft.done?.complete ? draft.done : null
  useEffect(() => () => setResult(tools.store, 'collect', null), [tools])
  return (
    <DropNotes>
      <SheetScreen
        title="Collect notes"
        titleNote="What people wrote down before the session, from wherever they wrote it."
        above={
          <>
            <ProblemAt place="set-up" />
            <ProblemAt place="collect" />
            {!done && reading.notes.length > MOST_NOTES && <TooMany notes={reading.notes.length} />}
            {draft.done ? <Done told={draft.done.told} busy={work !== null} /> : <ResultAt place="collect" />}
            <WorkInHand />
          </>
        }
        main={
          done ? (
            <Button look="main" onClick={() => finish(tools)}>
              Done
            </Button>
          ) : (
            <Add reading={reading} />
          )
        }
      >
        {done ? (
          <>
            <CollectedNotes notes={done.notes} />
            <Button wide onClick={() => collectMore(tools)}>
              Collect more notes
            </Button>
          </>
        ) : (
          <>
            <PasteField draft={draft} />
            {reading.reading === null ? <NothingYet /> : <Choices draft={draft} reading={reading} />}
            <CollectProblems problems={reading.problems} open={reading.notes.length === 0} />
            <CollectedNotes notes={reading.notes} />
          </>
        )}
      </SheetScreen>
    </DropNotes>
  )
}

/** What was added is no longer of use here; what is not yet on the board stays. */
function finish(tools: ReturnType<typeof useTools>): void {
  collectMore(tools)
  closeSheet(tools)
}

function Done({ told, busy }: { readonly told: string; readonly busy: boolean }) {
  const tools = useTools()
  return (
    <Result>
      <div className="collect-done">
        <span>{told}</span>
        <Button look="small" busy={busy} onClick={() => void undoCollect(tools)}>
          Undo
        </Button>
      </div>
    </Result>
  )
}

function TooMany({ notes }: { readonly notes: number }) {
  return (
    <Problem>
      These are {notes.toLocaleString('en')} notes, and at most {MOST_NOTES} are added at once: nobody reads more in an
      hour. Leave questions out, or paste a part.
    </Problem>
  )
}

function Add({ reading: { notes, file } }: { readonly reading: CollectReading }) {
  const tools = useTools()
  const busy = usePanel(({ work }) => work !== null)
  const isSetUp = usePanel(({ shared }) => shared.layout !== undefined)
  const brings = file !== null && (file.incident !== null || file.events.length > 0 || file.invitees.length > 0)
  const what = brings ? 'add to the session' : notes.length > 0 ? `add ${count(notes.length, 'note')}` : 'add notes'
  const label = notes.length > 0 && !isSetUp ? `set up and ${what}` : what
  return (
    <Button
      look="main"
      busy={busy}
      disabled={(notes.length === 0 && !brings) || notes.length > MOST_NOTES}
      onClick={() => void collect(tools)}
    >
      {`${label[0]!.toUpperCase()}${label.slice(1)}`}
    </Button>
  )
}
