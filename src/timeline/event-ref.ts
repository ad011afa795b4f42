import type { TimelineEvent } from './event.ts'

/** An event as a text told it. Lines move as the text is edited, so they do not count. */
export type EventRef = Pick<TimelineEvent, 'at' | 'text'>
