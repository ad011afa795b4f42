import { type AddResult, addNotes, type LeftNote, takeBackNotes } from '../../miro/index.ts'
import { messageOf } from '../message-of.ts'
import { type CollectDraft, EMPTY_COLLECT, setProblem, setResult } from '../store.ts'
import type { Tools } from '../tools.ts'
import { count, sentence } from '../words.ts'
import { giveFileBack, takeFile } from './collect-file.ts'
import { readCollected } from './collect-reading.ts'
import { runWork } from './run-work.ts'
import { setUp } from './set-up.ts'

/** Changes choices of what is being collected. */
export function editCollecting({ store }: Tools, change: Partial<CollectDraft>): void {
  store.setState(({ collecting }) => ({ collecting: { ...collecting, ...change } }))
}

/** Takes a text in the place of the one before. What was added of that one in part can still be taken back. */
export function pasteCollected(tools: Tools, text: string, name: string | null = null): void {
  setProblem(tools.store, 'collect', null)
  setResult(tools.store, 'collect', null)
  const { done } = tools.store.getState().collecting
  editCollecting(tools, { text, name, reading: null, done: done?.complete ? null : done })
}

/** Begins anew: what was collected is on the board. */
export function collectMore({ store }: Tools): void {
  setResult(store, 'collect', null)
  store.setState({ collecting: EMPTY_COLLECT, fileTaken: null })
}

/** Puts the notes on the board, which is set up first when it is not yet, and takes over what a file says besides. */
export async function collect(tools: Tools): Promise<void> {
  const { board, state, store } = tools
  const { collecting } = store.getState()
  const { notes, file } = readCollected(collecting)
  const earlier = collecting.done?.notes ?? []
  setProblem(store, 'collect', null)
  setResult(store, 'collect', null)
  try {
    const taken = file ? takeFile(tools, file, collecting.replace) : []
    // Whatever comes of the notes, this much can be taken back from now on.
    if (taken.length > 0) {
      editCollecting(tools, { done: { notes: earlier, told: describeAdded(NOTHING, taken), complete: false } })
    }
    if (notes.length > 0 && !store.getState().shared.layout) await setUp(tools)
    const layout = notes.length > 0 ? await state.get('layout') : undefined
    // Why the board could not be set up is told where setting up is.
    if (notes.length > 0 && !layout) return
    const result = layout
      ? await runWork(store, 'Adding the notes', (onProgress, signal) =>
          addNotes(board, layout, notes, {
            signal,
            onProgress: (done, total) => onProgress(total === 0 ? 1 : done / total),
          }),
        )
      : NOTHING
    // What could not be added stays in the field.
    const complete = !result.cancelled && result.problem === null && result.left.length === 0
    editCollecting(tools, {
      done: { notes: [...earlier, ...result.added], told: describeAdded(result, taken), complete },
    })
    setProblem(store, 'collect', result.problem?.message ?? null)
  } catch (error) {
    setProblem(store, 'collect', messageOf(error))
  }
}

/** Takes the notes off the board again, save those that people have changed since, and what a file brought with them. */
export async function undoCollect(tools: Tools): Promise<void> {
  const { board, store } = tools
  const { done } = store.getState().collecting
  if (!done) return
  setProblem(store, 'collect', null)
  try {
    const result = await runWork(store, 'Taking the notes back', (onProgress, signal) =>
      takeBackNotes(board, done.notes, {
        signal,
        onProgress: (so, total) => onProgress(total === 0 ? 1 : so / total),
      }),
    )
    const back = giveFileBack(tools)
    const told = sentence([
      `Took back ${listed([result.removed > 0 || back.length === 0 ? count(result.removed, 'note') : '', ...back])}`,
      result.gone > 0 && `${result.gone} ${result.gone === 1 ? 'was' : 'were'} gone already`,
      result.kept.length > 0 && `${describeLeft(result.kept, 'stays', 'stay')}`,
    ])
    if (result.left.length > 0) {
      const rest = `${count(result.left.length, 'note')} still to take back: choose Undo again.`
      editCollecting(tools, { done: { notes: result.left, told: `${told} ${rest}`, complete: done.complete } })
    } else {
      editCollecting(tools, { done: null })
      setResult(store, 'collect', told)
    }
    setProblem(store, 'collect', result.problem?.message ?? null)
  } catch (error) {
    setProblem(store, 'collect', messageOf(error))
  }
}

const NOTHING: AddResult = { added: [], already: 0, left: [], problem: null, cancelled: false }

function describeAdded({ added, already, left, cancelled }: AddResult, taken: readonly string[]): string {
  const told = sentence([
    `Added ${listed([added.length > 0 || taken.length === 0 ? count(added.length, 'note') : '', ...taken])}`,
    already > 0 && `${already} ${already === 1 ? 'was' : 'were'} there already`,
    left.length > 0 && describeLeft(left, 'was not added', 'were not added'),
  ])
  return cancelled ? `Stopped. ${told} Add the rest, or undo what was added.` : told
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en').format(parts.filter((part) => part !== ''))
}

/** `2 stay (It was moved; It has a tag now)`. */
function describeLeft(left: readonly LeftNote[], one: string, many: string): string {
  const reasons = [...new Set(left.map(({ reason }) => reason.replace(/\.$/, '')))]
  return `${left.length} ${left.length === 1 ? one : many} (${reasons.join('; ')})`
}
