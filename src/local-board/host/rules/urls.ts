import { refusal } from './errors.ts'

/** Only to tell relative addresses from wrong ones. */
const SOMEWHERE = 'https://board.example'

/** The address of a page of the app: absolute or relative to the app's, and never one that runs script [D:ref-ui]. */
export function pageUrl(value: unknown): string {
  return addressOf(value, ['http:', 'https:'])
}

/** Where an item leads to, by an absolute address or one on this board [D:ref-board]; undefined for none. */
export function linkUrl(value: unknown): string | undefined {
  return value === undefined || value === null || value === ''
    ? undefined
    : addressOf(value, ['http:', 'https:', 'mailto:'])
}

/** The icon of a card's field [D:ref-card]. */
export function iconUrl(value: unknown): string {
  return addressOf(value, ['https:'])
}

function addressOf(value: unknown, protocols: readonly string[]): string {
  if (typeof value !== 'string' || value === '' || !URL.canParse(value, SOMEWHERE)) throw refusal.wrongUrl(value)
  if (!protocols.includes(new URL(value, SOMEWHERE).protocol)) throw refusal.wrongUrl(value)
  return value
}
