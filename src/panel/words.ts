import { type ActionItem, openActions } from '../session/action-item.ts'

/** `1 note`, `2 notes`; the plural is the word with an s unless given. */
export function count(number: number, word: string, plural = `${word}s`): string {
  return `${number} ${number === 1 ? word : plural}`
}

/** Parts joined by commas and closed with a full stop; parts that are false are left out. */
export function sentence(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join(', ')}.`
}

/** `3 of 5 action items are still open`. */
export function describeOpen(actions: readonly Pick<ActionItem, 'status'>[]): string {
  const open = openActions(actions).length
  return `${open} of ${count(actions.length, 'action item')} ${open === 1 ? 'is' : 'are'} still open`
}
