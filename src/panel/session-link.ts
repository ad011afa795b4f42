import { currentPerson, type Layout, readClusters, watchActionItems, watchNotes, watchPeople } from '../miro/index.ts'
import { withNotes } from '../session/cluster-draft.ts'
import type { Step } from '../session/phase.ts'
import { linkDrawing } from './board-drawing.ts'
import { keepInTab } from './kept-in-tab.ts'
import { messageOf } from './message-of.ts'
import { linkSharedValues } from './storage-link.ts'
import { type PanelState, setProblem, setResult } from './store.ts'
import type { Tools } from './tools.ts'

type Stop = () => void

const STEPS_WITH_NOTES: readonly Step[] = ['brainstorm', 'cluster', 'discuss', 'actions', 'export']
const STEPS_WITH_TIMELINE: readonly Step[] = ['prepare', 'timeline']
const STEPS_WITH_ACTIONS: readonly Step[] = ['actions', 'follow-up', 'export']

/** Ties the store to the board for as long as the panel is open: storage, people, notes, clusters and action items. */
export function linkSession(tools: Tools): Stop {
  const stops = [
    linkSharedValues(tools),
    linkPeople(tools),
    linkTab(tools),
    whileNeeded(tools, STEPS_WITH_NOTES, linkNotes),
    whileNeeded(tools, STEPS_WITH_ACTIONS, linkActions),
    whileNeeded(tools, STEPS_WITH_TIMELINE, linkTimelineFrame),
    linkClusters(tools),
    linkResults(tools),
    linkDrawing(tools),
    linkClock(tools),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function linkPeople({ board, store }: Tools): Stop {
  currentPerson(board).then(
    (me) => store.setState({ me }),
    (error) => setProblem(store, 'board', messageOf(error)),
  )
  return watchPeople(board, (people) => store.setState({ people }))
}

/** The board's id is asked for first, so that two boards in one tab never mix. */
function linkTab({ board, store }: Tools): Stop {
  let stop: Stop | null = null
  let over = false
  board.getInfo().then(
    ({ id }) => {
      if (!over) stop = keepInTab(store, id)
    },
    (error) => setProblem(store, 'board', messageOf(error)),
  )
  return () => {
    over = true
    stop?.()
  }
}

function linkNotes({ board, store }: Tools, layout: Layout): Stop {
  return watchNotes(
    board,
    layout,
    (notes) => {
      setProblem(store, 'notes', null)
      store.setState(({ draft }) => ({ notes, draft: draft && withNotes(draft, notes) }))
    },
    (message) => setProblem(store, 'notes', message),
  )
}

function linkTimelineFrame(tools: Tools, layout: Layout): Stop {
  let stop: Stop | null = null
  let over = false
  import('./timeline-frame.ts').then(
    ({ followTimelineFrame }) => {
      if (!over) stop = followTimelineFrame(tools, layout)
    },
    (error) => setProblem(tools.store, 'board', messageOf(error)),
  )
  return () => {
    over = true
    stop?.()
  }
}

function linkActions({ board, state, store }: Tools, layout: Layout): Stop {
  return watchActionItems(
    board,
    state,
    layout,
    (actions) => {
      setProblem(store, 'actions', null)
      store.setState({ actions })
    },
    (message) => setProblem(store, 'actions', message),
  )
}

/** Reads where the clusters lie again whenever notes or accepted clusters have changed; the latest reading wins. */
function linkClusters({ board, state, store }: Tools): Stop {
  let reading = 0
  return store.subscribe(({ shared, notes }, before) => {
    if (notes === before.notes && shared.clusters === before.shared.clusters) return
    if (!shared.layout || !notes) return
    if (!shared.clusters || shared.clusters.length === 0) {
      reading++
      store.setState({ clusters: [] })
      return
    }
    const turn = ++reading
    readClusters(board, state, shared.layout, notes).then(
      (clusters) => {
        if (turn !== reading) return
        setProblem(store, 'clusters', null)
        store.setState({ clusters })
      },
      (error) => setProblem(store, 'clusters', messageOf(error)),
    )
  })
}

/** What was told here of an apply or an undo is no longer true once another panel has done the opposite. */
function linkResults({ store }: Tools): Stop {
  return store.subscribe(({ shared: { undo } }, before) => {
    if (Boolean(undo) !== Boolean(before.shared.undo)) setResult(store, undo ? 'undo' : 'clusters', null)
  })
}

/** A running countdown needs the board's time. Where it cannot be learned, this computer's clock has to do. */
function linkClock({ store, clock }: Tools): Stop {
  const follow = ({ shared }: PanelState) => {
    if (shared.progress?.countdown?.status === 'running') clock.calibrate().catch(() => {})
  }
  follow(store.getState())
  return store.subscribe((now, before) => {
    if (now.shared.progress !== before.shared.progress) follow(now)
  })
}

/** Runs `link` while the session is in one of `steps` and the board has been set up. */
function whileNeeded(tools: Tools, steps: readonly Step[], link: (tools: Tools, layout: Layout) => Stop): Stop {
  let linkedTo: string | null = null
  let unlink: Stop | null = null
  const follow = ({ shared: { layout, progress } }: PanelState) => {
    const needed = layout && steps.includes(progress?.step ?? 'prepare') ? layout : null
    // Compared by value: storage hands out a new object for every change, and a new watch costs credits.
    const key = needed ? JSON.stringify(needed.frames) : null
    if (key === linkedTo) return
    // Noted before linking: the first read costs credits at once, and counting them changes the store.
    linkedTo = key
    unlink?.()
    unlink = needed && link(tools, needed)
  }
  follow(tools.store.getState())
  const stop = tools.store.subscribe(follow)
  return () => {
    stop()
    unlink?.()
  }
}
