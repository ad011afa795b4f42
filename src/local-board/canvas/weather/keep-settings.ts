import { readAddress, readSettings } from './read-settings.ts'
import { CALM_SETTINGS, type Settings } from './settings.ts'

const PARAMETER = 'weather'
const keyOf = (board: string) => `local-board.weather.${board}`

/**
 * The settings this page begins with: those of its address, `?weather=`, else what this browser kept for the board,
 * else calm ones. `problem` says why an address could not be followed.
 */
export function settingsOfPage(board: string): { settings: Settings; problem?: string } {
  const told = new URL(location.href).searchParams.get(PARAMETER)
  if (told === null) return { settings: keptSettings(board) }
  try {
    return { settings: readAddress(told) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { settings: CALM_SETTINGS, problem: `${why} The address asks for it; the weather is calm instead.` }
  }
}

/** Keeps the settings for this browser and board. The address must not undo them with the next reload. */
export function keepSettings(board: string, settings: Settings): void {
  const url = new URL(location.href)
  if (url.searchParams.has(PARAMETER)) {
    url.searchParams.delete(PARAMETER)
    history.replaceState(history.state, '', url)
  }
  try {
    localStorage.setItem(keyOf(board), JSON.stringify(settings))
  } catch {
    // Storage is blocked: the settings live as long as the page.
  }
}

/** Calls back when another tab of this browser kept others. Returns its disposer. */
export function onKeptElsewhere(board: string, listener: (settings: Settings) => void): () => void {
  const stop = new AbortController()
  window.addEventListener(
    'storage',
    ({ key }) => {
      if (key === keyOf(board)) listener(keptSettings(board))
    },
    { signal: stop.signal },
  )
  return () => stop.abort()
}

function keptSettings(board: string): Settings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(keyOf(board)) ?? '{}'))
  } catch {
    return CALM_SETTINGS
  }
}
