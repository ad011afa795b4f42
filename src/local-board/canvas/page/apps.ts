import type { CustomAction } from '../../host/custom-actions.ts'
import type { Host } from '../../host/index.ts'
import { mountFrame } from '../../host/index.ts'
import type { UiStore } from '../ui-state.ts'
import type { Closings } from './closings.ts'

/** Custom actions are for selections of at most so many items [D:ref-custom-action-management]. */
const MOST_SELECTED = 100

/** The app on this board, as the page's buttons and iframes deal with it. */
export type Apps = {
  /** How the board tells the app from others: what it makes carries this. */
  readonly id: string
  /** The person clicked the app's icon. */
  clickIcon(): void
  /** Opens the app's panel at an address of the board's own choice, as for a sample. */
  openPanel(url: string): void
  /** The person opened an app card: told to its app. */
  openAppCard(id: string): void
  /** The person asked for an app card to be connected: told to its app. */
  connectAppCard(id: string): void
  /** What the app offers to do with items; nothing for more than a hundred. */
  customActions(ids: readonly string[]): readonly CustomAction[]
  /** Calls back when what it offers may have changed. Returns its disposer. */
  onCustomActions(listener: () => void): () => void
  runCustomAction(event: string, ids: readonly string[]): void
  /** The person closed a page of the app. */
  close(kind: 'panel' | 'modal'): void
  /** Joins an iframe to the host before it loads. Returns its disposer. */
  join(frame: HTMLIFrameElement, kind: 'headless' | 'panel' | 'modal'): () => void
}

export function createApps(host: Host, id: string, ui: UiStore, closings: Closings): Apps {
  return {
    id,
    clickIcon: () => host.clickIcon(),
    openAppCard: (id) => host.openAppCard(id),
    connectAppCard: (id) => host.connectAppCard(id),
    // Spares looking at thousands of selected items.
    customActions: (ids) => (ids.length > MOST_SELECTED ? [] : host.customActions(ids)),
    onCustomActions: (listener) => host.onCustomActions(listener),
    runCustomAction: (event, ids) => host.runCustomAction(event, ids),
    openPanel: (url) => host.openPanel(url),
    close(kind) {
      ui.setState({ [kind]: null })
      closings.tell(kind)
    },
    join: (frame, kind) => mountFrame(host, frame, kind),
  }
}
