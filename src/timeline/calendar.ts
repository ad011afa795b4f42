const DAY_MS = 86_400_000

/** A day and a time as a clock on the wall shows them, without a zone. `month` is 1 to 12. */
export type WallTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** Whether `text` is `YYYY-MM-DD` and names a day that exists. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** `YYYY-MM-DD` for these numbers, or null when there is no such day. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  return isCalendarDay(text) ? text : null
}

/** The day `count` days after `day`; both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6, of a day `YYYY-MM-DD`. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** A time on a day (`YYYY-MM-DD`); midnight without a time. */
export function wallOn(day: string, time: Pick<WallTime, 'hour' | 'minute' | 'second'> | null): WallTime {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { year, month, day: date, hour: time?.hour ?? 0, minute: time?.minute ?? 0, second: time?.second ?? 0 }
}

/** The wall time as `YYYY-MM-DDTHH:MM:SS`. */
export function wallText(wall: WallTime): string {
  const day = `${pad(wall.year, 4)}-${pad(wall.month)}-${pad(wall.day)}`
  return `${day}T${pad(wall.hour)}:${pad(wall.minute)}:${pad(wall.second)}`
}

/** A whole number with leading zeros. */
export function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}
