import type { BoardItem } from '../../host/items.ts'
import { recolor } from '../actions/recolor.ts'
import { FILL_COLORS, HEX_COLORS } from '../items/fill-colors.ts'
import { groundOf } from '../items/ground.ts'
import { useWorkspace } from '../workspace.ts'
import { Popover } from './popover.tsx'

/** Apps alone give these their colours, or they have none. */
const UNCOLORED: ReadonlySet<string> = new Set(['app_card', 'image', 'embed', 'preview', 'mindmap_node'])

/** The colours of the selected items; none for notes together with what has other colours than theirs. */
export function ColorMenu({ selected }: { selected: readonly BoardItem[] }) {
  const workspace = useWorkspace()
  const notesOnly = selected.every((item) => item.type === 'sticky_note')
  const anyNote = selected.some((item) => item.type === 'sticky_note')
  if ((anyNote && !notesOnly) || selected.some(({ type }) => UNCOLORED.has(type))) return null
  const choices = notesOnly
    ? Object.entries(FILL_COLORS).map(([value, { ground, label }]) => ({ value, label, ground }))
    : HEX_COLORS.map(({ value, label }) => ({ value, label, ground: value }))
  return (
    <Popover
      className="icon-button"
      label="Colour"
      title="Colour"
      tip="Colour"
      button={<span className="swatch" style={{ background: currentColor(selected[0]) }} />}
    >
      {(close) => (
        <div className="swatches">
          {choices.map(({ value, label, ground }) => (
            <button
              key={value}
              type="button"
              className="swatch-button"
              aria-label={label}
              data-tip={label}
              data-tip-side="bottom"
              onClick={() => {
                recolor(workspace, value)
                close()
              }}
            >
              <span className="swatch" style={{ background: ground }} />
            </button>
          ))}
        </div>
      )}
    </Popover>
  )
}

function currentColor(item: BoardItem | undefined): string {
  if (!item) return 'transparent'
  if (item.type === 'card') return item.style.cardTheme
  if (item.type === 'text') return String(item.style.color)
  if (item.type === 'connector') return String(item.style.strokeColor)
  return groundOf(item)
}
