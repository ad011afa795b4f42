import type { WireProps } from '../protocol.ts'
import { newId } from './create-item.ts'
import type { BoardDocument } from './document.ts'
import type { BoardPage } from './page.ts'
import { refusal } from './rules/errors.ts'
import { text } from './rules/properties.ts'

/** A session as apps see it [T: Session]. */
export type SessionFacts = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly color: string
  readonly starterId: string
  readonly starterName: string
}
type StoredSession = SessionFacts & { readonly appId: string }
/** How somebody stands to a session. Whoever left or refused has no entry any more. */
type Membership = { readonly state: 'invited' | 'joined' | 'rejected' }

/** What an invitation came to [T: InvitationResponseEvent]. */
export type InvitationResponse = {
  status: 'accepted' | 'rejected'
  reason: 'clicked-button' | 'timed-out' | 'clicked-outside'
}
type Stored = Membership & { readonly reason?: InvitationResponse['reason'] }

const DEFAULT_COLOR = '#4262ff'

/**
 * Sessions of the people who are online [D:ref-session]: kept in the document, so that everybody sees the same. One app
 * at a time has sessions, and a person is in one of them. A session that nobody online started or joined is over.
 */
export function createSessions(
  document: BoardDocument,
  page: BoardPage,
  appId: string,
  emit: (name: string, payload: unknown) => void,
) {
  const sessions = document.map<StoredSession>('sessions')
  const members = document.map<Stored>('sessionMembers')
  const keyOf = (session: string, user: string) => `${session}/${user}`
  const isOnline = (id: string) => page.onlineUsers().some((user) => user.id === id)
  const write = <Result>(change: () => Result) => document.transact(change, 'system')

  function usersIn(session: string): string[] {
    const joined = [...members].filter(([key, { state }]) => key.startsWith(`${session}/`) && state === 'joined')
    return joined.map(([key]) => key.slice(session.length + 1)).filter(isOnline)
  }
  const isLive = ({ id, starterId }: StoredSession) => isOnline(starterId) || usersIn(id).length > 0
  const live = () => [...sessions.values()].filter(isLive)
  const sessionOf = (user: string) => live().find(({ id }) => usersIn(id).includes(user))

  function own(id: string): StoredSession {
    const session = live().find((one) => one.id === id && one.appId === appId)
    if (!session) throw refusal.noSession(id)
    return session
  }

  function leaveAll(user: string) {
    for (const key of [...members.keys()]) if (key.endsWith(`/${user}`)) members.delete(key)
  }

  async function answer(session: StoredSession) {
    const { status, reason } = (await page.askToJoin?.(factsOf(session))) ?? {
      status: 'accepted',
      reason: 'clicked-button',
    }
    const key = keyOf(session.id, page.me.id)
    if (members.get(key)?.state !== 'invited') return
    write(() => {
      if (status === 'accepted') leaveAll(page.me.id)
      members.set(key, { state: status === 'accepted' ? 'joined' : 'rejected', reason })
    })
  }

  const onSessions = ({ changes }: { changes: { keys: Map<string, { action: string; oldValue: unknown }> } }) => {
    for (const [id, { action, oldValue }] of changes.keys) {
      const session = action === 'delete' ? (oldValue as StoredSession) : sessions.get(id)
      if (session?.appId !== appId || action === 'update') continue
      emit(action === 'add' ? 'sessions:started' : 'sessions:ended', { session: factsOf(session) })
    }
  }
  const onMembers = ({ changes }: { changes: { keys: Map<string, { oldValue: unknown }> } }) => {
    for (const [key, { oldValue }] of changes.keys) {
      const [sessionId = '', userId = ''] = key.split('/')
      const session = sessions.get(sessionId)
      const before = (oldValue as Stored | undefined)?.state
      const now = members.get(key)
      if (session && now?.state === 'invited' && userId === page.me.id && session.appId === appId) void answer(session)
      if (session && session.appId !== appId) continue
      if (before === 'invited' && now?.reason)
        emit('sessions:invitation-responded', {
          sessionId,
          response: { user: userId, status: now.state === 'joined' ? 'accepted' : 'rejected', reason: now.reason },
        })
      if (now?.state === 'joined' && before !== 'joined')
        emit('sessions:user-joined', { id: userId, userId, sessionId })
      if (before === 'joined' && now?.state !== 'joined') emit('sessions:user-left', { id: userId, userId, sessionId })
    }
  }
  sessions.observe(onSessions)
  members.observe(onMembers)

  return {
    list: () =>
      live()
        .filter((session) => session.appId === appId)
        .map(factsOf),
    users: (id: string) => usersIn(own(id).id),
    /** The live session of this app that the person is in. */
    ofUser(user: string) {
      const session = sessionOf(user)
      return session?.appId === appId ? session.id : undefined
    },
    start(props: WireProps): SessionFacts {
      if (live().some((session) => session.appId !== appId)) throw refusal.otherAppsSession()
      const session: StoredSession = {
        id: newId(),
        name: text('name', props.name),
        description: text('description', props.description ?? ''),
        color: text('color', props.color ?? DEFAULT_COLOR),
        starterId: page.me.id,
        starterName: page.me.name,
        appId,
      }
      write(() => sessions.set(session.id, session))
      return factsOf(session)
    },
    invite(id: string, users: readonly string[]) {
      const session = own(id)
      const absent = users.find((user) => !isOnline(user))
      if (absent !== undefined) throw refusal.userOffline(absent)
      write(() => {
        for (const user of users)
          if (members.get(keyOf(id, user))?.state !== 'joined')
            members.set(keyOf(session.id, user), { state: 'invited' })
      })
    },
    join(id: string) {
      const session = own(id)
      write(() => {
        leaveAll(page.me.id)
        members.set(keyOf(session.id, page.me.id), { state: 'joined' })
      })
    },
    leave(id: string) {
      own(id)
      write(() => members.delete(keyOf(id, page.me.id)))
    },
    end(id: string) {
      own(id)
      write(() => {
        for (const key of [...members.keys()]) if (key.startsWith(`${id}/`)) members.delete(key)
        sessions.delete(id)
      })
    },
    dispose() {
      sessions.unobserve(onSessions)
      members.unobserve(onMembers)
    },
  }
}
export type Sessions = ReturnType<typeof createSessions>

function factsOf({ id, name, description, color, starterId, starterName }: StoredSession): SessionFacts {
  return { id, name, description, color, starterId, starterName }
}
