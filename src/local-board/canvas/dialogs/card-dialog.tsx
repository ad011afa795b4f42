import { type FormEvent, useId, useState } from 'react'
import type { CardItem } from '../../host/items.ts'
import { addItem } from '../actions/add-item.ts'
import { changeItem } from '../actions/change-items.ts'
import { useMayChange, VIEW_ONLY } from '../actions/rights.ts'
import { STATUS_LABELS } from '../items/card-words.ts'
import { htmlFromText, plainText } from '../items/plain-text.ts'
import { useItem, useUi, useWorkspace } from '../workspace.ts'
import { Dialog } from './dialog.tsx'
import './card-dialog.css'

const STATUSES = Object.entries(STATUS_LABELS) as [CardItem['taskStatus'], string][]

/**
 * The details of a card: title, owner, due date and status, kept together when the person is done. A new card comes
 * to the board when it is saved, as one step with its details; cancelled, it was never there.
 */
export function CardDialog() {
  const id = useUi((state) => state.openCard)
  const isNew = useUi((state) => state.newCard)
  const item = useItem(id)
  if (isNew) return <CardForm key="new" item={null} />
  return item?.type === 'card' ? <CardForm key={item.id} item={item} /> : null
}

function CardForm({ item }: { item: CardItem | null }) {
  const workspace = useWorkspace()
  const mayChange = useMayChange()
  const before = { title: plainText(item?.title ?? ''), description: plainText(item?.description ?? '') }
  const [title, setTitle] = useState(before.title)
  const [description, setDescription] = useState(before.description)
  const [assignee, setAssignee] = useState(item?.assignee?.userId ?? '')
  const [dueDate, setDueDate] = useState(item?.dueDate ?? '')
  const [taskStatus, setTaskStatus] = useState(item?.taskStatus ?? 'none')
  const ids = { title: useId(), description: useId(), assignee: useId(), due: useId(), status: useId() }
  const people = workspace.people.known()
  const close = (card = item) =>
    workspace.ui.setState({ openCard: null, newCard: false, ...(card && { focus: card.id }) })
  const save = (event: FormEvent) => {
    event.preventDefault()
    const patch: Partial<CardItem> = {
      ...(title !== before.title && { title: htmlFromText(title.trim()) }),
      ...(description !== before.description && { description: htmlFromText(description.trim()) }),
      ...(assignee !== (item?.assignee?.userId ?? '') && { assignee: assignee ? { userId: assignee } : undefined }),
      ...(dueDate !== (item?.dueDate ?? '') && { dueDate: dueDate || undefined }),
      ...(taskStatus !== (item?.taskStatus ?? 'none') && { taskStatus }),
    }
    if (item && Object.keys(patch).length > 0) changeItem(workspace, item.id, patch)
    close(item ?? addItem(workspace, 'card', { ...patch, style: { cardTheme: '#3859ff' } }, { edit: false }))
  }
  return (
    <Dialog title="Card" onClose={() => close()}>
      <form className="card-form" onSubmit={save}>
        <fieldset className="card-fields" disabled={!mayChange}>
          <label htmlFor={ids.title}>Title</label>
          <textarea
            id={ids.title}
            className="field"
            rows={2}
            maxLength={5900}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <label htmlFor={ids.description}>Description</label>
          <textarea
            id={ids.description}
            className="field"
            rows={2}
            maxLength={5900}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
          <div className="card-form-row">
            <div>
              <label htmlFor={ids.assignee}>Assignee</label>
              <select
                id={ids.assignee}
                className="field"
                value={assignee}
                onChange={(event) => setAssignee(event.target.value)}
              >
                <option value="">Nobody yet</option>
                {people.map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.id === workspace.me.id ? `${person.name} (you)` : person.name}
                  </option>
                ))}
                {assignee && !people.some((person) => person.id === assignee) && (
                  <option value={assignee}>Someone not here</option>
                )}
              </select>
            </div>
            <div>
              <label htmlFor={ids.due}>Due date</label>
              <input
                id={ids.due}
                type="date"
                className="field"
                value={dueDate}
                onChange={(event) => setDueDate(event.target.value)}
              />
            </div>
            <div>
              <label htmlFor={ids.status}>Status</label>
              <select
                id={ids.status}
                className="field"
                value={taskStatus}
                onChange={(event) => setTaskStatus(event.target.value as CardItem['taskStatus'])}
              >
                {STATUSES.map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
          </div>
        </fieldset>
        <div className="dialog-foot">
          {!mayChange && <p className="card-view-only">{VIEW_ONLY}</p>}
          <button type="button" className="plain-button" onClick={() => close()}>
            {mayChange ? 'Cancel' : 'Close'}
          </button>
          {mayChange && (
            <button type="submit" className="main-button">
              Save
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
