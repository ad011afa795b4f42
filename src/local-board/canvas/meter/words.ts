/** A number as the panel writes it: with commas between its thousands. */
export function grouped(number: number): string {
  return number.toLocaleString('en')
}

/** How long something takes, roughly: seconds below two minutes, else minutes, an hour at most. */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.min(3600, Math.ceil(ms / 1000)))
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
