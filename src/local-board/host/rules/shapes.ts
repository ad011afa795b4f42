import { refusal } from './errors.ts'

/** The shapes an app may create [D:ref-shape]. */
const SHAPES: ReadonlySet<string> = new Set([
  'rectangle',
  'circle',
  'triangle',
  'wedge_round_rectangle_callout',
  'round_rectangle',
  'rhombus',
  'parallelogram',
  'star',
  'right_arrow',
  'left_arrow',
  'pentagon',
  'hexagon',
  'octagon',
  'trapezoid',
  'flow_chart_predefined_process',
  'left_right_arrow',
  'cloud',
  'left_brace',
  'right_brace',
  'cross',
  'can',
])

/** The name of a shape; a rectangle when none is told. Throws for a shape Miro does not have. */
export function shapeName(value: unknown = 'rectangle'): string {
  if (typeof value !== 'string' || !SHAPES.has(value)) throw refusal.unknownShape(value)
  return value
}
