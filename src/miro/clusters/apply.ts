import type { Cluster, ClusterDraft, ColumnId } from '../../session/index.ts'
import type { Board } from '../board.ts'
import { readSnapshot, type Snapshot } from '../board-snapshot.ts'
import { inPlainWords } from '../errors.ts'
import { removeItem } from '../layout/draw.ts'
import { grow } from '../layout/grow.ts'
import type { Layout } from '../layout/layout.ts'
import { missingFrames, readFrames } from '../layout/read-frames.ts'
import { patiently } from '../pace.ts'
import { readItems, rectsOf } from '../read-items.ts'
import type { SharedState } from '../shared-state.ts'
import { type Account, openAccount } from './account.ts'
import { drawAreas } from './areas.ts'
import { drawAloneLabels } from './labels.ts'
import { moveNote } from './move.ts'
import { moveNotes } from './move-notes.ts'
import { type ApplyPlan, planApply } from './plan.ts'
import type { ApplyResult, WorkOptions } from './results.ts'
import { finishRecord, readRecord, recordOf, writeRecord } from './undo-store.ts'

type Outcome = Pick<ApplyResult, 'clusters' | 'moved' | 'skipped' | 'again' | 'creditsForNotes' | 'cancelled'>

/**
 * Arranges the notes on the board as the drafts say: an area with a heading for each cluster, its notes in a tidy grid,
 * the rest on their own. Reads everything fresh; moves only notes that do not already lie in place; writes how to undo it
 * before anything moves. Notes that are removed, edited or taken elsewhere meanwhile are tried once more and then told in
 * `skipped`; those that were edited another apply moves. Stopping it or closing the panel leaves a board that *Undo* puts back and another apply finishes.
 * Throws when the frame of a column is gone.
 */
export function applyClusters(
  board: Board,
  state: SharedState,
  layout: Layout,
  drafts: readonly ClusterDraft[],
  options: WorkOptions = {},
): Promise<ApplyResult> {
  return inPlainWords(async () => {
    const account = openAccount(board, state)
    const snapshot = await patiently(account.board, () => readSnapshot(account.board), options.signal)
    const before = (await account.state.get('clusters')) ?? []
    const current = (await account.state.get('layout')) ?? layout
    const plan = planApply(snapshot, current, drafts, before)
    const outcome = await carryOut(account, current, plan, snapshot, before, options)
    return {
      ...outcome,
      skipped: [...plan.skipped, ...outcome.skipped],
      inPlace: plan.inPlace,
      credits: account.spent(),
    }
  })
}

async function carryOut(
  account: Account,
  layout: Layout,
  plan: ApplyPlan,
  snapshot: Snapshot,
  before: readonly Cluster[],
  options: WorkOptions,
): Promise<Outcome> {
  const { board, state } = account
  if (isDone(plan, before)) {
    return { clusters: [...before], moved: 0, skipped: [], again: false, creditsForNotes: 0, cancelled: false }
  }
  const last = await readRecord(state)
  const unfinished = last?.finished === false ? last : undefined
  const record = await writeRecord(state, recordOf(plan, snapshot, layout, before, unfinished))

  await grow(board, plan.growth)
  const { clusters: drawn, left: outdated, problem } = await drawAreas(board, plan.areas, plan.outdated)
  const others = before.filter(({ column, areaId }) => !plan.frames.has(column) || outdated.has(areaId))
  const clusters = [...drawn, ...others]
  await state.set('clusters', clusters)
  if (problem) throw problem
  await drawAloneLabels(board, state, layout, plan.frames, plan.alone)

  // As they were read: the handles themselves may be changed by then.
  const rects = rectsOf(snapshot.frames.values())
  const spentBefore = account.spent()
  const { moved, skipped, left, complete } = await moveNotes(
    board,
    snapshot,
    plan.moves,
    ({ to }, note) => moveNote(board, note, to, rects.get(note.parentId ?? '')),
    options,
  )
  const creditsForNotes = account.spent() - spentBefore
  if (skipped.length > 0) await checkFrames(board, state, layout, plan, clusters)
  // With some notes left it is not over: Undo goes back to before it, also when another apply has moved the rest.
  const again = left.length > 0
  if (complete && !again) await finishRecord(state, record)
  return { clusters, moved, skipped, again, creditsForNotes, cancelled: !complete }
}

/** Nothing to move, to draw or to take away. */
function isDone({ moves, areas, outdated, growth }: ApplyPlan, before: readonly Cluster[]): boolean {
  if (moves.length > 0 || outdated.length > 0 || growth.length > 0) return false
  const known = new Set(before.map(({ id, areaId }) => `${id} ${areaId}`))
  return areas.every(({ draft, reuse, differs }) => reuse && !differs && known.has(`${draft.id} ${reuse.id}`))
}

/** When notes could not be moved because their whole frame was deleted, its clusters are forgotten and the frame is named. */
async function checkFrames(
  board: Board,
  state: SharedState,
  layout: Layout,
  plan: ApplyPlan,
  clusters: readonly Cluster[],
): Promise<void> {
  const columns = [...plan.frames.keys()]
  const present = await readFrames(board, layout, columns)
  const gone = columns.filter((column: ColumnId) => !present.has(column))
  if (gone.length === 0) return
  const lost = clusters.filter(({ column }) => gone.includes(column))
  await state.set(
    'clusters',
    clusters.filter((cluster) => !lost.includes(cluster)),
  )
  // Areas may outlive their frame (miro-platform.md §4.8).
  const left = await readItems(
    board,
    lost.map(({ areaId }) => areaId),
  )
  for (const area of left.values()) await removeItem(board, area)
  throw missingFrames(gone[0]!)
}
