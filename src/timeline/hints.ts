/** What the whole text says about how its times and days are written. */
export type Hints = {
  /** `3/4/2017` is 4 March. */
  readonly monthFirst: boolean
  /** `14.05` is a time. */
  readonly dotted: boolean
}

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(?:\d{4}|\d{2})(?!\d)|(?=,?\s+\d{1,2}:\d\d))/g
const AMERICAN = /^(?:America|US)\//
const MERIDIEM = /\d\s?[AP]M\b/
const DOTTED_LINE = /^\W{0,6}(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d.%])\s/
const CLOCK_LINE = /^\W{0,6}\d{1,2}[:h]\d\d/

/** Reads the hints: a day that can be read in one way only decides for the others, else the zone and the clocks used. */
export function hintsOf(lines: readonly string[], timeZone: string): Hints {
  let order: boolean | null = null
  let meridiem = false
  let dotted = 0
  let clocks = 0
  for (const line of lines) {
    const head = line.slice(0, 300)
    for (const [, first, second] of head.matchAll(SLASHED)) {
      if (Number(first) > 12) order ??= false
      else if (Number(second) > 12) order ??= true
    }
    meridiem ||= MERIDIEM.test(head)
    if (DOTTED_LINE.test(head)) dotted++
    else if (CLOCK_LINE.test(head)) clocks++
  }
  return { monthFirst: order ?? (AMERICAN.test(timeZone) || meridiem), dotted: dotted > 1 && clocks === 0 }
}
