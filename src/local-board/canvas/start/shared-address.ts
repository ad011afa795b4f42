import { boardUrl } from './board-name.ts'

const THIS_COMPUTER = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.localhost)$/

/**
 * The address at which others open the board `name`. On a page of this computer it is the one of the network, when the
 * server is there; else `forOthers` is false and the address works on this computer only.
 */
export async function sharedAddress(name: string): Promise<{ address: string; forOthers: boolean }> {
  const here = boardUrl(name)
  if (!THIS_COMPUTER.test(location.hostname)) return { address: here, forOthers: true }
  const site = await networkAddress()
  if (site === null) return { address: here, forOthers: false }
  const { pathname, search } = new URL(here)
  return { address: new URL(pathname + search, site).href, forOthers: true }
}

// A server that cannot be asked, or one that only hands out files, shares nothing.
async function networkAddress(): Promise<string | null> {
  try {
    const answer = await fetch(new URL('address.json', document.baseURI), { cache: 'no-store' })
    const { address } = (await answer.json()) as { address?: unknown }
    return typeof address === 'string' && URL.canParse(address) ? address : null
  } catch {
    return null
  }
}
