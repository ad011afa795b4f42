import type { Command, CommandName, PayloadOf, WireProps } from '../protocol.ts'
import { refusal } from './rules/errors.ts'

/** What an app may spend, for each person, and what it has spent [D:ref-rate-limiting]. */
export type Credits = {
  /** Spent since the host started. */
  total(): number
  byCommand(): Record<string, { calls: number; credits: number }>
  /** Calls back after each paid command. Returns its disposer. */
  onChange(listener: (total: number) => void): () => void
}

export type CreditLimits = { perMinute: number; perHour: number }
export const MIRO_LIMITS: CreditLimits = { perMinute: 100_000, perHour: 1_000_000 }

const FREE = /^(UI_|SHOW_NOTIFICATION$|GET_LAYER_INDEX$)/
const COSTLY: ReadonlySet<CommandName> = new Set(['GET_SELECTION', 'FRAME_GET_CHILDREN'])
/** Making and syncing these costs as much as a read of many. */
const COSTLY_ITEMS: ReadonlySet<unknown> = new Set(['image', 'embed'])
const MINUTE = 60_000
const HOUR = 3_600_000

/** 500 for a call that reads many items or carries a picture or a page, 0 for what Miro's list leaves out, 50 for all else [D:ref-rate-limiting]. */
function priceOf({ name, payload }: Pick<Command, 'name' | 'payload'>): number {
  if (FREE.test(name)) return 0
  if (COSTLY.has(name)) return 500
  if (name === 'WIDGET_CREATE' || name === 'WIDGET_UPDATE')
    return COSTLY_ITEMS.has((payload as WireProps).type) ? 500 : 50
  if (name === 'WIDGET_GET') return 'id' in (payload as PayloadOf<'WIDGET_GET'>) ? 50 : 500
  return 50
}

/** A meter that also refuses: `spend` throws Miro's words once a command would go over the minute's or the hour's limit. */
export function createCredits(now: () => number, limits: CreditLimits) {
  const listeners = new Set<(total: number) => void>()
  const commands = new Map<string, { calls: number; credits: number }>()
  let total = 0
  // Spent in each second of the last hour, oldest first.
  let seconds: { at: number; spent: number }[] = []

  function spentWithin(duration: number): number {
    const since = now() - duration
    return seconds.reduce((sum, { at, spent }) => (at > since ? sum + spent : sum), 0)
  }

  function check(price: number) {
    if (spentWithin(MINUTE) + price > limits.perMinute) throw refusal.rateLimit(limits.perMinute, 'minute')
    if (spentWithin(HOUR) + price > limits.perHour) throw refusal.rateLimit(limits.perHour, 'hour')
  }

  function spend(command: Pick<Command, 'name' | 'payload'>) {
    const price = priceOf(command)
    if (price === 0) return
    check(price)
    const second = Math.floor(now() / 1000) * 1000
    const last = seconds.at(-1)
    if (last?.at === second) last.spent += price
    else seconds = [...seconds.filter(({ at }) => at > second - HOUR), { at: second, spent: price }]
    const { calls, credits } = commands.get(command.name) ?? { calls: 0, credits: 0 }
    commands.set(command.name, { calls: calls + 1, credits: credits + price })
    total += price
    for (const listener of [...listeners]) listener(total)
  }

  const credits: Credits = {
    total: () => total,
    byCommand: () => Object.fromEntries(commands),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { credits, spend }
}
