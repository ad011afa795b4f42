import { LEVELS } from '../../../clustering/granularity.ts'
import { setLevel } from '../../actions/suggest.ts'

import { usePanel, useTools } from '../../tools.ts'
import { count } from '../../words.ts'
import './level-slider.css'

/** One slider from fewer clusters to more: neighbouring settings only split or merge. */
export function LevelSlider({ clusters }: { readonly clusters: number }) {
  const tools = useTools()
  const level = usePanel((state) => state.level)
  return (
    <div className="level-slider">
      <input
        type="range"
        min={0}
        max={LEVELS - 1}
        value={level}
        aria-label="Fewer or more clusters"
        aria-valuetext={`Step ${level + 1} of ${LEVELS}, ${count(clusters, 'cluster')}`}
        onChange={({ target }) => void setLevel(tools, Number(target.value))}
      />
      <div className="caption ends" aria-hidden="true">
        <span>fewer</span>
        <span>more</span>
      </div>
    </div>
  )
}
