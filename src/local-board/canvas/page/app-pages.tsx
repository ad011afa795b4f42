import { useEffect, useRef } from 'react'
import { Icon } from '../bars/icon.tsx'
import type { OpenApp } from '../ui-state.ts'
import { useUi, useWorkspace } from '../workspace.ts'
import { AppFrame } from './app-frame.tsx'
import { APP_NAME, HEADLESS_PAGE } from './app-manifest.ts'
import { usePanelFocus } from './panel-focus.ts'
import './app-pages.css'

/** The app beside and over the board: its headless page, its panel and its modal. */
export function AppPages() {
  const started = useUi((state) => state.appStarted)
  const panel = useUi((state) => state.panel)
  if (!started) return null
  return (
    <>
      <AppFrame kind="headless" url={HEADLESS_PAGE} title={`${APP_NAME}, in the background`} className="app-headless" />
      {panel && <AppPanel panel={panel} />}
      <AppModal />
    </>
  )
}

function AppPanel({ panel }: { panel: OpenApp }) {
  const { apps } = useWorkspace()
  const aside = useRef<HTMLElement>(null)
  usePanelFocus(aside)
  return (
    <aside ref={aside} className="app-panel" aria-label={APP_NAME}>
      <AppFrame key={`${panel.url} ${panel.opening}`} kind="panel" url={panel.url} title={`${APP_NAME} panel`} />
      <button
        type="button"
        className="app-panel-close"
        aria-label="Close the panel"
        onClick={() => apps.close('panel')}
      >
        <Icon name="close" />
      </button>
    </aside>
  )
}

function AppModal() {
  const { apps } = useWorkspace()
  const modal = useUi((state) => state.modal)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (modal && !dialog.current?.open) dialog.current?.showModal()
  }, [modal])
  if (!modal) return null
  const size = modal.fullscreen
    ? { width: '100vw', height: '100vh' }
    : { width: modal.width ?? 800, height: modal.height ?? 600 }
  return (
    <dialog
      ref={dialog}
      className={modal.fullscreen ? 'app-modal app-modal-full' : 'app-modal'}
      style={size}
      aria-label={APP_NAME}
      onCancel={(event) => {
        event.preventDefault()
        apps.close('modal')
      }}
    >
      <AppFrame key={`${modal.url} ${modal.opening}`} kind="modal" url={modal.url} title={`${APP_NAME} window`} />
      <button
        type="button"
        className="app-modal-close"
        aria-label="Close the window"
        onClick={() => apps.close('modal')}
      >
        <Icon name="close" />
      </button>
    </dialog>
  )
}
