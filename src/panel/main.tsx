import './panel.css'
import { createRoot } from 'react-dom/client'
import { findBoard } from '../miro/board.ts'
import { App } from './app.tsx'
import { keepFocus } from './keep-focus.ts'
import { showNoMiro } from './no-miro.ts'

const root = document.getElementById('root') as HTMLElement
const board = findBoard()
if (board) {
  keepFocus(root)
  createRoot(root).render(<App board={board} sample={new URLSearchParams(location.search).get('sample')} />)
} else showNoMiro(root)
