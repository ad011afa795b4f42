import './chips.css'

type ChipsProps<T extends string> = {
  readonly legend: string
  /** Whether the legend is only spoken, as it can be read beside. */
  readonly quiet?: boolean
  readonly options: readonly { readonly id: T; readonly title: string }[]
  readonly chosen: readonly T[]
  readonly onToggle: (id: T, chosen: boolean) => void
}

/** Roles to tick, as small chips that wrap. */
export function Chips<T extends string>({ legend, quiet = false, options, chosen, onToggle }: ChipsProps<T>) {
  return (
    <fieldset className="chips">
      <legend className={quiet ? 'out-of-sight' : 'caption'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.id} className="chip">
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            onChange={(event) => onToggle(option.id, event.target.checked)}
          />
          {option.title}
        </label>
      ))}
    </fieldset>
  )
}
