import { CALM, DEFAULT_SWITCHES, type Refusal, type Switches, type Weather } from '../../host/index.ts'

/** All that a person can make worse on this board: the weather, and which way Miro's rules go. */
export type Settings = Weather & Switches

type RefusalName = `refusals.${Refusal}`
/** The settings that are numbers, each refusal by its own. */
export type NumberName =
  | { [Name in keyof Settings]: Settings[Name] extends number ? Name : never }[keyof Settings]
  | RefusalName

export const CALM_SETTINGS: Settings = { ...CALM, ...DEFAULT_SWITCHES }

/** One number of the settings, in the unit it is kept in: milliseconds, or a share from 0 to 1. */
export function numberIn(settings: Settings, name: NumberName): number {
  const kind = refusalIn(name)
  return kind ? (settings.refusals[kind] ?? 0) : settings[name as Exclude<NumberName, RefusalName>]
}

/** The settings with one number changed. A refusal that never comes is left out. */
export function withNumber(settings: Settings, name: NumberName, value: number): Settings {
  const kind = refusalIn(name)
  if (!kind) return { ...settings, [name]: value }
  const { [kind]: _before, ...others } = settings.refusals
  return { ...settings, refusals: value === 0 ? others : { ...others, [kind]: value } }
}

/** Whether two settings make the same weather; the seed is left aside, since it only says when. */
export function sameSettings(some: Settings, others: Settings): boolean {
  return canonical(some) === canonical(others)
}

function refusalIn(name: NumberName): Refusal | undefined {
  return name.startsWith('refusals.') ? (name.slice('refusals.'.length) as Refusal) : undefined
}

function canonical({ seed: _seed, refusals, ...rest }: Settings): string {
  return JSON.stringify([Object.entries(rest).sort(), Object.entries(refusals).sort()])
}
