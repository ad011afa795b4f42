import type { Workspace } from '../workspace.ts'

/**
 * One thing a person can do, shared by tool bar, context bar, keyboard and the sheet of shortcuts. `keys` are written
 * `mod+shift+z` (mod: Ctrl, on a Mac Cmd); `needs` tells what must be selected or focused for it.
 */
export type Action = {
  readonly name: string
  readonly label: string
  readonly group: 'Add' | 'Edit' | 'Arrange' | 'Select' | 'See'
  readonly keys: readonly string[]
  /** How the keys read on the sheet, where they do not speak for themselves. */
  readonly keysLabel?: string
  readonly needs?: 'items' | 'canvas'
  /** `change`: what is on the board, which people who may only view it cannot. `look`: where this person looks. */
  readonly does?: 'change' | 'look'
  enabled?(workspace: Workspace): boolean
  perform(workspace: Workspace, event?: KeyboardEvent): void
}
