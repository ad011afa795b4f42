import type { BoardPage, Person, Rect } from '../../host/page.ts'
import type { BoardConnection } from '../../sync/connection.ts'
import { selectItems } from '../actions/select.ts'
import { follow } from '../following.ts'
import { notify } from '../notify.ts'
import type { People } from '../people.ts'
import type { UiStore } from '../ui-state.ts'
import type { Camera } from '../view/camera.ts'
import type { Closings } from './closings.ts'
import { createDragPreview } from './drag-preview.ts'
import { askToJoin } from './invitations.ts'

type Parts = {
  connection: BoardConnection
  me: Person
  people: People
  ui: UiStore
  camera: Camera
  closings: Closings
  lost: BoardPage['lost']
}

/** The board page as the host knows it: a canvas, a person, others, and places for the app's pages. */
export function createBoardPage({ connection, me, people, ui, camera, closings, lost }: Parts): BoardPage {
  let openings = 0
  const here = (): Person[] => people.store.getState().here.map(({ id, name }) => ({ id, name }))
  return {
    me,
    onlineUsers: here,
    onOnlineUsers: (listener) =>
      people.store.subscribe((now, before) => {
        if (namesOf(now.here) !== namesOf(before.here)) listener(here())
      }),
    now: () => connection.now(),
    viewport: () => camera.visible(),
    setViewport: (rect: Rect, durationMs: number) => camera.show(rect, { durationMs }),
    zoom: () => camera.zoom(),
    setZoom: (zoom) => camera.setZoom(zoom),
    selection: () => [...ui.getState().selection],
    select: (ids) => selectItems({ document: connection.document, ui }, ids),
    lockedByOthers: () =>
      new Set(
        connection
          .presences()
          .slice(1)
          .flatMap(({ editing }) => editing ?? []),
      ),
    onSelection: (listener) =>
      ui.subscribe((now, before) => {
        if (now.selection !== before.selection) listener([...now.selection])
      }),
    notify: ({ type, message }) => notify(ui, message, type),
    open(kind, options) {
      openings += 1
      ui.setState({ [kind]: { ...options, opening: openings } })
    },
    close: (kind) => ui.setState({ [kind]: null }),
    onClosedByUser: (listener) => closings.on(listener),
    showDrag: createDragPreview(),
    boardPointAt: (at) =>
      window.document.elementFromPoint(at.x, at.y)?.closest('.canvas') ? camera.toBoard(at) : undefined,
    askToJoin: (session) => askToJoin({ document: connection.document, ui, me }, session),
    follow(user) {
      if (user === undefined) ui.setState({ following: null })
      else follow({ ui, me }, user)
    },
    tool: () => (ui.getState().hand ? 'HAND' : 'CURSOR'),
    setTool(tool) {
      if (tool !== 'HAND' && tool !== 'CURSOR') return false
      ui.setState({ hand: tool === 'HAND' })
      return true
    },
    openLink: (url) => window.open(new URL(url, window.document.baseURI), '_blank', 'noopener') === null,
    lost,
    broadcast: (message) => connection.broadcast(message),
    onBroadcast: (listener) => connection.onBroadcast(listener),
  }
}

function namesOf(people: readonly Person[]): string {
  return JSON.stringify(people.map(({ id, name }) => [id, name]))
}
