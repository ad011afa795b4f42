export type { Axis, AxisBox, AxisDay, AxisEvent, AxisLook, AxisRow } from './axis/axis.ts'
export { layAxis } from './axis/lay-axis.ts'
export { isCalendarDay } from './calendar.ts'
export { chosenMilestones } from './chosen.ts'
export { duplicatesIn } from './duplicates.ts'
export { addEvent, changeEvent, type EventChange, mergeEvents, moveEvent, removeEvents } from './edit-events.ts'
export type { ParsedTimeline, TimelineEvent, TimelineProblem } from './event.ts'
export type { EventRef } from './event-ref.ts'
export {
  dayOf,
  formatDay,
  formatDuration,
  formatEventTime,
  formatInstant,
  formatTime,
  fromLocalInput,
  groupByDay,
  type TimelineDay,
  toLocalInput,
} from './format.ts'
export { type ImportPlan, importEvents } from './import-events.ts'
export { type AxisScale, EMPTY_TIMELINE, type KeptEvent, type KeptTimeline, plainEvent } from './kept-event.ts'
export { type EventKind, kindOf } from './kind.ts'
export { DEFINITIONS, type Measure, type MeasureId, type Measures, measure, type Span } from './measure.ts'
export {
  type ChosenMilestones,
  MILESTONE_IDS,
  type Milestone,
  type MilestoneId,
  type MilestoneMark,
  type Milestones,
  milestoneWord,
} from './milestone.ts'
export { suggestMilestones } from './milestones.ts'
export { type ParseOptions, parseTimeline } from './parse-timeline.ts'
export { oneLine, rewrittenText, shownText } from './shown-text.ts'
export { isTimeZone } from './time-zone.ts'
