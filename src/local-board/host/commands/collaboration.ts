import type { Handlers } from '../context.ts'
import { refusal } from '../rules/errors.ts'

export const collaborationCommands = {
  SESSIONS_START: (props, { sessions }) => sessions.start(props),
  SESSIONS_GET: (_, { sessions }) => sessions.list(),
  SESSIONS_INVITE_USERS: ({ session, users }, { sessions }) => sessions.invite(session, users),
  SESSIONS_JOIN: ({ session }, { sessions }) => sessions.join(session),
  SESSIONS_LEAVE: ({ session }, { sessions }) => sessions.leave(session),
  SESSIONS_END: ({ session }, { sessions }) => sessions.end(session),
  SESSIONS_GET_USERS: ({ session }, { sessions }) => sessions.users(session).map((id) => ({ id })),
  SESSIONS_USER_JOINED: ({ session, user }, { sessions }) => sessions.users(session).includes(user),
  COLLABORATION_VIEWPORT_ZOOM_TO: ({ user, ids }, { attention }) => attention.zoomTo(user, ids),
  ATTENTION_FOLLOW: ({ followee, followers }, { attention }) => attention.follow(followee, followers),
  ATTENTION_UNFOLLOW: ({ followers, followee }, { attention }) => attention.unfollow(followers, followee),
  ATTENTION_IS_FOLLOWING: (_, { attention }) => attention.followed() !== undefined,
  ATTENTION_GET_FOLLOWED_USER: (_, { attention }) => {
    const user = attention.followed()
    if (!user) throw refusal.followsNobody()
    return { id: user.id, name: user.name }
  },
} satisfies Partial<Handlers>
