import type { Handlers } from '../context.ts'
import { boardCommands } from './board.ts'
import { collaborationCommands } from './collaboration.ts'
import { dataCommands } from './data.ts'
import { dragCommands } from './drag.ts'
import { emptySpaceCommands } from './empty-space.ts'
import { experimentalCommands } from './experimental.ts'
import { groupCommands } from './groups.ts'
import { itemCommands } from './items.ts'
import { layerCommands } from './layers.ts'
import { linkCommands } from './links.ts'
import { parentCommands } from './parents.ts'
import { pictureCommands } from './pictures.ts'
import { selectionCommands } from './selection.ts'
import { timerCommands } from './timer.ts'
import { uiCommands } from './ui.ts'
import { viewportCommands } from './viewport.ts'

/** What the board does with each command that the published typings know. */
export const handlers: Handlers = {
  ...itemCommands,
  ...parentCommands,
  ...groupCommands,
  ...layerCommands,
  ...selectionCommands,
  ...dataCommands,
  ...uiCommands,
  ...viewportCommands,
  ...emptySpaceCommands,
  ...boardCommands,
  ...timerCommands,
  ...collaborationCommands,
  ...experimentalCommands,
  ...dragCommands,
  ...linkCommands,
  ...pictureCommands,
}
