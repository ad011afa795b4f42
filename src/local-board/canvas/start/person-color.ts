/** Colours of people: each readable under white text (4.5:1 or more) and told apart from its neighbours. */
const COLORS = [
  '#3859ff',
  '#a15c00',
  '#187574',
  '#b5256d',
  '#7a3fd1',
  '#2f7a1f',
  '#c4351c',
  '#4d5a6e',
  '#00689e',
  '#8a5a2b',
]

/**
 * The colour of a person, the same in every page: by their id, or the next one free when a person with a smaller id
 * who is here has that colour.
 */
export function personColor(id: string, everybodyHere: readonly string[]): string {
  const taken = new Set<number>()
  for (const other of [...new Set([...everybodyHere, id])].sort()) {
    let index = hash(other) % COLORS.length
    for (let tries = 0; taken.has(index) && tries < COLORS.length; tries++) index = (index + 1) % COLORS.length
    if (other === id) return COLORS[index] as string
    taken.add(index)
  }
  return COLORS[0] as string
}

function hash(text: string): number {
  let value = 2166136261
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619)
  return value >>> 0
}
