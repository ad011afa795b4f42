import type { ComponentProps, KeyboardEvent, MouseEvent } from 'react'
import './button.css'

export type ButtonProps = ComponentProps<'button'> & {
  /** `main` is the one thing to do next; a screen has at most one in its bottom bar. */
  readonly look?: 'main' | 'plain' | 'small' | 'link'
  readonly wide?: boolean
  /** Does nothing for as long as other work runs, but keeps the focus where it is. */
  readonly busy?: boolean
}

export function Button({ look = 'plain', wide = false, busy = false, className, onClick, ...rest }: ButtonProps) {
  const names = ['button', look, wide && 'wide', className].filter(Boolean).join(' ')
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    // The second click of a double click would hit the main action that has just come in this one's place.
    const again = look === 'main' && event.detail > 1
    if (busy || again) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      className={names}
      aria-disabled={busy || undefined}
      onClick={click}
      onKeyDown={heldKeyIsOnePress}
    />
  )
}

function heldKeyIsOnePress(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault()
}
