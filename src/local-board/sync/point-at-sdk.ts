import { SDK_URL } from './sdk-address.ts'

// With or without its protocol, and as JSON and some bundlers write it, with escaped slashes.
const slash = String.raw`(\\?/)`
const [first, ...others] = SDK_URL.replace('https://', '').replaceAll('.', '\\.').split('/')
const ADDRESS = new RegExp(`(?:https?:)?${slash}\\1${[first, ...others].join('\\1')}`, 'g')

/** Puts `sdk` in place of the address of Miro's SDK, wherever a page or a script of an app names it. */
export function pointAtSdk(code: string, sdk: string): string {
  return code.replace(ADDRESS, (_address, written: string) => sdk.replaceAll('/', written))
}
