import {
  dayOf,
  type EventChange,
  type KeptEvent,
  oneLine,
  parseTimeline,
  rewrittenText,
  shownText,
  type TimelineEvent,
} from '../../timeline/index.ts'

type Told = Pick<TimelineEvent, 'at' | 'text' | 'precision' | 'approximate'>

/**
 * What people made of an event by rewriting its label, which said `drawn`; null when nothing. A time at its beginning is the
 * event's new one, on its own day unless it tells another. Of a text that was shown in part, the part that was not shown stays
 * for as long as the `…` does.
 */
export function labelEdit(written: string, drawn: string, event: KeptEvent, timeZone: string): EventChange | null {
  if (written === drawn || written.trim() === '') return null
  const [time = '', ...rest] = drawn.split('\n')
  const shown = rest.length > 0 ? rest.join(' ') : drawn
  const told = rest.length > 0 ? readTold(written, time, event, timeZone) : toldIn(written, event, timeZone)
  const text = whole(oneLine(told?.text ?? written), oneLine(shown), event.text)
  const change: EventChange = {
    ...(text !== '' && text !== shownText(event.text) && { text: rewrittenText(text, event.text) }),
    ...(told && told.at !== event.at && { at: told.at, precision: told.precision }),
    ...(told && told.at !== event.at && { approximate: told.approximate }),
    ...(told && told.at === event.at && told.approximate !== event.approximate && { approximate: told.approximate }),
  }
  return Object.keys(change).length === 0 ? null : change
}

/** What a sticky note tells as an event; null when it does not begin with a time. `near` is an event whose day it is on. */
export function toldIn(text: string, near: Pick<KeptEvent, 'at'> | null, timeZone: string): Told | null {
  const date = near && dayOf(near.at, timeZone)
  const { events } = parseTimeline(oneLine(text), { timeZone, ...(date && { date }) })
  const [event, ...others] = events
  if (!event || others.length > 0 || event.text === '') return null
  const { at, precision, approximate } = event
  return { at, text: event.text, precision, approximate }
}

/** Whether a note says this event, in whatever way. */
export function tells(written: string, event: KeptEvent, timeZone: string): boolean {
  const told = toldIn(written, event, timeZone)
  return told !== null && told.at === event.at && told.text === shownText(event.text)
}

/** A label that still begins with its time as it was drawn keeps it to the second; one that has lost it keeps it too. */
function readTold(written: string, time: string, event: KeptEvent, timeZone: string): Told | null {
  const { at, precision, approximate } = event
  if (written.startsWith(time)) return { at, precision, approximate, text: written.slice(time.length) }
  return toldIn(written, event, timeZone) ?? { at, precision, approximate, text: written }
}

function whole(written: string, shown: string, text: string): string {
  if (!shown.endsWith('…') || !written.endsWith('…')) return written
  const begun = shown.slice(0, -1)
  const full = shownText(text)
  return full.startsWith(begun) ? written.slice(0, -1) + full.slice(begun.length) : written
}
