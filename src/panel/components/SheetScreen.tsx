import type { ReactNode } from 'react'
import { closeSheet } from '../actions/sheets.ts'
import { useTools } from '../tools.ts'
import { Button } from './Button.tsx'
import { Screen } from './Screen.tsx'

type SheetScreenProps = {
  readonly title: string
  readonly titleNote?: ReactNode
  /** Between the body and the bottom bar: progress, problems and results. */
  readonly above?: ReactNode
  /** The one thing to do next; without it *Done* closes the sheet. */
  readonly main?: ReactNode
  readonly children?: ReactNode
}

/** A screen over that of the step, with the way back to it. Escape closes it too. */
export function SheetScreen({ title, titleNote, above, main, children }: SheetScreenProps) {
  const tools = useTools()
  const close = () => closeSheet(tools)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to the button that is there
    <div
      className="sheet"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close()
      }}
    >
      <Screen
        aside={title}
        title={title}
        titleNote={titleNote}
        above={above}
        back={main && <Button onClick={close}>Back</Button>}
        main={
          main ?? (
            <Button look="main" onClick={close}>
              Done
            </Button>
          )
        }
      >
        {children}
      </Screen>
    </div>
  )
}
