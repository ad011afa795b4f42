/** Outlines of Miro's shapes in a box of 100 by 100, as SVG paths. Shapes drawn by CSS (rectangle, round rectangle, circle) are not here. */
const OUTLINES: Readonly<Record<string, string>> = {
  triangle: 'M50,0 L100,100 L0,100 Z',
  rhombus: 'M50,0 L100,50 L50,100 L0,50 Z',
  parallelogram: 'M25,0 L100,0 L75,100 L0,100 Z',
  trapezoid: 'M20,0 L80,0 L100,100 L0,100 Z',
  pentagon: 'M50,0 L100,38 L81,100 L19,100 L0,38 Z',
  hexagon: 'M25,0 L75,0 L100,50 L75,100 L25,100 L0,50 Z',
  octagon: 'M29,0 L71,0 L100,29 L100,71 L71,100 L29,100 L0,71 L0,29 Z',
  star: 'M50,0 L61,36 L100,36 L69,59 L80,98 L50,75 L20,98 L31,59 L0,36 L39,36 Z',
  right_arrow: 'M0,25 L65,25 L65,0 L100,50 L65,100 L65,75 L0,75 Z',
  left_arrow: 'M100,25 L35,25 L35,0 L0,50 L35,100 L35,75 L100,75 Z',
  left_right_arrow: 'M0,50 L25,0 L25,25 L75,25 L75,0 L100,50 L75,100 L75,75 L25,75 L25,100 Z',
  cross: 'M33,0 L67,0 L67,33 L100,33 L100,67 L67,67 L67,100 L33,100 L33,67 L0,67 L0,33 L33,33 Z',
  cloud: 'M25,90 C5,90 0,70 12,60 C0,45 12,28 28,32 C32,8 66,4 74,26 C94,22 104,44 92,58 C104,74 92,90 76,90 Z',
  can: 'M0,12 C0,-4 100,-4 100,12 L100,88 C100,104 0,104 0,88 Z M0,12 C0,28 100,28 100,12',
  left_brace: 'M100,0 C60,0 60,10 60,30 C60,45 40,50 20,50 C40,50 60,55 60,70 C60,90 60,100 100,100',
  right_brace: 'M0,0 C40,0 40,10 40,30 C40,45 60,50 80,50 C60,50 40,55 40,70 C40,90 40,100 0,100',
  wedge_round_rectangle_callout:
    'M8,0 L92,0 Q100,0 100,8 L100,67 Q100,75 92,75 L45,75 L25,100 L28,75 L8,75 Q0,75 0,67 L0,8 Q0,0 8,0 Z',
  flow_chart_predefined_process: 'M0,0 L100,0 L100,100 L0,100 Z M12,0 L12,100 M88,0 L88,100',
}

/** The path of a shape in a box of 100 by 100, or null for a shape that is a plain or rounded box. */
export function shapeOutline(shape: string): string | null {
  return OUTLINES[shape] ?? null
}

/** Corner radius of a shape that is a box, in CSS. */
export function boxRadius(shape: string, width: number, height: number): string | number {
  if (shape === 'circle') return '50%'
  return shape === 'round_rectangle' ? Math.min(12, Math.min(width, height) / 4) : 0
}
