import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { EventChange } from '../../../timeline/edit-events.ts'
import type { TimelineEvent } from '../../../timeline/event.ts'
import { fromLocalInput, toLocalInput } from '../../../timeline/format.ts'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { changeOne } from '../../actions/edit-events.ts'
import { useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { Field, Tick } from '../Field.tsx'

type EventFormProps = {
  readonly event: KeptEvent
  readonly timeZone: string
  readonly movable: readonly (-1 | 1)[]
  readonly onMove: ((event: KeptEvent, by: -1 | 1) => void) | undefined
  readonly onDelete: ((event: KeptEvent) => void) | undefined
  readonly onClose: () => void
}

type Written = Pick<TimelineEvent, 'text' | 'precision' | 'approximate'> & { readonly when: string }

/**
 * An event to edit. What is written is saved when the form is left in any way, only *Cancel* and Escape give it up: an edit is
 * not lost because another event was pressed.
 */
export function EventForm({ event, timeZone, movable, onMove, onDelete, onClose }: EventFormProps) {
  const tools = useTools()
  const first = (): Written => ({
    when: toLocalInput(event.at, timeZone),
    text: event.text,
    precision: event.precision,
    approximate: event.approximate,
  })
  const [written, setWritten] = useState(first)
  const [at, setAt] = useState(event.at)
  if (at !== event.at) {
    setAt(event.at)
    setWritten((before) => ({ ...before, ...first(), text: before.text }))
  }
  const [asked, setAsked] = useState(false)
  const write = (change: Partial<Written>) => setWritten((before) => ({ ...before, ...change }))
  const isDay = written.precision === 'day'
  const problem = instantOf(written, event, timeZone) === null ? 'Fill in the day and the time.' : null

  const given = useRef(false)
  const save = useRef(() => {})
  save.current = () => {
    const now = instantOf(written, event, timeZone)
    if (now === null || given.current) return
    const { text, precision, approximate } = written
    const change: EventChange = { at: now, text: text.trim() || event.text, precision, approximate }
    changeOne(tools, event, change)
  }
  useEffect(() => () => save.current(), [])

  const giveUp = () => {
    given.current = true
    onClose()
  }
  const onSubmit = (submitted: FormEvent) => {
    submitted.preventDefault()
    setAsked(true)
    if (!problem) onClose()
  }
  const onKeyDown = (pressed: KeyboardEvent) => {
    const isDone = pressed.key === 'Enter' && (pressed.ctrlKey || pressed.metaKey)
    if (isDone) onSubmit(pressed)
    if (pressed.key !== 'Escape') return
    pressed.preventDefault()
    giveUp()
  }
  const text = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const field = text.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])
  return (
    <form className="event-form" aria-label="Event" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field label="What happened">
        {(control) => (
          <textarea
            {...control}
            ref={text}
            value={written.text}
            onChange={({ target }) => write({ text: target.value })}
          />
        )}
      </Field>
      <div className="event-when">
        <Field label={isDay ? 'Day' : 'Day and time'} problem={asked ? problem : null}>
          {(control) => (
            <input
              {...control}
              type={isDay ? 'date' : 'datetime-local'}
              value={isDay ? written.when.slice(0, 10) : written.when}
              onChange={({ target: { value } }) =>
                write({ when: isDay && value ? `${value}${written.when.slice(10) || 'T00:00'}` : value })
              }
            />
          )}
        </Field>
        <Field label="Known to the">
          {(control) => (
            <select
              {...control}
              value={written.precision}
              onChange={({ target }) => write({ precision: target.value as Written['precision'] })}
            >
              <option>minute</option>
              <option>hour</option>
              <option>day</option>
            </select>
          )}
        </Field>
      </div>
      <Tick
        label="About"
        note="the time is not sure"
        checked={written.approximate}
        onChange={(approximate) => write({ approximate })}
      />
      {movable.length > 0 && (
        <div className="row">
          <span className="caption">Its place</span>
          {([-1, 1] as const).map((by) => (
            <Button key={by} look="small" disabled={!movable.includes(by)} onClick={() => onMove?.(event, by)}>
              {by < 0 ? 'Earlier' : 'Later'}
            </Button>
          ))}
        </div>
      )}
      <div className="row apart">
        <span className="row">
          <Button type="submit" look="small">
            Save
          </Button>
          <Button look="link" onClick={giveUp}>
            Cancel
          </Button>
        </span>
        <Button
          look="link"
          onClick={() => {
            given.current = true
            onDelete?.(event)
          }}
        >
          Delete
        </Button>
      </div>
    </form>
  )
}

/** The instant that was written; as it was where nothing was, so that seconds stay. Null when it is no time. */
function instantOf({ when, precision }: Written, event: KeptEvent, timeZone: string): string | null {
  if (when === toLocalInput(event.at, timeZone) && precision === event.precision) return event.at
  return fromLocalInput(precision === 'day' ? `${when.slice(0, 10)}T00:00` : when, timeZone)
}
