import { isIP } from 'node:net'

/**
 * Whether a request with this Host header asks for a server by a name it goes by: this machine's own, an address, or one
 * of `names`; with a dot in front a name stands for all below it as well, true for every name, as Vite's `allowedHosts` do.
 * A page of another site could otherwise give its own name this machine's address, and pass for the server's own page
 * ("DNS rebinding").
 */
export function isServedHost(host: string | undefined, names: true | readonly string[] = []): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false
  const name = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '')
  if (names === true || name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0) return true
  return names.some((known) => name === known || (known.startsWith('.') && `.${name}`.endsWith(known)))
}
