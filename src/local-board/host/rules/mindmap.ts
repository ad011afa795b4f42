import type { Size } from '../coordinates.ts'
import type { MindmapNodeItem, MindmapNodeView } from '../items.ts'
import { normaliseContent, plainText } from './content.ts'
import { refusal } from './errors.ts'
import { list, oneOf, record, text } from './properties.ts'
import { styleOf } from './style.ts'

/** Board units between the edge of a node and its text, and the width that a node's text is broken at [I]. */
const PADDING = { x: 20, y: 12 }
const WIDEST_TEXT = 260
const ROOT_FONT_SIZE = 24

const viewType = oneOf('text', 'shape')
const viewShape = oneOf('rectangle', 'round_rectangle', 'pill')
const VIEW_PROPERTIES = new Set(['type', 'content', 'shape', 'style'])

/** The checked look of a node: a root is a shape, a branch a text, unless told otherwise [T: MindmapNodeView]. */
export function nodeView(asked: unknown, isRoot: boolean, before?: MindmapNodeView): MindmapNodeView {
  const props = asked === undefined ? {} : record('nodeView', asked)
  for (const name of Object.keys(props)) if (!VIEW_PROPERTIES.has(name)) throw refusal.unknownStyle(name)
  const content = text('nodeView.content', props.content ?? before?.content ?? '')
  const old = before?.style ?? (isRoot ? styleOf<MindmapNodeView['style']>('mindmap_node', ROOT_STYLE) : undefined)
  return {
    type: viewType('nodeView.type', props.type ?? before?.type ?? (isRoot ? 'shape' : 'text')),
    content: content === before?.content ? content : normaliseContent(content, 'shape'),
    shape: viewShape('nodeView.shape', props.shape ?? before?.shape ?? 'pill'),
    style: styleOf('mindmap_node', props.style, old),
  }
}

const ROOT_STYLE = { fontSize: ROOT_FONT_SIZE }

/**
 * The box that a node needs around its text, by a glyph of 0.62 em and lines of 1.4 em: so wide that a word does not break
 * where the browser has only a wide font, or the text is bold. `width` is the app's, if it told one.
 */
export function nodeSize(view: MindmapNodeView, width?: number): Size {
  const fontSize = Number(view.style.fontSize)
  const lines = plainText(view.content).split('\n')
  const glyph = fontSize * 0.62
  const longest = Math.max(1, ...lines.map((line) => line.length)) * glyph
  const room = width === undefined ? Math.min(longest, WIDEST_TEXT) : Math.max(glyph, width - 2 * PADDING.x)
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * glyph) / room)), 0)
  return { width: width ?? Math.ceil(room + 2 * PADDING.x), height: Math.ceil(rows * fontSize * 1.4 + 2 * PADDING.y) }
}

export const mapLayout = oneOf<MindmapNodeItem['layout']>('horizontal', 'vertical')
export const branchDirection = oneOf<NonNullable<MindmapNodeItem['direction']>>('start', 'end')

/** The branches that an app hands over with a node. */
export function branches(value: unknown): Record<string, unknown>[] {
  return value === undefined ? [] : list('children', value).map((child) => record('children', child))
}

/** Nodes below this one in what an app hands over; a tree that bites its own tail is counted once around. */
export function countBranches(props: unknown, seen = new Set<unknown>()): number {
  const { children } = (props ?? {}) as { children?: unknown }
  if (!Array.isArray(children) || seen.has(props)) return 0
  seen.add(props)
  return children.reduce<number>((sum, child) => sum + 1 + countBranches(child, seen), 0)
}
