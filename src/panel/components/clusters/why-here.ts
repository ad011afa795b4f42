import type { Alone, ClusterDraft, Tie } from '../../../session/cluster-draft.ts'
import { type ColumnId, columnOf } from '../../../session/column.ts'

/** Average likeness from which notes are close, and from which they are at least related. */
const CLOSE = 0.2
const RELATED = 0.08

/** Why a note is in its cluster, as a facilitator would say it. */
export function whyHere(tie: Tie | undefined, isPinned: boolean): string {
  if (isPinned) return 'Kept here by you'
  if (!tie) return ''
  const shares = tie.terms.length > 0 ? `shares ${tie.terms.join(', ')}` : ''
  const about = tie.about.length > 0 ? `about ${tie.about.join(' and ')}` : ''
  const reason = [shares, about].filter(Boolean).join('; ')
  return `${howClose(tie.closeness)}${reason ? `: ${reason}` : ''}`
}

/** Why a note of a column stays on its own, with the name of the cluster that it is most like. */
export function whyAlone(alone: Alone | undefined, column: ColumnId, clusters: readonly ClusterDraft[]): string {
  if (!alone) return ''
  const { reason } = alone
  if (reason === 'unreadable') return 'Has no words to compare'
  if (reason === 'nothing-shared') return 'Shares nothing with the others'
  const nearest = clusters.find(({ id }) => id === alone.nearest)
  const name =
    nearest && (nearest.column === column ? nearest.name : `${nearest.name} in ${columnOf(nearest.column).title}`)
  if (reason === 'elsewhere') return name ? `Goes with ${name}` : 'Goes with single notes of other columns'
  return name ? `Shares too little with any cluster; most like ${name}` : 'Shares too little with any cluster'
}

function howClose(closeness: number): string {
  if (closeness >= CLOSE) return 'Close'
  return closeness >= RELATED ? 'Related' : 'Loosely related'
}
