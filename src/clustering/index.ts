export { type ClusteringRun, startClustering } from './start.ts'
export { suggestClusters } from './suggest.ts'
export type { NoteText, SuggestedCluster, Suggestion, SuggestOptions } from './suggestion.ts'
