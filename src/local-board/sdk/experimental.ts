import type { ToolType, WireProps } from '../protocol.ts'
import type { Commander } from './commander.ts'
import { reviveOne } from './items.ts'

/** What `board.experimental` has beyond the board's own methods [D:ref-experimental]. */
export function createExperimental(commander: Commander) {
  return {
    createMindmapNode: async (props: WireProps = {}) =>
      reviveOne(commander, await commander.exec('WIDGET_CREATE', { ...props, type: 'mindmap_node' })),
    action: {
      register: (action: WireProps) => commander.exec('CUSTOM_ACTION_REGISTER', action),
      deregister: (event: string) => commander.exec('CUSTOM_ACTION_DEREGISTER', { event }),
    },
    history: {
      undo: () => commander.exec('HISTORY_UNDO', {}),
      canUndo: () => commander.exec('HISTORY_CAN_UNDO', {}),
      redo: () => commander.exec('HISTORY_REDO', {}),
      canRedo: () => commander.exec('HISTORY_CAN_REDO', {}),
    },
    tools: {
      setTool: (tool: ToolType) => commander.exec('SET_TOOL', { tool }),
      getTool: () => commander.exec('GET_TOOL', {}),
    },
    getVotingResults: () => commander.exec('GET_VOTING_RESULTS', {}),
  }
}
