export {
  ACTION_TYPES,
  type ActionItem,
  type ActionStatus,
  type ActionType,
  mayClose,
  openActions,
  STATUS_TITLES,
  TYPE_TITLES,
} from './action-item.ts'
export {
  AGENDA,
  DISCUSSION_QUESTIONS,
  isPhase,
  nextStep,
  OWNER_DUTIES,
  phaseOf,
  previousStep,
  STEPS,
  stepNumber,
  titleOf,
} from './agenda.ts'
export { type AgendaStatus, agendaStatus, describeLateness } from './agenda-status.ts'
export { type Cluster, type Discussion, EMPTY_DISCUSSION } from './cluster.ts'
export {
  type ClusterDraft,
  type Draft,
  fromBoard,
  type Suggestion,
  withNotes,
} from './cluster-draft.ts'
export * from './collect/index.ts'
export { COLUMNS, type Column, type ColumnId, columnOf } from './column.ts'
export { type Countdown, elapsed, idle, left, pause, prolong, start } from './countdown.ts'
export { type ColumnCount, countNotes } from './counting.ts'
export { type Decisions, decide, draftOf, groupable, NO_DECISIONS, placesIn } from './decisions.ts'
export { clusterLeft, discussCluster, discussionOrder, discussionTimes } from './discussion-time.ts'
export { dropCluster, mergeClusters, moveNote, type NoteTarget, renameCluster, splitCluster } from './draft-edits.ts'
export type { FollowUp, PostmortemOwner } from './follow-up.ts'
export { fromSuggestion } from './from-suggestion.ts'
export { emptyIncident, type Incident, SEVERITIES, type Severity } from './incident.ts'
export { incidentSchema, instantSchema } from './incident-schema.ts'
export { type Invitation, type InvitationFacts, invitationOf, SESSION_MS } from './invitation.ts'
export { ROLE_IDS, ROLES, type Role, type RoleId, roleOf } from './invitees.ts'
export type { Note } from './note.ts'
export { INCIDENT_KINDS, NEAR_MISS, OCCASIONS, type Occasion } from './occasions.ts'
export { PHASE_IDS, type Phase, type PhaseId, type Step } from './phase.ts'
export { actionItemProblems, followUpProblems, incidentProblems, type Problem } from './problems.ts'
export {
  addMinute,
  beginSession,
  goTo,
  type Progress,
  pausePhase,
  preparing,
  startPhase,
} from './progress.ts'
export { readSample, type SessionSample } from './sample.ts'
export { byTopic, topicOf } from './topic.ts'
