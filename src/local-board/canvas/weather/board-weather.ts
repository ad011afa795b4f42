import { createStore, type StoreApi } from 'zustand/vanilla'
import { CALM, createLosses, type Host } from '../../host/index.ts'
import type { BoardConnection } from '../../sync/connection.ts'
import { keepSettings, onKeptElsewhere, settingsOfPage } from './keep-settings.ts'
import { CALM_SETTINGS, type Settings } from './settings.ts'

type WeatherState = {
  settings: Settings
  /** Whether the sheet is open. */
  open: boolean
}

type Effects = {
  connection: Pick<BoardConnection, 'lose'>
  host: Pick<Host, 'setWeather' | 'setSwitches'>
  setRights(rights: Settings['rights']): void
  /** Lets somebody else work on the board; gives what ends it. */
  startSecondPerson(seed: number): () => void
}

/** The weather over this page. */
export type BoardWeather = {
  readonly store: StoreApi<WeatherState>
  /** Why the weather that the address asks for could not be had. */
  readonly problem: string | undefined
  /** From now on, also after a reload and in the other tabs of this browser. */
  change(settings: Settings): void
  /** While the connection is lost: resolves when it is back. */
  lost(): Promise<void> | undefined
  /** Lets the weather begin. Returns its disposer. */
  start(effects: Effects): () => void
}

/** The weather of a board as this page's address or this browser has it. Nothing happens before `start`. */
export function createBoardWeather(board: string): BoardWeather {
  const { settings, problem } = settingsOfPage(board)
  const store = createStore<WeatherState>(() => ({ settings, open: false }))
  let losses = createLosses(CALM, () => () => {})

  return {
    store,
    problem,
    change(settings) {
      keepSettings(board, settings)
      store.setState({ settings })
    },
    lost: () => losses.lost(),
    start({ connection, host, setRights, startSecondPerson }) {
      let endSecondPerson = () => {}
      function apply(now: Settings, before: Settings) {
        const {
          captureOnCreate,
          missingIds,
          textHeight,
          frameNeedsFillColor,
          looseConnectors,
          plan,
          rights,
          ...weather
        } = now
        host.setWeather(weather)
        host.setSwitches({
          captureOnCreate,
          missingIds,
          textHeight,
          frameNeedsFillColor,
          looseConnectors,
          plan,
          rights,
        })
        const changed = (...names: (keyof Settings)[]) => names.some((name) => now[name] !== before[name])
        if (changed('rights')) setRights(rights)
        if (changed('loseEveryMs', 'loseForMs', 'seed')) {
          losses.dispose()
          losses = createLosses(now, () => connection.lose())
        }
        if (changed('secondPerson') || (now.secondPerson && changed('seed'))) {
          endSecondPerson()
          endSecondPerson = now.secondPerson ? startSecondPerson(now.seed) : () => {}
        }
      }
      apply(store.getState().settings, CALM_SETTINGS)
      const stops = [
        store.subscribe((now, before) => {
          if (now.settings !== before.settings) apply(now.settings, before.settings)
        }),
        onKeptElsewhere(board, (settings) => store.setState({ settings })),
      ]
      return () => {
        for (const stop of stops) stop()
        losses.dispose()
        endSecondPerson()
      }
    },
  }
}
