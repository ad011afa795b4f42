import { useId } from 'react'
import { usePanel } from '../tools.ts'
import { Field } from './Field.tsx'

type Somebody = { readonly userId: string | null; readonly name: string }
type PersonFieldProps = {
  readonly label: string
  readonly value: Somebody
  readonly onChange: (somebody: Somebody) => void
}

/** A person of the board, or any name. A typed name that is a person of the board is taken as that person. */
export function PersonField({ label, value, onChange }: PersonFieldProps) {
  const people = usePanel((state) => state.people)
  const listId = useId()
  const take = (name: string) => {
    const person = people.find((each) => each.name.toLowerCase() === name.trim().toLowerCase())
    onChange({ userId: person?.id ?? null, name })
  }
  return (
    <Field label={label}>
      {(control) => (
        <>
          <input
            {...control}
            list={listId}
            value={value.name}
            placeholder="Any name"
            autoComplete="off"
            onChange={(event) => take(event.target.value)}
          />
          <datalist id={listId}>
            {people.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
