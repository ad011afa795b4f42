/**
 * The address of another Miro app, as somebody typed it. Throws, in words for that person, when it is none; `boardPort`
 * is the port that the board itself takes.
 */
export function readAppUrl(text: string, boardPort: number): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(
      `“${text}” is not the address of an app. Start the app first, then give the address at which it is served, as in --app http://localhost:5173.`,
    )
  }
  if (isThisMachine(url) && portOf(url) === boardPort) {
    throw new Error(
      `The app and the board cannot both be at port ${boardPort}. Give the board another, as in --port ${boardPort + 100} --app ${text}.`,
    )
  }
  url.hash = ''
  return url
}

function isThisMachine({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function portOf({ port, protocol }: URL): number {
  return Number(port || (protocol === 'https:' ? 443 : 80))
}
