export { type CalendarEntry, toCalendar } from './calendar.ts'
export { EXAMPLE_DOCUMENTS, type ExampleDocument } from './examples.ts'
export { fileName } from './file-name.ts'
export { type DebriefJson, toJson } from './json.ts'
export { toMarkdown } from './markdown.ts'
export { timelineOverview } from './picture/timeline-overview.ts'
export { describePicture, type TimelinePicture, timelinePicture } from './picture/timeline-picture.ts'
export {
  type FinishedSession,
  type Postmortem,
  type PostmortemAction,
  type PostmortemCluster,
  type PostmortemColumn,
  postmortemOf,
} from './postmortem.ts'
