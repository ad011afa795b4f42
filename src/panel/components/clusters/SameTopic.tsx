import { type ClusterDraft, columnOf, topicOf } from '../../../session/index.ts'
import { count } from '../../words.ts'
import '../columns.css'
import './clusters.css'

type SameTopicProps = { readonly cluster: ClusterDraft; readonly clusters: readonly ClusterDraft[] }

/** Where else the topic of a cluster has one; nothing when only here. */
export function SameTopic({ cluster, clusters }: SameTopicProps) {
  const others = clusters.filter(({ id, column }) => column !== cluster.column && topicOf(id) === topicOf(cluster.id))
  if (others.length === 0) return null
  return (
    <ul className="same-topic caption" aria-label="Also in">
      {others.map(({ id, column, noteIds }) => (
        <li key={id}>
          <span className={`dot ${column}`} />
          also {count(noteIds.length, 'note')} in {columnOf(column).title}
        </li>
      ))}
    </ul>
  )
}
