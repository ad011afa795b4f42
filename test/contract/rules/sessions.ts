import type { OnlineUserInfo, SessionsLifecycleEvent } from '@mirohq/websdk-types'
import { describe, expect, test, vi } from 'vitest'
import { createHost } from '../../../src/local-board/host/index.ts'
import { BOB, type Open } from '../open.ts'
import { rawPage } from '../raw.ts'

const ADA: OnlineUserInfo = { id: '1', name: 'Ada' }

export function describeSessions(open: Open) {
  describe('sessions and attention', () => {
    test('a session is told to everybody when it starts and when it ends [D:ref-session]', async () => {
      const opened = open()
      const { collaboration } = (await opened.miro()).board
      const bobs = (await opened.asAnother(BOB).miro()).board.collaboration
      const seen: unknown[] = []
      const tell =
        (event: string) =>
        ({ session }: SessionsLifecycleEvent) =>
          void seen.push([event, session.name])
      await bobs.on('sessions:started', tell('started'))
      await bobs.on('sessions:ended', tell('ended'))
      const session = await collaboration.startSession({ name: 'Causes', description: 'In pairs', color: '#ff0000' })
      const facts = { name: 'Causes', description: 'In pairs', color: '#ff0000', starterId: '1', starterName: 'Ada' }
      expect({ ...session }).toEqual({ id: session.id, ...facts })
      expect((await bobs.getSessions()).map((one) => ({ ...one }))).toEqual([{ ...session }])
      await session.end()
      expect(await bobs.getSessions()).toEqual([])
      await expect(session.join()).rejects.toThrow(`Cannot find the session with ID: ${session.id}.`)
      await vi.waitFor(() =>
        expect(seen).toEqual([
          ['started', 'Causes'],
          ['ended', 'Causes'],
        ]),
      )
    })

    test('people join and leave, in one session at a time [D:ref-session]', async () => {
      const opened = open()
      const { collaboration } = (await opened.miro()).board
      const first = await collaboration.startSession({ name: 'first' })
      const second = await collaboration.startSession({ name: 'second' })
      const seen: unknown[] = []
      await first.on('user-joined', async ({ userId, sessionId }) => void seen.push(['joined', userId, sessionId]))
      await first.on('user-left', async ({ userId, sessionId }) => void seen.push(['left', userId, sessionId]))
      await first.join()
      expect(await first.getUsers()).toEqual([{ id: '1' }])
      expect(await first.hasJoined('1')).toBe(true)
      await second.join()
      expect(await first.hasJoined('1')).toBe(false)
      expect(await second.getUsers()).toEqual([{ id: '1' }])
      await second.leave()
      expect(await second.getUsers()).toEqual([])
      await vi.waitFor(() =>
        expect(seen).toEqual([
          ['joined', '1', first.id],
          ['left', '1', first.id],
        ]),
      )
    })

    test('a listener that was taken off hears no more of sessions, nor of who joins [D:ref-session]', async () => {
      const opened = open()
      const { collaboration } = (await opened.miro()).board
      const seen: string[] = []
      const started = ({ session }: SessionsLifecycleEvent) => void seen.push(session.name)
      const joined = async () => void seen.push('joined')
      await collaboration.on('sessions:started', started)
      const session = await collaboration.startSession({ name: 'first' })
      await session.on('user-joined', joined)
      await session.join()
      await vi.waitFor(() => expect(seen).toEqual(['first', 'joined']))
      await session.leave()
      await session.off('user-joined', joined)
      await collaboration.off('sessions:started', started)
      await session.join()
      await collaboration.startSession({ name: 'second' })
      expect([await session.hasJoined('1'), seen]).toEqual([true, ['first', 'joined']])
    })

    test('an invitation is answered by the one who is asked, and the answer is told [D:ref-session]', async () => {
      const opened = open()
      const { collaboration } = (await opened.miro()).board
      const bob = opened.asAnother(BOB)
      const session = await collaboration.startSession({ name: 'a' })
      const seen: unknown[] = []
      await session.on('invitation-responded', async (event) => void seen.push(event))
      bob.page.askToJoin = async () => ({ status: 'rejected', reason: 'clicked-outside' })
      await session.invite(BOB)
      await vi.waitFor(() => expect(seen).toHaveLength(1))
      bob.page.askToJoin = async () => ({ status: 'accepted', reason: 'clicked-button' })
      await session.invite([BOB])
      await vi.waitFor(async () => expect(await session.getUsers()).toEqual([{ id: '2' }]))
      expect(seen).toEqual([
        { response: { user: '2', status: 'rejected', reason: 'clicked-outside' } },
        { response: { user: '2', status: 'accepted', reason: 'clicked-button' } },
      ])
      await expect(session.invite({ id: '9', name: 'Eve' })).rejects.toThrow('The user (9) is not online')
      const next = await collaboration.startSession({ name: 'b' })
      await next.invite(BOB)
      await vi.waitFor(async () => expect(await next.getUsers()).toEqual([{ id: '2' }]))
      expect(await session.getUsers()).toEqual([])
    })

    test('only one app at a time has sessions on a board [D:ref-session]', async () => {
      const opened = open()
      await (await opened.miro()).board.collaboration.startSession({ name: 'a' })
      const other = createHost({ document: opened.document, page: opened.page, appId: 'other' })
      const [answer] = rawPage(other).send([['SESSIONS_START', { name: 'b' }]])
      other.dispose()
      expect(answer).toEqual(['F', expect.stringContaining('another app has one')])
    })

    test('who is in a session can follow another one in it, nobody themselves [D:ref-attention]', async () => {
      const opened = open()
      const { collaboration } = (await opened.miro()).board
      const bob = opened.asAnother(BOB)
      const bobs = (await bob.miro()).board.collaboration
      await expect(collaboration.attention.follow(BOB)).rejects.toThrow('The user (1) is not in a session of this app.')
      const session = await collaboration.startSession({ name: 'a' })
      await session.join()
      const another = await bobs.startSession({ name: 'b' })
      await another.join()
      await expect(collaboration.attention.follow(BOB)).rejects.toThrow('The user (1) is not in a session of this app.')
      await expect(collaboration.attention.follow(ADA, { followers: [BOB] })).rejects.toThrow('The user (2) is not in')
      await another.end()
      await (await bobs.getSessions())[0]!.join()
      await expect(collaboration.attention.follow(ADA)).rejects.toThrow('Users cannot follow themselves.')
      await expect(bobs.attention.getFollowedUser()).rejects.toThrow("There's no following session in progress.")
      const followed: (string | undefined)[] = []
      bob.page.follow = (user) => void followed.push(user)
      await collaboration.attention.follow(ADA, { followers: [BOB] })
      expect(await bobs.attention.isFollowing()).toBe(true)
      expect(await bobs.attention.getFollowedUser()).toEqual(ADA)
      expect(await collaboration.attention.isFollowing()).toBe(false)
      await bobs.attention.unfollow()
      expect(await bobs.attention.isFollowing()).toBe(false)
      expect(followed).toEqual(['1', undefined])
    })

    test('zoomTo shows items to somebody in a session [D:ref-session]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const bob = opened.asAnother(BOB)
      const shape = await board.createShape({ x: 5000, y: 3000, width: 100, height: 100 })
      await expect(board.collaboration.zoomTo(BOB, shape)).rejects.toThrow('The user (2) is not in a session')
      await expect(board.collaboration.zoomTo({ id: '9', name: 'Eve' }, shape)).rejects.toThrow('is not online')
      await (await board.collaboration.startSession({ name: 'a' })).invite(BOB)
      await vi.waitFor(() => board.collaboration.zoomTo(BOB, [shape]))
      expect(bob.page.viewport()).toEqual({ x: 4850, y: 2850, width: 300, height: 300 })
      await board.remove(shape)
      await expect(board.collaboration.zoomTo(BOB, shape)).rejects.toThrow('Pass the item(s) you want to zoom to.')
      expect(opened.page.viewport()).toEqual({ x: -800, y: -450, width: 1600, height: 900 })
    })

    test('a person follows one other at a time, and ends that before the next [D:ref-error-handling, D:ref-attention]', async () => {
      const eve = { id: '3', name: 'Eve' }
      const opened = open()
      const { collaboration } = (await opened.miro()).board
      const session = await collaboration.startSession({ name: 'a' })
      await session.join()
      for (const person of [BOB, eve]) {
        const theirs = (await opened.asAnother(person).miro()).board.collaboration
        await (await theirs.getSessions())[0]!.join()
      }
      const { attention } = collaboration
      await expect(attention.unfollow()).rejects.toThrow("There's no following session in progress.")
      await attention.follow(BOB)
      await expect(attention.follow(eve)).rejects.toThrow('The current user is already following another user.')
      await attention.unfollow({ followers: [ADA], followee: eve })
      expect(await attention.getFollowedUser()).toEqual(BOB)
      await attention.unfollow({ followers: [ADA], followee: BOB })
      expect(await attention.isFollowing()).toBe(false)
      await attention.unfollow({ followers: [ADA], followee: BOB })
      await session.leave()
      await expect(attention.unfollow({ followers: [ADA], followee: BOB })).rejects.toThrow('is not in a session')
      await expect(attention.follow({ id: '9', name: 'Gone' })).rejects.toThrow('is not online')
    })
  })
}
