import type { Handlers, HostContext } from '../context.ts'
import { refusal } from '../rules/errors.ts'
import { itemId } from '../rules/properties.ts'
import { showItems } from './viewport.ts'

/** Only to read relative addresses. */
const SOMEWHERE = 'https://miro.com'

export const linkCommands = {
  /** Follows the item's link [D:ref-board]: to an item of this board without leaving it. False when it leads nowhere. */
  WIDGET_GO_TO_LINK: ({ id }, context) => {
    const item = context.document.get(itemId(id))
    if (!item) throw refusal.notFound(id)
    if (item.linkedTo === undefined) return false
    const target = targetOnBoard(item.linkedTo, context)
    if (target === undefined) return context.page.openLink?.(item.linkedTo) ?? false
    return context.document.get(target) !== undefined && showItems([target], context)
  },
} satisfies Partial<Handlers>

/** The item that a link within this board names: `/app/board/<board>/?moveToWidget=<item>`, with any host or none. */
function targetOnBoard(link: string, { boardId }: HostContext): string | undefined {
  const { pathname, searchParams } = new URL(link, SOMEWHERE)
  const [, board] = /\/app\/board\/([^/]+)\/?$/.exec(pathname) ?? []
  return board !== undefined && decoded(board) === boardId ? (searchParams.get('moveToWidget') ?? undefined) : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
