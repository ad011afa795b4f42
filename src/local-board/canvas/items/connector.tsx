import type { ConnectorItem } from '../../host/items.ts'
import type { ConnectorLine } from '../view/connector-path.ts'
import { colorOf, numberOf } from './item-style.ts'
import { plainText } from './plain-text.ts'

const DASHES: Readonly<Record<string, string>> = { dashed: '10 8', dotted: '2 6' }

/** A connector: its line, drawn in the box around it, and its caption. */
export function Connector({ item, line }: { item: ConnectorItem; line: ConnectorLine }) {
  const { x, y, width, height } = line.box
  const color = colorOf(item.style.strokeColor, '#4d5a6e')
  const stroke = Math.max(0.5, numberOf(item.style.strokeWidth, 2))
  const marker = `arrow-${item.id}`
  const headless = item.style.endStrokeCap === 'none'
  return (
    <>
      <svg className="connector-item" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
        <defs>
          <marker
            id={marker}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="6"
            markerHeight="6"
            orient="auto-start-reverse"
          >
            <path
              d="M1,1 L9,5 L1,9"
              fill="none"
              stroke={color}
              strokeWidth="1.6"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </marker>
        </defs>
        <path className="connector-hit" d={line.path} strokeWidth={stroke + 14} />
        <path
          className="connector-line"
          d={line.path}
          stroke={color}
          strokeWidth={stroke}
          strokeDasharray={DASHES[String(item.style.strokeStyle)]}
          markerEnd={headless ? undefined : `url(#${CSS.escape(marker)})`}
        />
      </svg>
      {item.captions.map((caption, index) => {
        const text = plainText(caption.content ?? '')
        return text ? (
          <span
            key={String(index)}
            className="connector-caption"
            style={{ left: line.middle.x - x, top: line.middle.y - y, fontSize: numberOf(item.style.fontSize, 14) }}
          >
            {text}
          </span>
        ) : null
      })}
    </>
  )
}
