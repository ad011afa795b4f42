import { COLUMNS, type ColumnId } from '../../../session/column.ts'

type ColumnSelectProps = {
  /** What ties it to its label. */
  readonly control: React.ComponentProps<'select'>
  readonly value: ColumnId | null
  /** Whether none may be chosen. */
  readonly optional?: boolean
  readonly onChange: (column: ColumnId | null) => void
}

/** Chooses one of the three columns, or none. */
export function ColumnSelect({ control, value, optional = false, onChange }: ColumnSelectProps) {
  return (
    <select
      {...control}
      value={value ?? ''}
      onChange={(event) => onChange(COLUMNS.find(({ id }) => id === event.target.value)?.id ?? null)}
    >
      {optional && <option value="">Leave out</option>}
      {COLUMNS.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}
