import type { CSSProperties } from 'react'
import type { ShapeItem } from '../../host/items.ts'
import { Content } from './content.tsx'
import { colorOf, numberOf, textCss, withOpacity } from './item-style.ts'
import { boxRadius, shapeOutline } from './shape-outline.ts'
import { TextEditor } from './text-editor.tsx'

const DASHES: Readonly<Record<string, string>> = { dashed: '8 6', dotted: '2 4' }

/** A shape with its text. */
export function Shape({ item, editing }: { item: ShapeItem; editing: boolean }) {
  const { style } = item
  const fill = withOpacity(colorOf(style.fillColor, 'transparent'), style.fillOpacity)
  const border = withOpacity(colorOf(style.borderColor, 'transparent'), style.borderOpacity)
  const width = numberOf(style.borderWidth, 2)
  const outline = shapeOutline(item.shape)
  const text = textCss(style, { align: 'center', vertical: 'middle' })
  const padding = Math.min(12, Math.min(item.width, item.height) * 0.08)
  const dashed = style.borderStyle === 'dashed' || style.borderStyle === 'dotted' ? style.borderStyle : 'solid'
  const box: CSSProperties = outline
    ? {}
    : {
        background: fill,
        border: width > 0 && border !== 'transparent' ? `${width}px ${dashed} ${border}` : undefined,
        borderRadius: boxRadius(item.shape, item.width, item.height),
      }
  return (
    <div
      className="shape-item"
      style={{ ...box, ...text, padding, rotate: item.rotation ? `${numberOf(item.rotation, 0)}deg` : undefined }}
    >
      {outline && (
        <svg className="shape-outline" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path
            d={outline}
            fill={fill}
            stroke={border}
            strokeWidth={width}
            strokeDasharray={DASHES[dashed]}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      )}
      {editing ? (
        <TextEditor item={item} style={{ textAlign: text.textAlign }} />
      ) : (
        <div className="item-text">
          <Content html={item.content} />
        </div>
      )}
    </div>
  )
}
