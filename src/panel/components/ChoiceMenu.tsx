import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import './choice-menu.css'

type ChoiceMenuProps = {
  readonly label: string
  /** The whole sentence for those who do not see what is around the button. */
  readonly name: string
  readonly choices: readonly { readonly id: string; readonly title: string }[]
  readonly disabled?: boolean
  readonly onChoose: (id: string) => void
}

/**
 * A button that unfolds what can be chosen. A native select would not do: on many systems its arrow keys choose at once,
 * before all that can be chosen has been seen.
 */
export function ChoiceMenu({ label, name, choices, disabled = false, onChoose }: ChoiceMenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && open) close()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || !open) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  const unfolded = open && !disabled
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside
    <div className="choice-menu" onKeyDown={onKeyDown}>
      <Button
        ref={button}
        look="small"
        className="unfold"
        aria-label={name}
        aria-expanded={unfolded}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {unfolded && (
        <ul>
          {choices.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  close()
                  onChoose(id)
                }}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
