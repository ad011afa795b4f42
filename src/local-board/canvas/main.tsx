import { createRoot } from 'react-dom/client'
import { Board } from './board.tsx'
import { openWorkspace } from './start/open-workspace.ts'
import './style/base.css'
import './style/controls.css'
import './style/card.css'
import './style/items.css'
import './style/canvas.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the board. Load it from board.html.')
const workspace = openWorkspace()
document.title = `${workspace.boardName} · Local board`
createRoot(root).render(<Board workspace={workspace} />)
