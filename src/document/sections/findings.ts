import type { PhrasingContent, RootContent } from 'mdast'
import { columnOf, DISCUSSION_QUESTIONS } from '../../session/index.ts'
import { heading, lines, list, paragraph, strong } from '../nodes.ts'
import type { Postmortem, PostmortemCluster, PostmortemColumn } from '../postmortem.ts'

/** One column: its clusters with notes and learnings, then the notes on their own. */
export function column({ id, clusters, ungrouped }: PostmortemColumn): RootContent[] {
  const empty = clusters.length === 0 && ungrouped.length === 0
  return [
    heading(2, columnOf(id).title),
    ...(empty ? [paragraph('There are no notes in this column.')] : []),
    ...clusters.flatMap(cluster),
    ...(ungrouped.length === 0 ? [] : [heading(3, 'Notes on their own'), list(ungrouped.map(lines))]),
  ]
}

/** The answers to "Why did this happen?". */
export function rootCauses({ rootCauses: causes }: Postmortem): RootContent[] {
  const answers = causes.map(({ cluster: name, why }) => answer(name, why))
  return section('Root causes and contributing factors', DISCUSSION_QUESTIONS.why, answers)
}

/** The answers to "How can we reduce the impact if it happens again?". */
export function impactNextTime({ columns }: Postmortem): RootContent[] {
  const answers = columns
    .filter(({ id }) => id === 'wrong')
    .flatMap(({ clusters }) => clusters)
    .filter(({ discussion }) => discussion.reduce.trim() !== '')
    .map(({ name, discussion }) => answer(name, discussion.reduce))
  return section('Reducing the impact next time', DISCUSSION_QUESTIONS.reduce, answers)
}

function section(title: string, question: string, answers: PhrasingContent[][]): RootContent[] {
  if (answers.length === 0) return [heading(2, title), paragraph('Nothing was written down about this.')]
  return [heading(2, title), paragraph(question), list(answers)]
}

function cluster({ name, parked, notes, discussion }: PostmortemCluster): RootContent[] {
  return [
    heading(3, name),
    ...(parked ? [paragraph('Parked for a session of its own.')] : []),
    notes.length === 0 ? paragraph('There are no notes in this cluster.') : list(notes.map(lines)),
    ...(discussion.learned.trim() === ''
      ? []
      : [paragraph(strong('What we learned:'), ' ', ...lines(discussion.learned))]),
  ]
}

function answer(name: string, text: string): PhrasingContent[] {
  return [strong(`${name}:`), { type: 'text', value: ' ' }, ...lines(text)]
}
