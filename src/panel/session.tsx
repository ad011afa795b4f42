import { lazy, Suspense } from 'react'
import type { Step } from '../session/phase.ts'
import { Loading } from './components/Loading.tsx'
import { Actions } from './phases/Actions.tsx'
import { Brainstorm } from './phases/Brainstorm.tsx'
import { Cluster } from './phases/Cluster.tsx'
import { Discuss } from './phases/Discuss.tsx'
import { FollowUp } from './phases/FollowUp.tsx'
import { Goal } from './phases/Goal.tsx'
import { Owner } from './phases/Owner.tsx'
import { MIRRORED, type Sheet } from './store.ts'
import { usePanel } from './tools.ts'

// The document and what writes it are needed once, at the end, and what reads timelines in two phases: they are no part of the
// first load.
const Export = lazy(() => import('./phases/Export.tsx').then((file) => ({ default: file.Export })))
const Prepare = lazy(() => import('./phases/Prepare.tsx').then((file) => ({ default: file.Prepare })))
const Timeline = lazy(() => import('./phases/Timeline.tsx').then((file) => ({ default: file.Timeline })))

const SHEETS: Readonly<Record<Sheet, React.ComponentType>> = {
  import: lazy(() => import('./components/import/ImportSheet.tsx').then((file) => ({ default: file.ImportSheet }))),
  timeline: lazy(() => import('./components/events/EventsSheet.tsx').then((file) => ({ default: file.EventsSheet }))),
  collect: lazy(() => import('./components/collect/CollectSheet.tsx').then((file) => ({ default: file.CollectSheet }))),
  invite: lazy(() => import('./components/invite/InviteSheet.tsx').then((file) => ({ default: file.InviteSheet }))),
}

const SCREENS: Readonly<Record<Step, React.ComponentType>> = {
  prepare: Prepare,
  goal: Goal,
  timeline: Timeline,
  brainstorm: Brainstorm,
  cluster: Cluster,
  discuss: Discuss,
  actions: Actions,
  owner: Owner,
  'follow-up': FollowUp,
  export: Export,
}

/** The screen of the step the session is in, or the sheet that is open over it. */
export function Session() {
  const ready = usePanel(({ arrived }) => arrived.size === MIRRORED.length)
  const step = usePanel(({ shared }) => shared.progress?.step ?? 'prepare')
  const sheet = usePanel((state) => state.sheet)
  if (!ready) return <Loading />
  const Current = sheet ? SHEETS[sheet] : SCREENS[step]
  return (
    <Suspense fallback={<Loading />}>
      <Current />
    </Suspense>
  )
}
