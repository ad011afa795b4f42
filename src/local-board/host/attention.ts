import type { BoardDocument } from './document.ts'
import type { BoardPage } from './page.ts'
import { refusal } from './rules/errors.ts'
import { list, text } from './rules/properties.ts'
import type { Sessions } from './sessions.ts'

type Asked = { readonly ids: readonly string[]; readonly number: number }

const userIds = (users: unknown) => list('followers', users).map((id) => text('followers', id))

/**
 * Who follows whom in a session [D:ref-attention], and what somebody is asked to look at. Kept in the document: each page
 * follows for the person at it.
 */
export function createAttention(
  document: BoardDocument,
  page: BoardPage,
  sessions: Sessions,
  show: (ids: readonly string[]) => void,
) {
  const following = document.map<string>('following')
  const looks = document.map<Asked>('looks')
  const isOnline = (id: string) => page.onlineUsers().some((user) => user.id === id)
  const write = (change: () => void) => document.transact(change, 'system')
  const followed = () => {
    const id = following.get(page.me.id)
    return page.onlineUsers().find((user) => user.id === id)
  }

  const onFollowing = ({ keysChanged }: { keysChanged: Set<string> }) => {
    if (keysChanged.has(page.me.id)) page.follow?.(followed()?.id)
  }
  const onLooks = ({ keysChanged }: { keysChanged: Set<string> }) => {
    if (keysChanged.has(page.me.id)) show(looks.get(page.me.id)?.ids ?? [])
  }
  following.observe(onFollowing)
  looks.observe(onLooks)

  return {
    followed,
    follow(followee: string, others?: readonly string[]) {
      const followers = others ? userIds(others) : [page.me.id]
      if (!isOnline(followee)) throw refusal.userOffline(followee)
      if (!others && followed() && followed()?.id !== followee) throw refusal.followsAlready()
      for (const follower of followers) {
        if (follower === followee) throw refusal.followsSelf()
        const session = sessions.ofUser(follower)
        if (session === undefined || session !== sessions.ofUser(followee)) throw refusal.notInSession(follower)
      }
      write(() => {
        for (const follower of followers) following.set(follower, followee)
      })
    },
    /** Ends the person's own following, or that of the named followers of `followee`; whoever follows nobody else is passed over. */
    unfollow(followers?: readonly string[], followee?: string) {
      if (!followers && !followed()) throw refusal.followsNobody()
      for (const follower of followers ? userIds(followers) : [])
        if (sessions.ofUser(follower) === undefined) throw refusal.notInSession(follower)
      write(() => {
        for (const follower of followers ?? [page.me.id])
          if (followee === undefined || following.get(follower) === followee) following.delete(follower)
      })
    },
    /** Shows items to somebody in a session of this app. */
    zoomTo(user: string, ids: readonly string[]) {
      if (!isOnline(user)) throw refusal.userOffline(user)
      if (sessions.ofUser(user) === undefined) throw refusal.notInSession(user)
      if (!ids.some((id) => document.get(id))) throw refusal.nothingToZoomTo()
      write(() => void looks.set(user, { ids, number: (looks.get(user)?.number ?? 0) + 1 }))
    },
    dispose() {
      following.unobserve(onFollowing)
      looks.unobserve(onLooks)
    },
  }
}
export type Attention = ReturnType<typeof createAttention>
