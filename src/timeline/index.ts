export { isCalendarDay } from './calendar.ts'
export type { ParsedTimeline, TimelineEvent, TimelineProblem } from './event.ts'
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
export { type Measures, measure } from './measure.ts'
export { type ParseOptions, parseTimeline } from './parse-timeline.ts'
export { isTimeZone } from './time-zone.ts'
