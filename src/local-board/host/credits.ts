import type { Command, CommandName, WireProps } from '../protocol.ts'
import type { Ledger } from './ledger.ts'
import { refusal } from './rules/errors.ts'
import { countBranches } from './rules/mindmap.ts'

export type CreditLimits = { perMinute: number; perHour: number }
export const MIRO_LIMITS: CreditLimits = { perMinute: 100_000, perHour: 1_000_000 }

const FREE = /^(UI_|SHOW_NOTIFICATION$|GET_LAYER_INDEX$)/
const COSTLY: ReadonlySet<CommandName> = new Set(['GET_SELECTION', 'FRAME_GET_CHILDREN'])
/** Making and syncing these costs as much as a read of many. */
const COSTLY_ITEMS: ReadonlySet<unknown> = new Set(['image', 'embed'])
const MINUTE = 60_000
const HOUR = 3_600_000

/** 500 for a call that reads many items or carries a picture or a page, 50 for each node of a mind map, 0 for what Miro's list leaves out, 50 for all else [D:ref-rate-limiting]. */
export function priceOf({ name, payload: told }: Pick<Command, 'name' | 'payload'>): number {
  const payload = typeof told === 'object' && told !== null ? told : {}
  if (FREE.test(name)) return 0
  if (COSTLY.has(name)) return 500
  if (name === 'WIDGET_CREATE' || name === 'WIDGET_UPDATE') {
    const { type } = payload as Partial<WireProps>
    if (type === 'mindmap_node' && name === 'WIDGET_CREATE') return 50 * (1 + countBranches(payload))
    return COSTLY_ITEMS.has(type) ? 500 : 50
  }
  if (name === 'WIDGET_GET') return 'id' in payload ? 50 : 500
  return 50
}

/** Pays for a command out of the person's budget. Throws Miro's words, and takes nothing, once it would go over the minute's or the hour's limit. */
export function spend(command: Command, at: number, limits: CreditLimits, ledger: Ledger): void {
  const credits = priceOf(command)
  if (credits === 0) return
  const refuse = (limit: number, per: 'minute' | 'hour') => {
    ledger.refused?.({ at, per })
    throw refusal.rateLimit(limit, per)
  }
  if (ledger.spentSince(at - MINUTE) + credits > limits.perMinute) refuse(limits.perMinute, 'minute')
  if (ledger.spentSince(at - HOUR) + credits > limits.perHour) refuse(limits.perHour, 'hour')
  ledger.add({ at, command: command.name, credits })
}
