export const ACTION_TYPES = ['prevent', 'detect', 'mitigate', 'process'] as const
export type ActionType = (typeof ACTION_TYPES)[number]

export type ActionStatus = 'to-do' | 'in-progress' | 'done' | 'declined'

/** What will be done. Its title, owner, due date and status live on a native card of the board. */
export type ActionItem = {
  /** The card's id on the board. */
  readonly id: string
  readonly title: string
  /** `userId` when the owner is a person of the board, else null with a free-text `name`; name is empty when nobody owns it. */
  readonly owner: { readonly userId: string | null; readonly name: string }
  /** `YYYY-MM-DD`, or null. */
  readonly dueDate: string | null
  readonly type: ActionType
  readonly status: ActionStatus
  readonly clusterIds: readonly string[]
}

/** Whether the incident may be closed: there is nothing left to do once every action is done or declined. */
export function mayClose(actions: readonly Pick<ActionItem, 'status'>[]): boolean {
  return openActions(actions).length === 0
}

/** What the types are called on screen and in the document. */
export const TYPE_TITLES: Readonly<Record<ActionType, string>> = {
  prevent: 'Prevent',
  detect: 'Detect',
  mitigate: 'Mitigate',
  process: 'Process',
}

/** What the statuses are called on screen and in the document. */
export const STATUS_TITLES: Readonly<Record<ActionStatus, string>> = {
  'to-do': 'To do',
  'in-progress': 'In progress',
  done: 'Done',
  declined: 'Declined',
}

/** Action items that still keep the incident open. */
export function openActions<T extends Pick<ActionItem, 'status'>>(actions: readonly T[]): T[] {
  return actions.filter((action) => action.status === 'to-do' || action.status === 'in-progress')
}
