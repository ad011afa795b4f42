import type { ComponentProps } from 'react'
import './button.css'

export type ButtonProps = ComponentProps<'button'> & {
  /** `main` is the one thing to do next; a screen has at most one in its bottom bar. */
  readonly look?: 'main' | 'plain' | 'small' | 'link'
  readonly wide?: boolean
}

export function Button({ look = 'plain', wide = false, className, ...rest }: ButtonProps) {
  const names = ['button', look, wide && 'wide', className].filter(Boolean).join(' ')
  return <button type="button" {...rest} className={names} />
}
