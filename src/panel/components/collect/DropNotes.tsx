import type { ReactNode } from 'react'
import { pasteCollected } from '../../actions/collect.ts'
import { takeCollectedFile } from '../../actions/collect-text.ts'
import { useTools } from '../../tools.ts'
import { DropTarget } from '../DropTarget.tsx'

/** Takes a file or a text that is dropped anywhere on the sheet. */
export function DropNotes({ children }: { readonly children: ReactNode }) {
  const tools = useTools()
  return (
    <DropTarget
      label="Drop it to collect its notes"
      onFiles={(files) => void takeCollectedFile(tools, files)}
      onText={(text) => pasteCollected(tools, text)}
    >
      {children}
    </DropTarget>
  )
}
