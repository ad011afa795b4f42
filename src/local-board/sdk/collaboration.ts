import type { Session } from '@mirohq/websdk-types'
import type { SessionFacts } from '../host/sessions.ts'
import type { Commander } from './commander.ts'
import type { EventHub, Handler } from './event-hub.ts'
import type { ItemMethods } from './offered.ts'

type User = { id: string }
type OfSession = { sessionId: string }

/** `board.collaboration`: sessions of people who are online, and whom they follow [D:ref-session, ref-attention]. */
export function createCollaboration(commander: Commander, hub: EventHub) {
  // One wrapper for each handler of a session, so that `off` finds it again.
  const wrappers = new Map<string, Map<Handler, Handler>>()
  const ids = (users: readonly User[] | undefined) => users?.map(({ id }) => id)

  function sessionOf(facts: SessionFacts) {
    const session = facts.id
    const methods = {
      invite: (...users: (User | User[])[]) =>
        commander.exec('SESSIONS_INVITE_USERS', { session, users: users.flat().map(({ id }) => id) }),
      join: () => commander.exec('SESSIONS_JOIN', { session }),
      leave: () => commander.exec('SESSIONS_LEAVE', { session }),
      end: () => commander.exec('SESSIONS_END', { session }),
      getUsers: () => commander.exec('SESSIONS_GET_USERS', { session }),
      hasJoined: (user: string) => commander.exec('SESSIONS_USER_JOINED', { session, user }),
      on(name: string, handler: Handler) {
        const wrapper = (event: OfSession) =>
          event.sessionId === session && handler(withoutSession(name, event) as never)
        const known = wrappers.get(`${session}/${name}`) ?? new Map<Handler, Handler>()
        wrappers.set(`${session}/${name}`, known.set(handler, wrapper))
        return hub.on(`sessions:${name}`, wrapper, (payload) => [payload])
      },
      async off(name: string, handler: Handler) {
        const known = wrappers.get(`${session}/${name}`)
        const wrapper = known?.get(handler)
        known?.delete(handler)
        if (wrapper) await hub.off(`sessions:${name}`, wrapper)
      },
    } satisfies ItemMethods<Session>
    return Object.assign(Object.create(methods) as typeof methods, facts)
  }

  return {
    attention: {
      follow: (followee: User, options?: { followers?: User[] }) =>
        commander.exec('ATTENTION_FOLLOW', { followee: followee.id, followers: ids(options?.followers) }),
      unfollow: (options?: { followers?: User[]; followee?: User }) =>
        commander.exec('ATTENTION_UNFOLLOW', {
          followers: ids(options?.followers),
          followee: options?.followee?.id,
        }),
      isFollowing: () => commander.exec('ATTENTION_IS_FOLLOWING', {}),
      getFollowedUser: () => commander.exec('ATTENTION_GET_FOLLOWED_USER', {}),
    },
    startSession: async (props: { name: string; color?: string; description?: string }) =>
      sessionOf(await commander.exec('SESSIONS_START', props)),
    getSessions: async () => (await commander.exec('SESSIONS_GET', {})).map(sessionOf),
    on: (event: string, handler: Handler) =>
      hub.on(event, handler, (payload) => [{ session: sessionOf((payload as { session: SessionFacts }).session) }]),
    off: (event: string, handler: Handler) => hub.off(event, handler),
    zoomTo: (user: User, items: User | User[]) =>
      commander.exec('COLLABORATION_VIEWPORT_ZOOM_TO', { user: user.id, ids: [items].flat().map(({ id }) => id) }),
  }
}

/** Which session an answer to an invitation belongs to is no part of what the handler gets [T: InvitationResponseEvent]. */
function withoutSession(name: string, event: OfSession): object {
  const { sessionId, ...rest } = event
  return name === 'invitation-responded' ? rest : event
}
