import { createContext, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { BoardTag } from '../host/board-tags.ts'
import type { BoardDocument } from '../host/document.ts'
import type { BoardItem } from '../host/items.ts'
import type { Person } from '../host/page.ts'
import type { BoardConnection } from '../sync/connection.ts'
import type { KeptLedger } from './meter/kept-ledger.ts'
import type { Apps } from './page/apps.ts'
import type { People, PeopleState } from './people.ts'
import type { Tags } from './tags.ts'
import type { UiState, UiStore } from './ui-state.ts'
import type { Camera } from './view/camera.ts'
import type { BoardWeather } from './weather/board-weather.ts'

/** Everything one open board page works with. */
export type Workspace = {
  readonly boardName: string
  readonly connection: BoardConnection
  readonly document: BoardDocument
  readonly me: Person
  readonly people: People
  readonly tags: Tags
  readonly ui: UiStore
  readonly camera: Camera
  readonly apps: Apps
  /** What the app has spent for this person. */
  readonly ledger: KeptLedger
  readonly weather: BoardWeather
}

export const WorkspaceContext = createContext<Workspace | null>(null)

/** The workspace around a component. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('This component is drawn outside of a board. Draw it inside <Board>.')
  return workspace
}

/** A part of this screen's state. */
export function useUi<Part>(select: (state: UiState) => Part): Part {
  return useStore(useWorkspace().ui, select)
}

/** A part of who is here. */
export function usePeople<Part>(select: (state: PeopleState) => Part): Part {
  return useStore(useWorkspace().people.store, select)
}

/** All items, redrawn with each change of the document. */
export function useItems(): ReadonlyMap<string, BoardItem> {
  const { document } = useWorkspace()
  return useSyncExternalStore(
    (listener) => document.subscribe(listener),
    () => document.items,
  )
}

/** All tags of the board, oldest first. */
export function useTags(): readonly BoardTag[] {
  const { tags } = useWorkspace()
  return useSyncExternalStore(tags.subscribe, tags.all)
}

/** The tags an item names that the board has, in the item's order. */
export function useItemTags(ids: readonly string[]): BoardTag[] {
  const { tags } = useWorkspace()
  useTags()
  return ids.flatMap((id) => tags.byId(id) ?? [])
}

/** One item, or undefined when it is gone. */
export function useItem(id: string | null): BoardItem | undefined {
  const { document } = useWorkspace()
  return useSyncExternalStore(
    (listener) => document.subscribe(listener),
    () => (id === null ? undefined : document.get(id)),
  )
}
