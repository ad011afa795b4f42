import { ViewportPortal } from '@xyflow/react'
import { absoluteBox } from '../../host/coordinates.ts'
import { useItems, usePeople, useUi, useWorkspace } from '../workspace.ts'
import { facingPoint } from './connector-path.ts'

/** What lies over the items: the connector being pulled, others' marks and cursors. */
export function Overlays() {
  return (
    <ViewportPortal>
      <PulledLine />
      <EditingMarks />
      <Cursors />
    </ViewportPortal>
  )
}

function PulledLine() {
  const { document } = useWorkspace()
  const pull = useUi((state) => state.pull)
  const item = pull ? document.get(pull.from) : undefined
  if (!pull || !item) return null
  const { x, y } = facingPoint(absoluteBox(document.items, item), pull.to)
  return (
    <svg className="pulled-line" aria-hidden="true">
      <line x1={x} y1={y} x2={pull.to.x} y2={pull.to.y} />
    </svg>
  )
}

function EditingMarks() {
  const items = useItems()
  const presences = usePeople((state) => state.presences)
  const zoom = useUi((state) => state.zoom)
  return presences.slice(1).map(({ person, editing }, index) => {
    const item = editing === null ? undefined : items.get(editing)
    if (!item || item.type === 'connector') return null
    const { x, y, width, height } = absoluteBox(items, item)
    return (
      <div
        key={`${person.id} ${String(index)}`}
        className="editing-mark"
        style={{ translate: `${x}px ${y}px`, width, height, outlineColor: person.color, outlineWidth: 2 / zoom }}
      >
        <span className="name-tag" style={{ background: person.color, fontSize: 12 / zoom }}>
          {person.name} is typing
        </span>
      </div>
    )
  })
}

function Cursors() {
  const { me } = useWorkspace()
  const presences = usePeople((state) => state.presences)
  const zoom = useUi((state) => state.zoom)
  return presences.slice(1).map(({ person, cursor }, index) =>
    cursor && person.id !== me.id ? (
      <div
        key={`${person.id} ${String(index)}`}
        className="cursor"
        style={{ transform: `translate(${cursor.x}px, ${cursor.y}px) scale(${1 / zoom})` }}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M3,2 L17,8.5 L10.5,10.5 L8,17 Z"
            fill={person.color}
            stroke="#ffffff"
            strokeWidth="1.4"
            strokeLinejoin="round"
          />
        </svg>
        <span className="name-tag" style={{ background: person.color }}>
          {person.name}
        </span>
      </div>
    ) : null,
  )
}
