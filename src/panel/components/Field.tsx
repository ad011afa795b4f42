import { type ReactNode, useId } from 'react'
import './field.css'

/** What a control needs to belong to its label, its hint and its problem. */
type ControlProps = {
  readonly id: string
  readonly className: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

type FieldProps = {
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong with the value and what to do; told at once to screen readers. */
  readonly problem?: string | null | undefined
  readonly children: (control: ControlProps) => ReactNode
}

/** A control under its label. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'input',
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <span id={`${id}-hint`} className="caption">
          {hint}
        </span>
      )}
      {problem && (
        <span id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  )
}

type TickProps = {
  readonly label: ReactNode
  /** In small under the label: what it means. */
  readonly note?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box to tick, with its words beside it. */
export function Tick({ label, note, checked, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {note && <span className="caption"> {note}</span>}
      </span>
    </label>
  )
}
