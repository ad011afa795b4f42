import type { KeptTimeline, MilestoneMark } from '../../timeline/index.ts'

/** What the timeline frame shows. */
export type TimelineView = Pick<KeptTimeline, 'events' | 'scale' | 'confirmed'> & {
  readonly timeZone: string
  /** The events that measures are taken from, by their ids. */
  readonly milestones: ReadonlyMap<string, MilestoneMark>
}
