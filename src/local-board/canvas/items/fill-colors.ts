/** Miro's sixteen sticky-note colours by their SDK names: ground, text on it, and the name people read. */
export const FILL_COLORS: Readonly<Record<string, { ground: string; text: string; label: string }>> = {
  gray: { ground: '#f0f1f3', text: '#1c1c1e', label: 'Grey' },
  light_yellow: { ground: '#fff6b6', text: '#1c1c1e', label: 'Light yellow' },
  yellow: { ground: '#ffe066', text: '#1c1c1e', label: 'Yellow' },
  orange: { ground: '#ffc27a', text: '#1c1c1e', label: 'Orange' },
  light_green: { ground: '#d5ecc0', text: '#1c1c1e', label: 'Light green' },
  green: { ground: '#bfe08f', text: '#1c1c1e', label: 'Green' },
  dark_green: { ground: '#8fce74', text: '#1c1c1e', label: 'Dark green' },
  cyan: { ground: '#9ee0db', text: '#1c1c1e', label: 'Cyan' },
  light_pink: { ground: '#ffd0d9', text: '#1c1c1e', label: 'Light pink' },
  pink: { ground: '#f5b3d0', text: '#1c1c1e', label: 'Pink' },
  violet: { ground: '#d8bdf0', text: '#1c1c1e', label: 'Violet' },
  red: { ground: '#fba39b', text: '#1c1c1e', label: 'Red' },
  light_blue: { ground: '#bde5f6', text: '#1c1c1e', label: 'Light blue' },
  blue: { ground: '#8fcdf5', text: '#1c1c1e', label: 'Blue' },
  dark_blue: { ground: '#a9b6ff', text: '#1c1c1e', label: 'Dark blue' },
  black: { ground: '#26272b', text: '#ffffff', label: 'Black' },
}

const FALLBACK = { ground: '#fff6b6', text: '#1c1c1e', label: 'Light yellow' }

/** How a sticky note of this SDK colour looks; light yellow, Miro's default, for a name that is not known. */
export function fillColor(name: string): { ground: string; text: string; label: string } {
  return FILL_COLORS[name] ?? FALLBACK
}

/** Hex colours offered for shapes, frames and cards, with the names people read. */
export const HEX_COLORS: readonly { value: string; label: string }[] = [
  { value: '#ffffff', label: 'White' },
  { value: '#f2f3f5', label: 'Light grey' },
  { value: '#dfe3ff', label: 'Pale blue' },
  { value: '#ffe3e3', label: 'Pale red' },
  { value: '#fff3cf', label: 'Pale yellow' },
  { value: '#def2cf', label: 'Pale green' },
  { value: '#3859ff', label: 'Blue' },
  { value: '#c4351c', label: 'Red' },
  { value: '#b27a00', label: 'Amber' },
  { value: '#2f7a1f', label: 'Green' },
  { value: '#7a3fd1', label: 'Violet' },
  { value: '#4d5a6e', label: 'Slate' },
]
