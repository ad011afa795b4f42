import type { BoardPage } from './page.ts'
import { refusal } from './rules/errors.ts'
import { pageUrl } from './rules/urls.ts'

export type PageKind = 'panel' | 'modal'
type Opening = { id: number; data: unknown; closed: Promise<unknown>; close(result: unknown): void }

/** The panel and the modal of the app: what they were opened with and who waits for their end [D:ref-ui]. */
export function createAppPages(page: BoardPage) {
  const open = new Map<PageKind, Opening>()
  const openings = new Map<number, Opening>()
  const stop = page.onClosedByUser((kind) => end(kind, undefined))

  function end(kind: PageKind, result: unknown) {
    open.get(kind)?.close(result)
    open.delete(kind)
  }

  return {
    isOpen: (kind: PageKind) => open.has(kind),
    data: (kind: PageKind) => open.get(kind)?.data,
    /** Opens the page in place of the one that is open. Gives the number of the opening, to wait for its end. */
    open(
      kind: PageKind,
      options: { url: string; width?: number; height?: number; fullscreen?: boolean; data?: unknown },
    ) {
      const { data, ...rest } = options
      rest.url = pageUrl(rest.url)
      end(kind, undefined)
      const opening = createOpening(openings.size + 1, data)
      open.set(kind, opening)
      openings.set(opening.id, opening)
      page.open(kind, rest)
      return opening.id
    },
    close(kind: PageKind, result: unknown) {
      if (!open.has(kind)) throw refusal.nothingToClose(kind)
      end(kind, result)
      page.close(kind)
    },
    /** What the page was closed with; undefined when the person closed it, or when another took its place. */
    waitForClose: (opening: number) => openings.get(opening)?.closed ?? Promise.resolve(undefined),
    dispose() {
      stop()
      for (const kind of [...open.keys()]) end(kind, undefined)
    },
  }
}
export type AppPages = ReturnType<typeof createAppPages>

function createOpening(id: number, data: unknown): Opening {
  let close: (result: unknown) => void = () => undefined
  const closed = new Promise<unknown>((resolve) => {
    close = resolve
  })
  return { id, data, closed, close }
}
