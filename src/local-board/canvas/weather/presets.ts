import { CALM_SETTINGS, type Settings, sameSettings } from './settings.ts'

/** Settings to begin with. `name` is what an address calls it. */
export type Preset = { name: string; label: string; hint: string; settings: Settings }

/** The calm one first. A normal day goes by the tens of milliseconds a call that [M:TB] and [M:EM] report; a bad day is made up. */
export const PRESETS: readonly Preset[] = [
  preset('calm', 'Calm', 'Nothing happens that nobody did', {}),
  preset('normal-day', 'A normal day on Miro', 'Answers take a moment, few are refused', {
    latencyMs: 80,
    jitterMs: 80,
    slowReadsMs: 300,
    refusals: { locked: 0.005, unknown: 0.002 },
  }),
  preset('bad-day', 'A bad day', 'Slow, refused, cut off, and Robin is here', {
    latencyMs: 400,
    jitterMs: 800,
    slowReadsMs: 3000,
    refusals: { minute: 0.02, locked: 0.05, gone: 0.01, unknown: 0.03 },
    loseEveryMs: 60_000,
    loseForMs: 8000,
    secondPerson: true,
  }),
  preset('free-plan', 'Free plan', 'No timer, no voting', { plan: 'free' }),
  preset('only-viewing', 'Only viewing', 'You and the app may look, not change', { rights: 'view' }),
]

function preset(name: string, label: string, hint: string, patch: Partial<Settings>): Preset {
  return { name, label, hint, settings: { ...CALM_SETTINGS, ...patch } }
}

/** The preset that makes the same weather; undefined for settings of one's own. */
export function presetOf(settings: Settings): Preset | undefined {
  return PRESETS.find((preset) => sameSettings(preset.settings, settings))
}
