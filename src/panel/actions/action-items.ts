import { addActionItem, changeActionItem, type Layout, removeActionItem } from '../../miro/index.ts'
import type { ActionItem, ActionStatus } from '../../session/action-item.ts'
import { messageOf } from '../message-of.ts'
import { type ActionForm, EMPTY_ACTION_FORM, setProblem } from '../store.ts'
import type { Tools } from '../tools.ts'

/** Writes the form as a card on the board: a new one, or the one it changes. True when it has worked; then the form is empty. */
export async function saveActionForm(tools: Tools): Promise<boolean> {
  const { actionForm, actions } = tools.store.getState()
  const { id, ...fields } = withPerson(tools, actionForm)
  const item = { ...fields, title: fields.title.trim() }
  const before = (actions ?? []).find((action) => action.id === id)
  const saved = before
    ? await changeItem(tools, { ...before, ...item })
    : await onBoard(tools, (layout) =>
        addActionItem(tools.board, tools.state, layout, { ...item, status: 'to-do' }, namesOf(tools, item)),
      )
  // What was typed since the click belongs to the next one.
  if (saved) tools.store.setState((now) => (now.actionForm === actionForm ? { actionForm: EMPTY_ACTION_FORM } : {}))
  return saved
}

/** Marks an action item as to do, in progress, done or declined. */
export function setStatus(tools: Tools, item: ActionItem, status: ActionStatus): Promise<boolean> {
  return changeItem(tools, { ...item, status })
}

/** Takes an action item and its card off the board. */
export async function removeItem(tools: Tools, item: ActionItem): Promise<boolean> {
  const removed = await onBoard(tools, () => removeActionItem(tools.board, tools.state, item.id).then(() => null))
  if (removed) tools.store.setState(({ actions }) => ({ actions: (actions ?? []).filter(({ id }) => id !== item.id) }))
  return removed
}

async function changeItem(tools: Tools, item: ActionItem): Promise<boolean> {
  const { store } = tools
  const changed = await onBoard(tools, () =>
    changeActionItem(tools.board, tools.state, item, namesOf(tools, item)).then(() => item),
  )
  if (changed) {
    store.setState(({ actions }) => ({ actions: (actions ?? []).map((each) => (each.id === item.id ? item : each)) }))
  }
  return changed
}

/** A typed name that is a person of the board becomes that person, so that the card gets its assignee. */
function withPerson({ store }: Tools, form: ActionForm): ActionForm {
  const name = form.owner.name.trim()
  const person = store.getState().people.find((each) => each.name.toLowerCase() === name.toLowerCase())
  return { ...form, owner: person ? { userId: person.id, name: person.name } : { userId: null, name } }
}

function namesOf({ store }: Tools, item: Pick<ActionItem, 'clusterIds'>): string[] {
  const { clusters, shared } = store.getState()
  const known = clusters ?? shared.clusters ?? []
  return item.clusterIds.flatMap((id) => known.find((cluster) => cluster.id === id)?.name ?? [])
}

async function onBoard({ store }: Tools, work: (layout: Layout) => Promise<ActionItem | null>): Promise<boolean> {
  const { layout } = store.getState().shared
  if (!layout) {
    setProblem(store, 'actions', 'The board is not set up yet. Go back to Prepare and set it up.')
    return false
  }
  try {
    const item = await work(layout)
    if (item) {
      store.setState(({ actions }) => {
        const known = actions ?? []
        return { actions: known.some(({ id }) => id === item.id) ? known : [...known, item] }
      })
    }
    setProblem(store, 'actions', null)
    return true
  } catch (error) {
    setProblem(store, 'actions', messageOf(error))
    return false
  }
}
