import type { Handlers, HostContext } from '../context.ts'
import { asJson } from '../rules/json.ts'
import { oneOf, text } from '../rules/properties.ts'
import { usersOf } from '../users.ts'

/** How long an id token holds, in seconds [D:ref-board]. */
const TOKEN_SECONDS = 3600

export const boardCommands = {
  GET_BOARD_INFO: (_, { document, page, boardId }) => {
    const stamps = [...document.items.values()].flatMap((item) => [item.createdAt, item.modifiedAt]).sort()
    const now = new Date(page.now()).toISOString()
    return { id: boardId, locale: 'en', createdAt: stamps[0] ?? now, updatedAt: stamps.at(-1) ?? now }
  },
  GET_USER_INFO: (_, { page }) => ({ id: page.me.id, name: page.me.name }),
  GET_ONLINE_USERS: (_, { page }) => usersOf(page.onlineUsers()),
  GET_ID_TOKEN: (_, context) => idToken(context),
  CHECK_FEATURE_ENTITLEMENT: ({ feature }, { switches }) =>
    oneOf('timer', 'voting')('feature', feature) === 'timer' && switches.plan === 'paid',
  SEND_REALTIME_BROADCAST_EVENT: ({ event, payload }, { page }) =>
    page.broadcast({
      event: text('event', event),
      payload: payload === undefined ? undefined : asJson('payload', payload),
    }),
} satisfies Partial<Handlers>

/** Shaped like Miro's token, for the person at this page, but signed by nobody: no server could check it. */
function idToken({ page, appId, boardId }: HostContext): string {
  const iat = Math.floor(page.now() / 1000)
  const claims = { iss: 'local-board', sub: appId, user: page.me.id, team: boardId, iat, exp: iat + TOKEN_SECONDS }
  return `${base64Url({ alg: 'none', typ: 'JWT' })}.${base64Url(claims)}.`
}

function base64Url(value: object): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
