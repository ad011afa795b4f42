/** Notes that are moved as one: those pinned to one key, and those that say the same. */
export type Unit = {
  /** Numbers of its notes. */
  readonly notes: readonly number[]
  /** The key its notes are pinned to; units of different keys never share a cluster. */
  readonly pin: string | null
}

/**
 * Puts notes together that must not be parted. A note that says the same as a pinned one goes with it.
 * @param notes in an order that does not depend on the caller's.
 */
export function unitsOf(notes: readonly { readonly text: string; readonly pin: string | null }[]): Unit[] {
  const pinOfText = new Map<string, string>()
  for (const { text, pin } of notes) if (pin !== null && !pinOfText.has(gist(text))) pinOfText.set(gist(text), pin)
  const units = new Map<string, { notes: number[]; pin: string | null }>()
  notes.forEach(({ text, pin: own }, i) => {
    const pin = own ?? pinOfText.get(gist(text)) ?? null
    const key = pin === null ? `text ${gist(text)}` : `pin ${pin}`
    const unit = units.get(key)
    if (unit) unit.notes.push(i)
    else units.set(key, { notes: [i], pin })
  })
  return [...units.values()]
}

/** What a text says, whatever its spacing and case. */
function gist(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
