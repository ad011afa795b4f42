import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Board, BoardClock, SharedState } from '../miro/index.ts'
import { meterBoard, openClock, openNativeTimer, openSharedState, patientBoard } from '../miro/index.ts'
import { createSaver, type Saver } from './saver.ts'
import { createPanelStore, type PanelState, type PanelStore, setProblem } from './store.ts'

/** What every action of the panel works with. */
export type Tools = {
  readonly board: Board
  readonly state: SharedState
  readonly store: PanelStore
  readonly saver: Saver
  readonly clock: BoardClock
  readonly timer: ReturnType<typeof openNativeTimer>
}

/** Opens everything the panel needs on a board. Nothing is read or written yet. */
export function openTools(plainBoard: Board): Tools {
  // The metered board also tells the clock when writes were sent and answered, each try on its own.
  const { board: metered } = meterBoard(plainBoard)
  const board = patientBoard(metered)
  const store = createPanelStore()
  const state = openSharedState(board, (key) =>
    store.setState(({ foreign }) => (foreign.includes(key) ? {} : { foreign: [...foreign, key] })),
  )
  const saver = createSaver(state, {
    current: (key) => storedValue(store.getState(), key),
    show: (key, value) => store.setState((current) => withValue(current, key, value)),
    onProblem: (message) => setProblem(store, 'saving', message),
  })
  return {
    board,
    state,
    store,
    saver,
    clock: openClock(metered),
    timer: openNativeTimer(board),
  }
}

const DISCUSSION = 'discussion:'

function storedValue(state: PanelState, key: string): unknown {
  if (key.startsWith(DISCUSSION)) return state.discussions[key.slice(DISCUSSION.length)]
  return state.shared[key as keyof PanelState['shared']]
}

/** The panel's state with one value of board storage in its place. */
export function withValue(state: PanelState, key: string, value: unknown): Partial<PanelState> {
  if (!key.startsWith(DISCUSSION)) return { shared: { ...state.shared, [key]: value } }
  const { [key.slice(DISCUSSION.length)]: _, ...others } = state.discussions
  return {
    discussions:
      value === undefined
        ? others
        : { ...others, [key.slice(DISCUSSION.length)]: value as PanelState['discussions'][string] },
  }
}

const ToolsContext = createContext<Tools | null>(null)
export const ToolsProvider = ToolsContext.Provider

/** The tools of this panel. Only inside `ToolsProvider`. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext)
  if (!tools) throw new Error('useTools was called outside ToolsProvider. Render the component inside <App>.')
  return tools
}

/** One slice of the panel's state; the component renders again when it changes. */
export function usePanel<T>(select: (state: PanelState) => T): T {
  return useStore(useTools().store, select)
}
