/** Miro's tag colours by their SDK names [D:ref-tag]: ground, text on it, and the name people read. */
export const TAG_COLORS: Readonly<Record<string, { ground: string; text: string; label: string }>> = {
  red: { ground: '#c4351c', text: '#ffffff', label: 'Red' },
  magenta: { ground: '#c2185b', text: '#ffffff', label: 'Magenta' },
  violet: { ground: '#7a3fd1', text: '#ffffff', label: 'Violet' },
  light_green: { ground: '#cfe36b', text: '#1c1c1e', label: 'Light green' },
  green: { ground: '#8fce54', text: '#1c1c1e', label: 'Green' },
  dark_green: { ground: '#0b7159', text: '#ffffff', label: 'Dark green' },
  cyan: { ground: '#5fd3d6', text: '#1c1c1e', label: 'Cyan' },
  blue: { ground: '#1d6fca', text: '#ffffff', label: 'Blue' },
  dark_blue: { ground: '#3c45a8', text: '#ffffff', label: 'Dark blue' },
  yellow: { ground: '#fac710', text: '#1c1c1e', label: 'Yellow' },
  gray: { ground: '#686f7d', text: '#ffffff', label: 'Grey' },
  black: { ground: '#1c1c1e', text: '#ffffff', label: 'Black' },
  dark_gray: { ground: '#474f5c', text: '#ffffff', label: 'Dark grey' },
}

const FALLBACK = { ground: '#c4351c', text: '#ffffff', label: 'Red' }

/** How a tag of this SDK colour looks; red, Miro's default, for a name that is not known. */
export function tagColor(name: string): { ground: string; text: string; label: string } {
  return TAG_COLORS[name] ?? FALLBACK
}

/** The colour for a person's new tag: the one that the fewest of the board's tags have, in Miro's order. */
export function nextTagColor(tags: readonly { color: string }[]): string {
  const counts = Object.keys(TAG_COLORS).map((color) => tags.filter((tag) => tag.color === color).length)
  return Object.keys(TAG_COLORS)[counts.indexOf(Math.min(...counts))] ?? 'red'
}
