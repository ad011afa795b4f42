import { ReactFlowProvider } from '@xyflow/react'
import { useEffect } from 'react'
import { copyItems, pasteItems } from './actions/clipboard.ts'
import { isTyping, runByKey } from './actions/keyboard.ts'
import { mayChange, sayViewOnly } from './actions/rights.ts'
import { ContextBar } from './bars/context-bar.tsx'
import { Toasts } from './bars/toasts.tsx'
import { ToolBar } from './bars/tool-bar.tsx'
import { TopBar } from './bars/top-bar.tsx'
import { ZoomBar } from './bars/zoom-bar.tsx'
import { CardDialog } from './dialogs/card-dialog.tsx'
import { JoinDialog } from './dialogs/join-dialog.tsx'
import { ShortcutsSheet } from './dialogs/shortcuts-sheet.tsx'
import { AppPages } from './page/app-pages.tsx'
import { EmptyBoard } from './samples/empty-board.tsx'
import { Canvas } from './view/canvas.tsx'
import { FrameTitles } from './view/frame-titles.tsx'
import { type Workspace, WorkspaceContext } from './workspace.ts'

/** The whole page. The canvas comes last, so that Tab reaches every bar before the board's many items. */
export function Board({ workspace }: { workspace: Workspace }) {
  useKeys(workspace)
  return (
    <WorkspaceContext value={workspace}>
      <ReactFlowProvider>
        <TopBar />
        <ToolBar />
        <AppPages />
        <ContextBar />
        <ZoomBar />
        <EmptyBoard />
        <Canvas />
        <FrameTitles />
        <Toasts />
        <CardDialog />
        <ShortcutsSheet />
        <JoinDialog />
      </ReactFlowProvider>
    </WorkspaceContext>
  )
}

function useKeys(workspace: Workspace): void {
  useEffect(() => {
    const stop = new AbortController()
    const on = <Name extends 'keydown' | 'copy' | 'cut' | 'paste'>(
      name: Name,
      listener: (event: DocumentEventMap[Name]) => void,
    ) => document.addEventListener(name, listener, { signal: stop.signal })
    const outsideFields = (work: (event: ClipboardEvent) => unknown) => (event: ClipboardEvent) => {
      if (!isTyping(event.target) && getSelection()?.isCollapsed !== false) work(event)
    }
    on('keydown', (event) => runByKey(workspace, event))
    on(
      'copy',
      outsideFields((event) => copyItems(workspace, event)),
    )
    on(
      'cut',
      outsideFields((event) => copyItems(workspace, event, { cut: mayChange(workspace) })),
    )
    on(
      'paste',
      outsideFields((event) => (mayChange(workspace) ? pasteItems(workspace, event) : sayViewOnly(workspace.ui))),
    )
    return () => stop.abort()
  }, [workspace])
}
