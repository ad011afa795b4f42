import { type DragEvent, type ReactNode, useState } from 'react'
import './drop-target.css'

type DropTargetProps = {
  /** What happens when something is dropped here, as `Drop it to …`. */
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
  readonly onText: (text: string) => void
  readonly children: ReactNode
}

/** A screen on which files and texts may be dropped anywhere; fields take the texts that are dropped into them. */
export function DropTarget({ label, onFiles, onText, children }: DropTargetProps) {
  const [over, setOver] = useState(false)
  const isForField = (event: DragEvent) =>
    !hasFiles(event) && event.target instanceof Element && event.target.matches('input, textarea')
  const onDragOver = (event: DragEvent) => {
    if (isForField(event)) return
    event.preventDefault()
    setOver(true)
  }
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    if (isForField(event)) return
    event.preventDefault()
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
    else onText(event.dataTransfer.getData('text/plain'))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to the button that is there
    <div className="drop-target" onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      {children}
      {over && <div className="drop-here">{label}</div>}
    </div>
  )
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return [...dataTransfer.types].includes('Files')
}
