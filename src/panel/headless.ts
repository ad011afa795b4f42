import { findBoard } from '../miro/board.ts'
import { showNoMiro } from './no-miro.ts'

// Miro loads this page out of sight for as long as the board is open; the panel's own page comes and goes.
const board = findBoard()
if (board) board.ui.on('icon:click', () => board.ui.openPanel({ url: 'panel.html' }))
else showNoMiro(document.body)
