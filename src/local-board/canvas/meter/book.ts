/** What one tab spent: the last minute by second, the last hour by minute and command. Numbers of seconds and minutes since 1970. */
export type Book = {
  seconds: [second: number, credits: number][]
  minutes: [minute: number, commands: Spending][]
  /** When a command was last refused because a window was used up, milliseconds since 1970. */
  refused?: LastRefused
}
export type LastRefused = { at: number; per: 'minute' | 'hour' }
/** By command. */
export type Spending = Record<string, { calls: number; credits: number }>
type Entry = { at: number; command: string; credits: number }

export const MINUTE = 60_000
export const HOUR = 3_600_000
/** One second more than the minute, for the second that it begins in. */
const SECONDS_KEPT = 61

export const emptyBook = (): Book => ({ seconds: [], minutes: [] })

/** Writes an entry into the book, which is changed, and forgets what is older than an hour. Commands come fast: no copies. */
export function addEntry(book: Book, { at, command, credits }: Entry): void {
  const [second, minute] = [Math.floor(at / 1000), Math.floor(at / MINUTE)]
  let lastSecond = book.seconds.at(-1)
  // A clock that was set back counts on in the latest second.
  if (!lastSecond || lastSecond[0] < second) {
    lastSecond = [second, 0]
    book.seconds = book.seconds.filter(([earlier]) => earlier > second - SECONDS_KEPT)
    book.seconds.push(lastSecond)
  }
  lastSecond[1] += credits
  let lastMinute = book.minutes.at(-1)
  if (!lastMinute || lastMinute[0] < minute) {
    lastMinute = [minute, {}]
    book.minutes = book.minutes.filter(([earlier]) => endOf(earlier) > at - HOUR)
    book.minutes.push(lastMinute)
  }
  addSpending(lastMinute[1], { [command]: { calls: 1, credits } })
}

/** One book of several, with the last refusal of all. */
export function joinBooks(books: Iterable<Book>): Book {
  const seconds = new Map<number, number>()
  const minutes = new Map<number, Spending>()
  let refused: LastRefused | undefined
  for (const book of books) {
    for (const [second, credits] of book.seconds) seconds.set(second, (seconds.get(second) ?? 0) + credits)
    for (const [minute, commands] of book.minutes) minutes.set(minute, addSpending(minutes.get(minute) ?? {}, commands))
    refused = laterOf(refused, book.refused)
  }
  return { seconds: [...seconds].sort(byTime), minutes: [...minutes].sort(byTime), refused }
}

/** Spent after `at`, in milliseconds: exact to the second for the last minute, else with the whole of the minute it falls in. */
export function spentSince({ seconds, minutes }: Book, at: number): number {
  const lastSecond = seconds.at(-1)?.[0] ?? 0
  let spent = 0
  if (Math.floor(at / 1000) >= lastSecond - SECONDS_KEPT + 1) {
    for (const [second, credits] of seconds) if (second * 1000 > at) spent += credits
  } else for (const [minute, commands] of minutes) if (endOf(minute) > at) spent += creditsOf(commands)
  return spent
}

/** All that was spent after `at`, by command. */
export function commandsSince({ minutes }: Book, at: number): Spending {
  const all: Spending = {}
  for (const [minute, commands] of minutes) if (endOf(minute) > at) addSpending(all, commands)
  return all
}

/** What comes free next of the last minute or hour before `now`, and when; undefined when nothing was spent. */
export function nextFree(
  { seconds, minutes }: Book,
  window: 'minute' | 'hour',
  now: number,
): { at: number; credits: number } | undefined {
  const parts =
    window === 'minute'
      ? seconds.map(([second, credits]) => ({ at: second * 1000 + MINUTE, credits }))
      : minutes.map(([minute, commands]) => ({ at: endOf(minute) + HOUR, credits: creditsOf(commands) }))
  return parts.find(({ at }) => at > now)
}

/** The later of two refusals. */
export function laterOf(some: LastRefused | undefined, other: LastRefused | undefined): LastRefused | undefined {
  return (other?.at ?? 0) > (some?.at ?? 0) ? other : some
}

/** Whether nothing of it counts: it is too old, or from a clock that ran ahead. */
export function isOver({ minutes }: Book, now: number): boolean {
  return minutes.every(([minute]) => endOf(minute) <= now - HOUR || minute * MINUTE > now + HOUR)
}

/** A book as it was kept; undefined for anything else. */
export function readBook(text: string | null): Book | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    const { seconds, minutes, refused } = value as Partial<Book>
    const isBook =
      Array.isArray(seconds) &&
      seconds.every((entry) => Array.isArray(entry) && entry.every(isAmount)) &&
      Array.isArray(minutes) &&
      minutes.every((entry) => Array.isArray(entry) && isAmount(entry[0]) && isSpending(entry[1]))
    if (!isBook) return undefined
    return isAmount(refused?.at) ? { seconds, minutes, refused } : { seconds, minutes }
  } catch {
    return undefined
  }
}

/** Adds `more` to `all`, which is changed and given. */
function addSpending(all: Spending, more: Spending): Spending {
  for (const [name, { calls, credits }] of Object.entries(more)) {
    const before = all[name]
    all[name] = { calls: (before?.calls ?? 0) + calls, credits: (before?.credits ?? 0) + credits }
  }
  return all
}

function creditsOf(commands: Spending): number {
  let sum = 0
  for (const name in commands) sum += commands[name]?.credits ?? 0
  return sum
}

function isSpending(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every((spent) => isAmount(spent?.calls) && isAmount(spent?.credits))
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value)
}

function endOf(minute: number): number {
  return (minute + 1) * MINUTE
}

function byTime([some]: [number, unknown], [other]: [number, unknown]): number {
  return some - other
}
