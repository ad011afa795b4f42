import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ACTION_TYPES } from '../../../session/action-item.ts'
import { actionItemProblems } from '../../../session/problems.ts'
import { removeItem, saveActionForm } from '../../actions/action-items.ts'
import { EMPTY_ACTION_FORM, type ActionForm as Form } from '../../store.ts'
import { todayIn } from '../../times.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { PersonField } from '../PersonField.tsx'
import './actions.css'
import { incidentZone } from '../../incident-zone.ts'
import { LinkedClusters } from './LinkedClusters.tsx'

const TYPE_WORDS = {
  prevent: 'Prevent it',
  detect: 'Detect it sooner',
  mitigate: 'Mitigate the impact',
  process: 'Process: work together better',
} as const

type ActionFormProps = {
  /** The cluster that a new action item answers to begin with. */
  readonly clusterId?: string
  /** Called when the item is on the board or the form was left. */
  readonly onDone?: () => void
}

/** One action item being written or changed. Kept while it is typed, also when the panel is closed. */
export function ActionForm({ clusterId, onDone }: ActionFormProps) {
  const tools = useTools()
  const { store, clock } = tools
  const form = usePanel((state) => state.actionForm)
  const clusters = usePanel(({ clusters: placed, shared }) => placed ?? shared.clusters) ?? []
  const before = usePanel(({ actions }) => actions?.find(({ id }) => id === form.id))
  const timeZone = usePanel(({ shared }) => incidentZone(shared.incident))
  const [asked, setAsked] = useState(false)
  const [saving, setSaving] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  // One who chose to change an action item, or to add one to the cluster in hand, begins to type.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form of another item is another form
  useEffect(() => {
    if ((form.id || onDone) && document.hasFocus()) title.current?.focus()
  }, [])
  const edit = (change: Partial<Form>) =>
    store.setState({ actionForm: { ...form, ...withLink(form, clusterId), ...change } })

  const problems = actionItemProblems({ ...form, status: before?.status ?? 'to-do' }, todayIn(timeZone, clock.now()))
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message
  const shown = withLink(form, clusterId)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (saving) return
    setAsked(true)
    if (problems.length > 0) {
      if (problemOf('title')) title.current?.focus()
      return
    }
    edit({})
    setSaving(true)
    const saved = await saveActionForm(tools)
    setSaving(false)
    if (!saved) return
    setAsked(false)
    title.current?.focus()
    onDone?.()
  }
  const leave = () => {
    store.setState({ actionForm: EMPTY_ACTION_FORM })
    onDone?.()
  }

  return (
    <form
      className="action-form"
      aria-label={before ? 'Change the action item' : 'New action item'}
      onSubmit={submit}
      noValidate
    >
      <Field label="What will be done" problem={asked ? problemOf('title') : null}>
        {(control) => (
          <input
            {...control}
            ref={title}
            value={form.title}
            placeholder="Begin with a verb"
            onChange={(event) => edit({ title: event.target.value })}
          />
        )}
      </Field>
      <div className="action-pair">
        <PersonField label="Owner" value={form.owner} onChange={(owner) => edit({ owner })} />
        <Field label="Due date" problem={problemOf('dueDate')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={form.dueDate ?? ''}
              onChange={(event) => edit({ dueDate: event.target.value || null })}
            />
          )}
        </Field>
      </div>
      <Field label="Type">
        {(control) => (
          <select
            {...control}
            value={form.type}
            onChange={(event) => edit({ type: event.target.value as Form['type'] })}
          >
            {ACTION_TYPES.map((type) => (
              <option key={type} value={type}>
                {TYPE_WORDS[type]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <LinkedClusters clusters={clusters} chosen={shown.clusterIds} onChoose={(clusterIds) => edit({ clusterIds })} />
      <Button type="submit" className="add" busy={saving}>
        {before ? 'Save changes' : 'Add action item'}
      </Button>
      {(before || onDone) && (
        <div className="row apart">
          <Button look="link" onClick={leave}>
            Cancel
          </Button>
          {before && <Remove onRemove={() => void removeItem(tools, before).then((gone) => gone && leave())} />}
        </div>
      )}
    </form>
  )
}

/** An untouched form takes the link of the cluster it was opened from. */
function withLink(form: Form, clusterId: string | undefined): Pick<Form, 'clusterIds'> {
  const untouched = form.title === '' && form.clusterIds.length === 0
  return { clusterIds: clusterId && untouched ? [clusterId] : form.clusterIds }
}

/** Asked twice: the card goes from the board for everyone. */
function Remove({ onRemove }: { readonly onRemove: () => void }) {
  const [sure, setSure] = useState(false)
  return (
    <Button look="link" onClick={sure ? onRemove : () => setSure(true)}>
      {sure ? 'Really remove its card?' : 'Remove'}
    </Button>
  )
}
