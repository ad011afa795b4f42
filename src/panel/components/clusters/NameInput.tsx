import { useRef, useState } from 'react'
import './clusters.css'

type NameInputProps = { readonly name: string; readonly onRename: (name: string) => void }

/** A name that looks like text until it is edited. Left empty, or with Escape, it goes back to what it was. */
export function NameInput({ name, onRename }: NameInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const before = useRef(name)
  return (
    <input
      className="card-name"
      aria-label="Cluster name"
      value={typed ?? name}
      onChange={({ target }) => {
        setTyped(target.value)
        onRename(target.value)
      }}
      onFocus={() => {
        before.current = name
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onRename(before.current)
        if (key === 'Escape' || key === 'Enter') setTyped(null)
      }}
    />
  )
}
