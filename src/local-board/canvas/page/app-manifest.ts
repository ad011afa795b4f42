import manifest from '../../../../app.json'
import { pageOfApp, readAppHere } from '../../sync/app-here.ts'
import { prepareSdk } from '../../sync/register-sdk.ts'

const other = await readAppHere()

/** Whether the server runs another app on this board than the one it was built with. */
export const IS_OTHER_APP = other !== null

/** The app that this board opens, as its manifest names and draws it. */
export const APP_NAME = other?.name ?? manifest.appName
export const APP_ICON = `data:image/svg+xml,${encodeURIComponent(other ? drawnInitial(other.name) : manifest.icons.colored)}`

/** What the app may do on the board, as its manifest asks; undefined, which is everything, for an app whose manifest is not here. */
export const APP_SCOPES = other ? undefined : manifest.scopes

/** The page that works in the background. That of another app is what lies at its address. */
export const HEADLESS_PAGE = other?.url ?? 'index.html'

/** The full address of a page of the app. */
export function appPage(url: string): string {
  return other ? pageOfApp(other, url) : new URL(url, document.baseURI).href
}

/** Await it before opening the app. Throws, in words for people, when the app cannot run here. */
export async function prepareApp(): Promise<void> {
  if (other?.problem) throw new Error(other.problem)
  if (!other) await prepareSdk()
}

/** An icon for an app whose own is known to Miro alone. */
function drawnInitial(name: string): string {
  const initial = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#3d4657"/><text x="12" y="16.8" fill="#fff" font-family="sans-serif" font-size="13" font-weight="600" text-anchor="middle">${initial}</text></svg>`
}
