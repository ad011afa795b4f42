import { refusal } from './errors.ts'

type StyleValue = string | number | boolean
type Test = (value: unknown) => boolean

const STICKY_COLORS = [
  'gray',
  'light_yellow',
  'yellow',
  'orange',
  'light_green',
  'green',
  'dark_green',
  'cyan',
  'light_pink',
  'pink',
  'violet',
  'red',
  'light_blue',
  'blue',
  'dark_blue',
  'black',
]

const among =
  (...values: string[]): Test =>
  (value) =>
    values.includes(value as string)
const between =
  (least: number, most: number): Test =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
const wholeBetween =
  (least: number, most: number): Test =>
  (value) =>
    Number.isInteger(value) && between(least, most)(value)
const atLeast =
  (least: number): Test =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least
const aboveZero: Test = (value) => value !== 0 && atLeast(0)(value)
const color: Test = (value) => typeof value === 'string' && /^(#[0-9a-f]{3}|#[0-9a-f]{6}|transparent)$/i.test(value)
const name: Test = (value) => typeof value === 'string' && value !== ''
const yesOrNo: Test = (value) => typeof value === 'boolean'

const textAlign = among('left', 'center', 'right')
const textAlignVertical = among('top', 'middle', 'bottom')
const strokeStyle = among('normal', 'dotted', 'dashed')
const strokeCap = among(
  'none',
  'stealth',
  'rounded_stealth',
  'arrow',
  'filled_triangle',
  'triangle',
  'filled_diamond',
  'diamond',
  'filled_oval',
  'oval',
  'erd_one',
  'erd_many',
  'erd_one_or_many',
  'erd_only_one',
  'erd_zero_or_many',
  'erd_zero_or_one',
)

/** Each style property with its default and what it accepts [D:ref-sticky-note, ref-text, ref-shape, ref-frame, ref-card, ref-connector, ref-mindmap-node]. */
const STYLES: Record<string, Record<string, [fallback: StyleValue, accepts: Test]>> = {
  sticky_note: {
    fillColor: ['light_yellow', among(...STICKY_COLORS)],
    textAlign: ['center', textAlign],
    textAlignVertical: ['middle', textAlignVertical],
  },
  text: {
    color: ['#1a1a1a', color],
    fillColor: ['transparent', color],
    fillOpacity: [1, between(0, 1)],
    fontFamily: ['arial', name],
    fontSize: [14, atLeast(0.001)],
    textAlign: ['left', textAlign],
  },
  shape: {
    color: ['#1a1a1a', color],
    fillColor: ['transparent', color],
    fillOpacity: [1, between(0, 1)],
    fontFamily: ['arial', name],
    fontSize: [14, aboveZero],
    textAlign: ['center', textAlign],
    textAlignVertical: ['middle', textAlignVertical],
    borderStyle: ['normal', strokeStyle],
    borderOpacity: [1, between(0, 1)],
    borderColor: ['#ffffff', color],
    borderWidth: [2, wholeBetween(0, 24)],
  },
  frame: { fillColor: ['transparent', color] },
  card: { cardTheme: ['#2d9bf0', color], fillBackground: [false, yesOrNo] },
  mindmap_node: {
    fontSize: [14, aboveZero],
    color: ['#4262ff', color],
    fillOpacity: [0, between(0, 1)],
    borderStyle: ['normal', strokeStyle],
  },
  connector: {
    startStrokeCap: ['none', strokeCap],
    endStrokeCap: ['stealth', strokeCap],
    strokeStyle: ['normal', strokeStyle],
    strokeWidth: [1, wholeBetween(1, 24)],
    strokeColor: ['#000000', color],
    fontSize: [14, aboveZero],
    color: ['#1a1a1a', color],
    textOrientation: ['aligned', among('horizontal', 'aligned')],
  },
}

/** The whole style of an item: `before` (or the type's defaults) with `changes` on top. Throws Miro's words for an unknown or wrong one. */
export function styleOf<Style extends object>(type: string, changes: unknown, before?: Style): Style {
  const known = STYLES[type] ?? {}
  const defaults = () => Object.entries(known).map(([key, [value]]): [string, unknown] => [key, value])
  const style: Record<string, unknown> = Object.fromEntries(before ? Object.entries(before) : defaults())
  if (changes === undefined) return style as Style
  if (typeof changes !== 'object' || changes === null) throw refusal.wrongProperty('style', 'an object')
  for (const [key, value] of Object.entries(changes)) {
    const property = Object.hasOwn(known, key) ? known[key] : undefined
    if (!property) throw refusal.unknownStyle(key)
    if (value === undefined) continue
    if (!property[1](value)) throw refusal.wrongStyle(key)
    style[key] = value
  }
  return style as Style
}
