import { placed } from '../../host/coordinates.ts'
import { newItem } from '../../host/create-item.ts'
import { htmlFromText } from '../items/plain-text.ts'
import { notify } from '../notify.ts'
import type { Workspace } from '../workspace.ts'
import { noteColor } from './add-item.ts'
import { revealSelection } from './box-of-items.ts'
import { asOneStep } from './change-items.ts'
import { CLIPBOARD_TYPE, carriedFrom, copyOf, shiftOf, textOfItems } from './clipboard-items.ts'
import { freePlace } from './free-place.ts'
import { insertCopies } from './insert-copies.ts'
import { removeSelected } from './remove-selected.ts'

const MOST_LINES = 500
const MOST_CHARACTERS = 5900
const GAP = 16
let pasted = { text: '', times: 0 }

/** Ctrl+C and Ctrl+X on the board: the selected items, and their text for other programs. */
export function copyItems(workspace: Workspace, event: ClipboardEvent, { cut = false } = {}): void {
  const carried = copyOf(workspace)
  if (carried.length === 0 || !event.clipboardData) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', textOfItems(carried))
  event.clipboardData.setData(CLIPBOARD_TYPE, JSON.stringify(carried))
  pasted = { text: '', times: 0 }
  if (cut) removeSelected(workspace)
}

/** Ctrl+V on the board: our items as copies, anything else as sticky notes, one a line. */
export function pasteItems(workspace: Workspace, event: ClipboardEvent): void {
  const data = event.clipboardData
  if (!data) return
  const own = data.getData(CLIPBOARD_TYPE)
  const carried = own ? carriedFrom(own) : null
  if (carried) {
    event.preventDefault()
    pasted = { text: own, times: pasted.text === own ? pasted.times + 1 : 1 }
    insertCopies(workspace, carried, shiftOf(carried, pasted.times))
    revealSelection(workspace)
    return
  }
  const lines = data
    .getData('text/plain')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return
  event.preventDefault()
  pasteNotes(workspace, lines)
}

function pasteNotes(workspace: Workspace, lines: readonly string[]): void {
  const { document, connection, me, ui, camera } = workspace
  const texts = lines.slice(0, MOST_LINES).map((line) => line.slice(0, MOST_CHARACTERS))
  const style = { fillColor: noteColor(workspace, undefined) }
  const making = { me, now: connection.now(), items: document.items }
  const notes = texts.map((text, index) => {
    const note = newItem('sticky_note', { content: htmlFromText(text), style }, making)
    return { ...note, order: note.order + index }
  })
  const columns = Math.ceil(Math.sqrt(notes.length))
  const pitch = { x: (notes[0]?.width ?? 0) + GAP, y: (notes[0]?.height ?? 0) + GAP }
  const size = { width: columns * pitch.x, height: Math.ceil(notes.length / columns) * pitch.y }
  const seen = camera.visible()
  const centre = freePlace(document.items, size, { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 })
  asOneStep(workspace, () => {
    for (const [index, note] of notes.entries()) {
      const x = centre.x - size.width / 2 + ((index % columns) + 0.5) * pitch.x
      const y = centre.y - size.height / 2 + (Math.floor(index / columns) + 0.5) * pitch.y
      document.create(placed(document.items, { ...note, x, y }), 'user')
    }
  })
  ui.setState({ selection: notes.map((note) => note.id), editing: null })
  revealSelection(workspace)
  if (lines.length > MOST_LINES) notify(ui, `The first ${MOST_LINES} lines were pasted as notes. Paste the rest again.`)
}
