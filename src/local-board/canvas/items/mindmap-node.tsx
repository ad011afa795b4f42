import type { CSSProperties } from 'react'
import type { MindmapNodeItem } from '../../host/items.ts'
import type { ConnectorLine } from '../view/connector-path.ts'
import { Content } from './content.tsx'
import { colorOf, numberOf } from './item-style.ts'
import './mindmap-node.css'

const DASHES: Readonly<Record<string, CSSProperties['borderStyle']>> = { dashed: 'dashed', dotted: 'dotted' }
const RADIUS = { rectangle: 2, round_rectangle: 10, pill: 999 }

/** A node of a mind map with its line to the node it hangs on: a shape has an outline, a text stands by itself. */
export function MindmapNode({ item, branch }: { item: MindmapNodeItem; branch: ConnectorLine | undefined }) {
  const { type, shape, content, style } = item.nodeView
  const color = mindmapColor(item)
  const box: CSSProperties =
    type === 'shape'
      ? {
          borderColor: color,
          borderStyle: DASHES[String(style.borderStyle)] ?? 'solid',
          borderRadius: RADIUS[shape],
          backgroundColor: `color-mix(in srgb, ${color} ${Math.round(numberOf(style.fillOpacity, 0) * 100)}%, #ffffff)`,
        }
      : {}
  return (
    <>
      {branch && (
        <svg className="mindmap-branch" aria-hidden="true">
          <path d={branch.path} stroke={color} />
        </svg>
      )}
      <div
        className={`mindmap-node mindmap-${type}`}
        style={{ ...box, textAlign: alignOf(item, branch), fontSize: numberOf(style.fontSize, 14) }}
      >
        <div className="item-text">
          <Content html={content} />
        </div>
      </div>
    </>
  )
}

/** A text begins where its branch ends; a shape, and what hangs below or above its node, has its text in the middle. */
function alignOf(item: MindmapNodeItem, branch: ConnectorLine | undefined): 'left' | 'center' | 'right' {
  if (item.nodeView.type === 'shape' || !branch) return 'center'
  return branch.end.x <= 0 ? 'left' : branch.end.x >= item.width ? 'right' : 'center'
}

/** The colour of a node's outline and branch. */
export function mindmapColor({ nodeView }: MindmapNodeItem): string {
  return colorOf(nodeView.style.color, '#4262ff')
}
