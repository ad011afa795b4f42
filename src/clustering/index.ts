export { type ClusteringRun, startClustering } from './start.ts'
export { suggestClusters, suggestLevels } from './suggest.ts'
export type { Alone, NoteText, SuggestedCluster, Suggestion, SuggestOptions, Tie } from './suggestion.ts'
