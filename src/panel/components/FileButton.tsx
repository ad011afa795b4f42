import { useRef } from 'react'
import { Button, type ButtonProps } from './Button.tsx'

type FileButtonProps = Pick<ButtonProps, 'look' | 'children'> & {
  readonly onFiles: (files: readonly File[]) => void
}

/** A button by which files are chosen. */
export function FileButton({ onFiles, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again after it has changed.
          currentTarget.value = ''
          onFiles(files)
        }}
      />
    </>
  )
}
