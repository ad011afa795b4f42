import { usePanel } from '../tools.ts'
import { Button } from './Button.tsx'
import { Working } from './ProgressBar.tsx'

/** How far the work in hand is, and a way to stop it. Nothing when there is none. */
export function WorkInHand() {
  const work = usePanel((state) => state.work)
  if (!work) return null
  return (
    <Working label={work.label} fraction={work.fraction}>
      {work.cancel && (
        <Button look="link" onClick={work.cancel}>
          Cancel
        </Button>
      )}
    </Working>
  )
}
