import type { CSSProperties } from 'react'
import type { TextStyle } from '../../host/items.ts'

/** A colour as an app may write it, or `fallback` when it is none: nothing else reaches the page's styles. */
export function colorOf(value: unknown, fallback: string): string {
  return typeof value === 'string' && /^(#[0-9a-f]{3,8}|transparent|rgba?\([\d\s.,%]+\))$/i.test(value)
    ? value
    : fallback
}

/** A number of an item's style, or `fallback` when it is none. */
export function numberOf(value: unknown, fallback: number): number {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : fallback
}

/** Colour with an opacity of 0 to 1. */
export function withOpacity(color: string, opacity: unknown): string {
  const share = numberOf(opacity, 1)
  return share >= 1 || color === 'transparent'
    ? color
    : `color-mix(in srgb, ${color} ${Math.round(share * 100)}%, transparent)`
}

const VERTICAL: Readonly<Record<string, CSSProperties['justifyContent']>> = {
  top: 'flex-start',
  middle: 'safe center',
  bottom: 'flex-end',
}
const ALIGN: readonly string[] = ['left', 'center', 'right']

/** How text of a text or shape item is set: size in board units, colour, alignment. */
export function textCss(style: TextStyle, defaults: { align: string; vertical: string }): CSSProperties {
  const align = ALIGN.includes(String(style.textAlign)) ? String(style.textAlign) : defaults.align
  return {
    fontSize: numberOf(style.fontSize, 14),
    color: colorOf(style.color, '#1c1c1e'),
    textAlign: align as CSSProperties['textAlign'],
    justifyContent: VERTICAL[String(style.textAlignVertical ?? defaults.vertical)] ?? 'safe center',
    fontFamily: /mono|cousine|code/i.test(String(style.fontFamily ?? '')) ? 'var(--mono)' : undefined,
  }
}
