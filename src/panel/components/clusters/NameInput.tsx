import { useState } from 'react'
import './clusters.css'

type NameInputProps = { readonly name: string; readonly onRename: (name: string) => void }

/** A name that looks like text until it is edited. Left empty, it goes back to what it was. */
export function NameInput({ name, onRename }: NameInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      className="card-name"
      aria-label="Cluster name"
      value={typed ?? name}
      onChange={({ target }) => {
        setTyped(target.value)
        onRename(target.value)
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}
