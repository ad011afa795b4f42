import type { EventRef } from './event-ref.ts'
import { keyOf } from './find-kept.ts'
import { inOrder, type KeptEvent, type KeptTimeline } from './kept-event.ts'

/** A timeline before and after a change. */
export type TimelineChange = { readonly before: KeptTimeline; readonly after: KeptTimeline }

/**
 * Takes a change back. What somebody has changed since stays as they made it: of each event, and of what is taken out, only what
 * still is as the change left it goes back. A timeline that comes out other than it was before has to be confirmed again.
 */
export function takeBack(now: KeptTimeline, { before, after }: TimelineChange): KeptTimeline {
  const was = byId(before)
  const became = byId(after)
  const stays = now.events.flatMap((event) => {
    const [old, made] = [was.get(event.id), became.get(event.id)]
    if (!made || !isSame(event, made)) return [event]
    return old ? [old] : []
  })
  const here = byId(now)
  const back = before.events.filter(({ id }) => !became.has(id) && !here.has(id))
  const places = new Map(before.events.map(({ id }, at) => [id, at]))
  const placeOf = (event: KeptEvent) => places.get(event.id) ?? Number.POSITIVE_INFINITY
  const events = [...stays, ...back].toSorted((one, other) => placeOf(one) - placeOf(other) || 0)
  return {
    events: inOrder(events),
    removed: [
      ...without(now.removed, without(after.removed, before.removed)),
      ...without(before.removed, after.removed),
    ],
    confirmed: isUntouched(now, after) && now.confirmed === after.confirmed && before.confirmed,
    scale: now.scale === after.scale ? before.scale : now.scale,
  }
}

/** Whether there is anything left of a change that can be taken back. What the team has confirmed since stands. */
export function canTakeBack(now: KeptTimeline, change: TimelineChange): boolean {
  if (now.confirmed && !change.after.confirmed) return false
  const back = takeBack(now, change)
  return !isUntouched(back, now) || back.scale !== now.scale || back.confirmed !== now.confirmed
}

function isUntouched(now: KeptTimeline, after: KeptTimeline): boolean {
  return now.events.length === after.events.length && now.events.every((event, at) => isSame(event, after.events[at]!))
}

/** Compared field by field: what comes back from the board has its fields in another order. */
function isSame(one: KeptEvent, other: KeptEvent): boolean {
  if (one === other) return true
  const keys = Object.keys(one) as (keyof KeptEvent)[]
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]))
  )
}

function byId({ events }: KeptTimeline): Map<string, KeptEvent> {
  return new Map(events.map((event) => [event.id, event]))
}

/** The refs without those of another list, each as often as it is there. */
function without(refs: readonly EventRef[], others: readonly EventRef[]): EventRef[] {
  const counts = new Map<string, number>()
  for (const ref of others) counts.set(keyOf(ref), (counts.get(keyOf(ref)) ?? 0) + 1)
  return refs.filter((ref) => {
    const count = counts.get(keyOf(ref)) ?? 0
    if (count > 0) counts.set(keyOf(ref), count - 1)
    return count === 0
  })
}
