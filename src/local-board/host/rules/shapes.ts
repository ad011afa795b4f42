import { refusal } from './errors.ts'

/** The shapes that every app may create [D:ref-shape]. */
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

/** Shapes that only the experimental namespace makes and tells as shapes [D:ref-shape-experimental]. */
const FLOW_CHART: ReadonlySet<unknown> = new Set(
  [
    ...['connector', 'magnetic_disk', 'input_output', 'decision', 'delay', 'display', 'document', 'magnetic_drum'],
    ...['internal_storage', 'manual_input', 'manual_operation', 'merge', 'multidocument', 'note_curly_left'],
    ...['note_curly_right', 'note_square', 'offpage_connector', 'or', 'predefined_process_2', 'preparation', 'process'],
    ...['online_storage', 'summing_junction', 'terminator'],
  ].map((name) => `flow_chart_${name}`),
)

export function isFlowChart(shape: unknown): boolean {
  return FLOW_CHART.has(shape)
}

/** The name of a shape; a rectangle when none is told. Throws for a shape Miro does not have. */
export function shapeName(value: unknown = 'rectangle'): string {
  if (typeof value !== 'string' || !(SHAPES.has(value) || isFlowChart(value))) throw refusal.unknownShape(value)
  return value
}
