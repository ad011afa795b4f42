/** What an app has spent, for one person [D:ref-rate-limiting]. */
export type Credits = {
  /** Spent since the ledger began. */
  total(): number
  byCommand(): Record<string, { calls: number; credits: number }>
  /** Spent after `at`, milliseconds since 1970; an hour back at most. */
  spentSince(at: number): number
  /** Calls back with the total after each paid command. Returns its disposer. */
  onChange(listener: (total: number) => void): () => void
}

/** The book that all tabs and iframes of one person write into: they share a budget [D:ref-rate-limiting]. */
export type Ledger = Credits & {
  add(entry: { at: number; command: string; credits: number }): void
  /** A command was refused because a window is used up. */
  refused?(refusal: { at: number; per: 'minute' | 'hour' }): void
}

const HOUR = 3_600_000

/** A ledger that lives as long as this page. */
export function createMemoryLedger(): Ledger {
  const listeners = new Set<(total: number) => void>()
  const commands = new Map<string, { calls: number; credits: number }>()
  let total = 0
  // Spent in each second of the last hour, oldest first.
  let seconds: { at: number; spent: number }[] = []
  return {
    total: () => total,
    byCommand: () => Object.fromEntries(commands),
    spentSince: (at) => seconds.reduce((sum, second) => (second.at > at ? sum + second.spent : sum), 0),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add({ at, command, credits }) {
      const second = Math.floor(at / 1000) * 1000
      const last = seconds.at(-1)
      if (last?.at === second) last.spent += credits
      else seconds = [...seconds.filter((earlier) => earlier.at > second - HOUR), { at: second, spent: credits }]
      const before = commands.get(command) ?? { calls: 0, credits: 0 }
      commands.set(command, { calls: before.calls + 1, credits: before.credits + credits })
      total += credits
      for (const listener of [...listeners]) listener(total)
    },
  }
}
