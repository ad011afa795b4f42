/** Another app that runs on this board in place of its own. */
export type AppHere = {
  name: string
  /** Where the board finds the app: its pages' addresses are relative to this one. */
  url: string
  /** The origin at which the app believes to be served. */
  origin: string
  /** Why it cannot be opened, in words for people. */
  problem?: string
}

/** Where a board's server tells the app, seen from the board's page. */
const APP_HERE = './app.json'

/** Which other app this page's server runs on its boards; null when it runs none, or when there is no such server. */
export async function readAppHere(): Promise<AppHere | null> {
  try {
    const answer = await fetch(new URL(APP_HERE, document.baseURI))
    const app: unknown = answer.ok ? await answer.json() : null
    return isAppHere(app) ? app : null
  } catch {
    return null
  }
}

function isAppHere(value: unknown): value is AppHere {
  if (typeof value !== 'object' || value === null) return false
  const { name, url, origin, problem = '' } = value as Record<keyof AppHere, unknown>
  return [name, url, origin, problem].every((part) => typeof part === 'string')
}

/** Where the board loads a page of the app, by the address that the app itself uses. */
export function pageOfApp({ url, origin }: Pick<AppHere, 'url' | 'origin'>, page: string): string {
  const address = new URL(page, url)
  return address.origin === origin ? new URL(address.pathname + address.search + address.hash, url).href : address.href
}
