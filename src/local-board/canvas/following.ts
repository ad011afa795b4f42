import type { Rect } from '../host/page.ts'
import type { Presence } from '../sync/connection.ts'
import { notify } from './notify.ts'
import type { Workspace } from './workspace.ts'

/** How often a view is told, in milliseconds, and how long the screens that follow take to it. */
const EVERY_MS = 100

/** Shows from now on what that person sees, until this person moves the view. Nobody follows himself. */
export function follow({ ui, me }: Pick<Workspace, 'ui' | 'me'>, person: string): void {
  if (person !== me.id) ui.setState({ following: person })
}

/** Asks everybody else who is here to see what this person sees; each can leave again. */
export function bringEveryone({ document, people, me }: Workspace): void {
  const map = document.map<string>('following')
  document.transact(() => {
    for (const { id } of people.store.getState().here) if (id !== me.id) map.set(id, me.id)
  }, 'system')
}

/**
 * Keeps this screen on the view of the person it follows, and tells this person's view while others follow it. Returns
 * its disposer.
 */
export function keepFollowing(workspace: Workspace): () => void {
  const { ui, people, camera, connection, document, me } = workspace
  let told: Rect | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const tellView = () => {
    timer = undefined
    const { presences } = people.store.getState()
    const isFollowed = presences.slice(1).some(({ following }) => following === me.id)
    const view = isFollowed ? rounded(camera.visible()) : null
    if (JSON.stringify(view) !== JSON.stringify(told)) connection.setPresence({ view })
    told = view
    if (isFollowed) timer = setTimeout(tellView, EVERY_MS)
  }
  let shown = ''
  const showView = () => {
    const { following } = ui.getState()
    const { presences, here } = people.store.getState()
    if (following === null) return
    if (!here.some(({ id }) => id === following)) {
      ui.setState({ following: null })
      return notify(ui, `${people.nameOf(following) ?? 'The person you followed'} has left the board`)
    }
    const view = viewOf(presences, following)
    if (!view || JSON.stringify(view) === shown) return
    shown = JSON.stringify(view)
    camera.show(view, { durationMs: EVERY_MS })
  }

  const stops = [
    people.store.subscribe(() => {
      if (timer === undefined) tellView()
      showView()
    }),
    ui.subscribe((now, before) => {
      if (now.following === before.following) return
      connection.setPresence({ following: now.following })
      shown = ''
      // An app may have asked for it, and asks the document who follows whom.
      const map = document.map<string>('following')
      if (map.has(me.id) && map.get(me.id) !== now.following) document.transact(() => map.delete(me.id), 'system')
      showView()
    }),
  ]
  // A move by the map of the board comes without an event of the person.
  const onPress = ({ target }: Event) => {
    if (target instanceof Element && target.closest('.mini-map')) ui.setState({ following: null })
  }
  window.addEventListener('pointerdown', onPress, true)
  window.addEventListener('wheel', onPress, { capture: true, passive: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('pointerdown', onPress, true)
    window.removeEventListener('wheel', onPress, true)
    for (const stop of stops) stop()
  }
}

// Of a person with the board in two tabs, the one where the pointer is.
function viewOf(presences: readonly Presence[], person: string): Rect | null {
  const theirs = presences.slice(1).filter((presence) => presence.person.id === person && presence.view)
  return (theirs.find(({ cursor }) => cursor !== null) ?? theirs[0])?.view ?? null
}

function rounded({ x, y, width, height }: Rect): Rect {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}
