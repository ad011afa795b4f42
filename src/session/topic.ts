import { COLUMNS, type ColumnId } from './column.ts'

/**
 * A topic is what a cluster is about, over all columns. As a note never leaves its column, a topic of several columns is a
 * cluster in each of them; their ids tell that they are one topic. A cluster of one column is a topic by itself.
 */
export function topicOf(clusterId: string): string {
  const end = COLUMNS.map(({ id }) => `-${id}`).find((each) => clusterId.endsWith(each))
  return end ? clusterId.slice(0, -end.length) : clusterId
}

/** The id of the cluster that is this topic's part in a column. */
export function partOf(topic: string, column: ColumnId): string {
  return `${topicOf(topic)}-${column}`
}

/** The same places by topic, so that the parts of one topic count as one. */
export function byTopic(places: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(places).map(([noteId, clusterId]) => [noteId, topicOf(clusterId)]))
}
