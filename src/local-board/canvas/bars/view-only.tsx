import { useMayChange, VIEW_ONLY } from '../actions/rights.ts'
import { Icon } from './icon.tsx'
import './view-only.css'

/** Says that the person may only look, as long as that is so. */
export function ViewOnly() {
  const mayChange = useMayChange()
  return (
    <div role="status">
      {!mayChange && (
        <p className="view-only" data-tip={VIEW_ONLY} data-tip-side="bottom">
          <Icon name="eye" />
          View only
        </p>
      )}
    </div>
  )
}
