import type { Action } from './action.ts'
import { addCard, addFrame, addShape, addStickyNote, addText } from './add.ts'
import { connect } from './connect.ts'
import { bringToFront, duplicate, edit, redo, remove, sendToBack, undo } from './edit.ts'
import { move, pan, resize } from './move.ts'
import { fit, fitSelection, fullSize, hand, pointer, shortcuts, zoomIn, zoomOut } from './see.ts'
import { deselect, nextItem, previousItem, selectAll, toBar } from './select.ts'

/** Everything a person can do by key, in the order of the sheet of shortcuts. */
export const ACTIONS: readonly Action[] = [
  addStickyNote,
  addText,
  addShape,
  addFrame,
  addCard,
  connect,
  edit,
  toBar,
  duplicate,
  remove,
  undo,
  redo,
  move,
  resize,
  bringToFront,
  sendToBack,
  pointer,
  nextItem,
  previousItem,
  selectAll,
  deselect,
  pan,
  hand,
  zoomIn,
  zoomOut,
  fullSize,
  fit,
  fitSelection,
  shortcuts,
]
