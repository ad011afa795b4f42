import type { Host } from '../../host/index.ts'
import { mountFrame } from '../../host/index.ts'
import type { UiStore } from '../ui-state.ts'
import type { Closings } from './closings.ts'

/** The app on this board, as the page's buttons and iframes deal with it. */
export type Apps = {
  readonly credits: Host['credits']
  /** The person clicked the app's icon. */
  clickIcon(): void
  /** Opens the app's panel at an address of the board's own choice, as for a sample. */
  openPanel(url: string): void
  /** The person opened an app card: told to its app. */
  openAppCard(id: string): void
  /** The person closed a page of the app. */
  close(kind: 'panel' | 'modal'): void
  /** Joins an iframe to the host before it loads. Returns its disposer. */
  join(frame: HTMLIFrameElement, kind: 'headless' | 'panel' | 'modal'): () => void
}

export function createApps(host: Host, ui: UiStore, closings: Closings): Apps {
  return {
    credits: host.credits,
    clickIcon: () => host.clickIcon(),
    openAppCard: (id) => host.openAppCard(id),
    openPanel: (url) => host.openPanel(url),
    close(kind) {
      ui.setState({ [kind]: null })
      closings.tell(kind)
    },
    join: (frame, kind) => mountFrame(host, frame, kind),
  }
}
