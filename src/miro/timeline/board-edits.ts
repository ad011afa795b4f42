import { addEvent, changeEvent, type EventChange, type KeptTimeline, type TimelineEvent } from '../../timeline/index.ts'

/** What people did in the timeline frame with the board's own tools. */
export type BoardEdit =
  | { readonly kind: 'changed'; readonly id: string; readonly change: EventChange }
  | {
      readonly kind: 'added'
      readonly noteId: string
      readonly event: Pick<TimelineEvent, 'at' | 'text' | 'precision' | 'approximate'>
    }

/** The timeline with what people did on the board. The same edits, made twice or by two panels, are one. */
export function withBoardEdits(timeline: KeptTimeline, edits: readonly BoardEdit[]): KeptTimeline {
  return edits.reduce((now, edit) => {
    if (edit.kind === 'changed') return changeEvent(now, edit.id, edit.change)
    const { noteId } = edit
    const known = now.events.some((event) => event.noteId === noteId)
    return known ? now : addEvent(now, edit.event, { id: `note-${noteId}`, noteId }).timeline
  }, timeline)
}
