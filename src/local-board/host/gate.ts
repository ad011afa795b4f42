import type { Command } from '../protocol.ts'
import { chance } from './chance.ts'
import type { Switches } from './context.ts'
import { type CreditLimits, priceOf, spend } from './credits.ts'
import type { Ledger } from './ledger.ts'
import { changesBoard, missingScope, requiredScope } from './rights.ts'
import { refusal } from './rules/errors.ts'
import type { Refusal, Weather } from './weather.ts'

type GateOptions = {
  appId: string
  now(): number
  limits: CreditLimits
  ledger: Ledger
  switches: Switches
  /** Left out: the app may do everything. */
  scopes: readonly string[] | undefined
  weather(): Weather
}

/** What every command has to pass before it is done: it throws what the command is refused with. */
export function createGate({ appId, now, limits, ledger, switches, scopes, weather }: GateOptions) {
  const calls = new Map<string, number>()

  function badLuck(command: Command) {
    const { seed, refusals } = weather()
    const call = (calls.get(command.name) ?? 0) + 1
    calls.set(command.name, call)
    for (const [kind, refuse] of Object.entries(REFUSALS) as [Refusal, Refuse][]) {
      if (chance(seed, kind, command.name, call) >= (refusals[kind] ?? 0)) continue
      const error = refuse(command, { appId, limits })
      if (error) throw error
    }
  }

  return (command: Command) => {
    const missing = scopes && missingScope(command, scopes)
    if (missing) throw refusal.noPermission(command.name, appId, missing)
    if (switches.rights === 'view' && changesBoard(command.name)) throw refusal.noRights(command.name)
    badLuck(command)
    spend(command, now(), limits, ledger)
  }
}

type Refuse = (command: Command, facts: Pick<GateOptions, 'appId' | 'limits'>) => Error | undefined

/** The words of each refusal; none for a command that it does not fit. */
const REFUSALS: Record<Refusal, Refuse> = {
  minute: (command, { limits }) => (priceOf(command) > 0 ? refusal.rateLimit(limits.perMinute, 'minute') : undefined),
  hour: (command, { limits }) => (priceOf(command) > 0 ? refusal.rateLimit(limits.perHour, 'hour') : undefined),
  locked: (command) => {
    const id = idOf(command)
    return id !== undefined && CHANGES.has(command.name) ? refusal.locked(id) : undefined
  },
  gone: (command) => {
    const id = idOf(command)
    if (id === undefined) return undefined
    if (command.name === 'WIDGET_GET') return refusal.notRetrieved(id)
    return CHANGES.has(command.name) ? refusal.notFound(id) : undefined
  },
  permission: (command, { appId }) => {
    const scope = requiredScope(command.name)
    return scope && refusal.noPermission(command.name, appId, scope)
  },
  unknown: (command) => (priceOf(command) > 0 ? refusal.unknown(command.name) : undefined),
}

const CHANGES: ReadonlySet<string> = new Set(['WIDGET_UPDATE', 'WIDGET_REMOVE'])

/** The one item that a command is about. */
function idOf({ payload }: Command): string | undefined {
  const { id } = (payload ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
