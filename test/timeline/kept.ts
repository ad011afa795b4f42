import { EMPTY_TIMELINE, importEvents, type KeptTimeline, parseTimeline } from '../../src/timeline/index.ts'

/** The events of a text on 10 March 2026, in UTC. */
export const read = (...lines: readonly string[]) => parseTimeline(lines.join('\n'), { date: '2026-03-10' }).events

/** A timeline into which these lines were imported. */
export const imported = (...lines: readonly string[]) => importEvents(EMPTY_TIMELINE, read(...lines)).timeline

/** Each event as `14:05 Alert`, with `~` where its time is not sure. */
export const told = ({ events }: Pick<KeptTimeline, 'events'>) =>
  events.map(({ at, text, approximate }) => `${approximate ? '~' : ''}${at.slice(11, 16)} ${text}`)

/** The id of the event with these words. */
export function idOf({ events }: KeptTimeline, text: string): string {
  const event = events.find((each) => each.text === text)
  if (!event) throw new Error(`No event says “${text}”.`)
  return event.id
}
