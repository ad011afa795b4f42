const DEFAULT = 'first-board'

/**
 * A board's name as it stands in the URL and in the name of its file: lower case letters, digits and hyphens,
 * at most 60 characters. Empty when nothing of `text` can be used.
 */
export function boardNameFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

/** The board this page shows: `?board=` of its URL, which is completed in place so that it can be shared. */
export function boardNameOfPage(): string {
  const url = new URL(location.href)
  const name = boardNameFrom(url.searchParams.get('board') ?? '') || DEFAULT
  if (url.searchParams.get('board') !== name) {
    url.searchParams.set('board', name)
    history.replaceState(history.state, '', url)
  }
  return name
}

/** The address at which others open the board `name`. */
export function boardUrl(name: string): string {
  const url = new URL(location.pathname, location.origin)
  url.searchParams.set('board', name)
  return url.href
}
