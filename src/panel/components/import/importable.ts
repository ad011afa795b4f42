import type { ImportPlan } from '../../../timeline/import-events.ts'
import type { KeptTimeline } from '../../../timeline/kept-event.ts'
import { type ImportReading, MOST_EVENTS } from '../../../timeline/read-import.ts'
import { count } from '../../words.ts'

/** What the board keeps of a timeline at most (src/miro/shared-state.ts), with some room for edits. */
const MOST_BYTES = 480 * 1024

type State = {
  readonly isEmpty: boolean
  readonly busy: boolean
  readonly reading: ImportReading | null
  readonly plan: ImportPlan | null
}

/** What the button of the import says; `because` why nothing can be imported now and what to do, null when it can. */
export function importable({ isEmpty, busy, reading, plan }: State): {
  readonly label: string
  readonly because: string | null
} {
  if (isEmpty) return { label: 'Add events', because: 'Paste a text, drop a file anywhere here, or choose one.' }
  if (!reading || !plan || busy) return { label: 'Add events', because: 'Reading the text …' }
  if (reading.found.events > MOST_EVENTS) return { label: 'Add events', because: 'These are too many events.' }
  const { added, updated, unchanged } = plan
  const label = labelOf(added.length, updated.length)
  if (reading.asksDay && reading.day === null && added.length > 0) {
    return { label, because: 'Choose the day of times without a day first.' }
  }
  if (added.length + updated.length === 0) {
    const because =
      unchanged.length > 0
        ? 'All of this is in the timeline already. Nothing is added twice.'
        : 'No event was found. Begin each with a time, such as 14:05.'
    return { label, because }
  }
  const bytes = sizeOf(plan.timeline)
  if (bytes > MOST_BYTES) {
    const size = Math.ceil(bytes / 1024)
    return {
      label,
      because: `With this the timeline has ${size} KB, and the board keeps ${MOST_BYTES / 1024} KB. Keep the part about the incident.`,
    }
  }
  return { label, because: null }
}

/** `Add 14 and update 2 events`. */
function labelOf(added: number, updated: number): string {
  if (added > 0 && updated > 0) return `Add ${added} and update ${count(updated, 'event')}`
  if (updated > 0) return `Update ${count(updated, 'event')}`
  return added > 0 ? `Add ${count(added, 'event')}` : 'Add events'
}

/** In bytes, to know before saving fails; measured only where it may be either, as that takes a while. */
function sizeOf(timeline: KeptTimeline): number {
  const about = timeline.events.reduce(
    (sum, { text, links = [] }) => sum + 300 + 2 * text.length + links.join().length,
    0,
  )
  const isSure = about < MOST_BYTES / 2 || about > 2 * MOST_BYTES
  return isSure ? about : new TextEncoder().encode(JSON.stringify(timeline)).length
}
