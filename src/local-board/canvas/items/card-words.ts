import type { CardItem } from '../../host/items.ts'

/** The four task statuses of a card as people read them. */
export const STATUS_LABELS: Record<CardItem['taskStatus'], string> = {
  none: 'No status',
  'to-do': 'To do',
  'in-progress': 'In progress',
  done: 'Done',
}

/** A due date (YYYY-MM-DD) as people read it, with the year only when it is not this one. */
export function readableDate(date: string, today = new Date()): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month || !day) return date
  const at = new Date(Date.UTC(year, month - 1, day))
  const withYear = year !== today.getFullYear()
  return at.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  })
}
