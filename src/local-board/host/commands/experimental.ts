import type { VotingResult } from '@mirohq/websdk-types'
import type { Handlers, HostContext } from '../context.ts'
import { refusal } from '../rules/errors.ts'
import { oneOf, text } from '../rules/properties.ts'

const tool = oneOf('PEN', 'TEXT', 'CURSOR', 'HAND', 'STICKER', 'COMMENT', 'ERASER', 'HIGHLIGHTER')

export const experimentalCommands = {
  CUSTOM_ACTION_REGISTER: (action, { customActions }, caller) => customActions.register(action, caller),
  CUSTOM_ACTION_DEREGISTER: ({ event }, { customActions }) => customActions.deregister(text('event', event)),
  /** What was voted on this board. An app can read votes, never start one [D:ref-experimental]. */
  GET_VOTING_RESULTS: (_, { document, switches }) => {
    if (switches.plan === 'free') throw refusal.paidOnly('voting')
    return [...document.map<VotingResult>('voting').values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  },
  HISTORY_CAN_UNDO: (_, { document }) => document.history.canUndo(),
  HISTORY_CAN_REDO: (_, { document }) => document.history.canRedo(),
  HISTORY_UNDO: (_, context) => afterThisTurn(context, 'undo'),
  HISTORY_REDO: (_, context) => afterThisTurn(context, 'redo'),
  GET_TOOL: (_, { page }) => {
    if (!page.tool) throw refusal.noTool('tool')
    return page.tool()
  },
  SET_TOOL: ({ tool: asked }, { page }) => {
    const wanted = tool('tool', asked)
    if (!page.setTool?.(wanted)) throw refusal.noTool(wanted)
  },
} satisfies Partial<Handlers>

/** A page's commands of one turn are one change, which a step back would become part of: it waits for their end. */
async function afterThisTurn({ document }: HostContext, step: 'undo' | 'redo'): Promise<void> {
  await Promise.resolve()
  document.history[step]()
}
