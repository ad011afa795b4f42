import { openHeadlessBoard } from '../../src/local-board/index.ts'
import type { Open, OpenedBoard } from './open.ts'
import { describeBoard } from './suite.ts'

type Headless = ReturnType<typeof openHeadlessBoard>

const opened = (board: Headless): OpenedBoard => ({
  ...board,
  miro: async (kind) => board.miro(kind),
  asAnother: (person) => opened(board.asAnother(person)),
})
const open: Open = (options) => opened(openHeadlessBoard(options))

describeBoard('The board in memory', open)
