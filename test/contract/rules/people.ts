import type { OnlineUsersUpdateEvent } from '@mirohq/websdk-types'
import { describe, expect, test, vi } from 'vitest'
import { elsewhere } from '../elsewhere.ts'
import { BOB, type Open } from '../open.ts'

export function describePeople(open: Open) {
  describe('people and board', () => {
    test('who I am, and who is online, as it changes [D:ref-board, D:ref-ui]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      expect(await board.getUserInfo()).toEqual({ id: '1', name: 'Ada' })
      expect(await board.getOnlineUsers()).toEqual([{ id: '1', name: 'Ada' }])
      const seen: unknown[] = []
      await board.ui.on(
        'online_users:update',
        ({ users }: OnlineUsersUpdateEvent) => void seen.push(users.map(({ name }) => name)),
      )
      const another = opened.asAnother(BOB)
      await vi.waitFor(() => expect(seen).toEqual([['Ada', 'Bob']]))
      expect(await (await another.miro()).board.getOnlineUsers()).toEqual([BOB, { id: '1', name: 'Ada' }])
      another.dispose()
      await vi.waitFor(() => expect(seen).toEqual([['Ada', 'Bob'], ['Ada']]))
    })

    test("the board's facts are its id, language and stamps; it has no name [D:ref-board]", async () => {
      let now = Date.parse('2026-03-02T14:00:00Z')
      const { board } = await open({ boardId: 'b1', now: () => now }).miro()
      await board.createStickyNote()
      now += 60_000
      await board.createStickyNote()
      now += 60_000
      expect(await board.getInfo()).toEqual({
        id: 'b1',
        locale: 'en',
        createdAt: '2026-03-02T14:00:00.000Z',
        updatedAt: '2026-03-02T14:01:00.000Z',
      })
    })

    test("an id token tells the server's clock for an hour [D:ref-board]", async () => {
      const { board } = await open({ now: () => 1_772_460_000_999 }).miro()
      const [, claims] = (await board.getIdToken()).split('.')
      expect(JSON.parse(atob(claims!.replaceAll('-', '+').replaceAll('_', '/')))).toEqual({
        iss: 'local-board',
        sub: 'app',
        user: '1',
        team: 'local',
        iat: 1_772_460_000,
        exp: 1_772_463_600,
      })
    })

    test('two people who change different fields of one item through the document both keep their change [I]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const note = await board.createStickyNote({ content: 'a' })
      const bobs = elsewhere(opened.document)
      bobs.copy.update(note.id, { x: 40 }, 'user')
      opened.document.update(note.id, { content: '<p>b</p>' } as object, 'user')
      bobs.arrive()
      expect(await board.getById(note.id)).toMatchObject({ x: 40, content: '<p>b</p>' })
    })
  })
}
