import { useState } from 'react'
import type { KeptEvent } from '../../../timeline/kept-event.ts'
import { addEvents } from '../../actions/edit-events.ts'
import { useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { readTyped } from './read-typed.ts'

type AddEventProps = {
  readonly events: readonly KeptEvent[]
  readonly timeZone: string
  /** `YYYY-MM-DD`: the day of a time that is typed without one. */
  readonly day: string
  /** Told the event whose time was not typed, to fill it in. */
  readonly onWithoutTime: (id: string) => void
}

/** An event in one line, as people type it: `14:20 Rollback started`. */
export function AddEvent({ events, timeZone, day, onWithoutTime }: AddEventProps) {
  const tools = useTools()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [hint, setHint] = useState<string | null>(null)
  const write = (written: string) => {
    setText(written)
    setProblem(null)
    setHint(null)
  }
  const add = () => {
    const typed = readTyped(text, events, timeZone, day)
    if ('problem' in typed) {
      setProblem(typed.problem)
      return
    }
    const [id] = addEvents(tools, typed.events)
    write('')
    if (!id || typed.hasTime) return
    setHint('It tells no time, so it stands after the last event. Set its time below.')
    onWithoutTime(id)
  }
  return (
    <form
      className="add-event"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (text.trim()) add()
      }}
    >
      <Field label="Add an event" hint={hint} problem={problem}>
        {(control) => (
          <input
            {...control}
            value={text}
            placeholder="14:20 Rollback started"
            autoComplete="off"
            onChange={({ target }) => write(target.value)}
            onKeyDown={(pressed) => {
              if (pressed.key !== 'Escape' || !text) return
              pressed.preventDefault()
              write('')
            }}
          />
        )}
      </Field>
      <Button type="submit" disabled={!text.trim()}>
        Add
      </Button>
    </form>
  )
}
