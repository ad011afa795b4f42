import type { Frame, Group, Miro, Shape } from '@mirohq/websdk-types'
import { describe, expect, test } from 'vitest'
import { type BoardDocument, newItem } from '../../../src/local-board/host/index.ts'
import type { Open } from '../open.ts'

type Board = Miro['board']
type Handles = readonly [Shape, Shape, Frame, Group]
type Calls = readonly (readonly [command: string, call: () => Promise<unknown>])[]

const noScope = (command: string, scope: string) =>
  `Cannot execute ${command}, because the app app doesn't have the following permission: ${scope}.`

/** Two grouped shapes and a frame that an app without the right to write finds on the board. */
function fill(document: BoardDocument) {
  const making = { me: { id: '1' }, now: 0, items: document.items }
  const made = [
    newItem('shape', {}, making),
    newItem('shape', { x: 300 }, making),
    newItem('frame', { x: 900 }, making),
  ]
  for (const item of made) document.create(item, 'user')
  for (const { id } of made.slice(0, 2)) document.update(id, { groupId: '7' }, 'user')
}

const reads = (board: Board, [shape, , frame, group]: Handles): Calls => [
  ['WIDGET_GET', () => board.get()],
  ['WIDGET_GET', () => board.getById(shape.id)],
  ['WIDGET_GET', () => shape.getConnectors()],
  ['GET_SELECTION', () => board.getSelection()],
  ['FRAME_GET_CHILDREN', () => frame.getChildren()],
  ['GROUP_GET_ITEMS', () => group.getItems()],
  ['GET_BOARD_INFO', () => board.getInfo()],
  ['GET_ONLINE_USERS', () => board.getOnlineUsers()],
  ['CHECK_FEATURE_ENTITLEMENT', () => board.canUse('timer')],
  ['GET_BOARD_APP_DATA', () => board.getAppData()],
  ['WIDGET_GET_METADATA', () => shape.getMetadata()],
  ['STORAGE_GET', () => board.storage.collection('a').get('b')],
  ['STORAGE_REMOVE', () => board.storage.collection('a').remove('b')],
  ['UI_REGISTER_EVENT', () => board.storage.collection('a').onValue('b', () => undefined)],
  ['UI_REGISTER_EVENT', () => board.storage.collection('a').onValue('b', () => undefined)],
  ['FIND_EMPTY_SPACE', () => board.findEmptySpace({ x: 0, y: 0, width: 10, height: 10 })],
  ['WIDGET_GO_TO_LINK', () => shape.goToLink()],
  ['GET_LAYER_INDEX', () => shape.getLayerIndex()],
  ['SESSIONS_GET', () => board.collaboration.getSessions()],
  ['GET_VOTING_RESULTS', () => board.experimental.getVotingResults()],
]

const writes = (board: Board, [shape, other, frame, group]: Handles): Calls => [
  ['WIDGET_CREATE', () => board.createStickyNote()],
  ['WIDGET_CREATE', () => board.createTag({ title: 'a' })],
  ['WIDGET_CREATE', () => board.group({ items: [shape, other] })],
  ['WIDGET_CREATE', () => board.experimental.createMindmapNode()],
  ['WIDGET_UPDATE', () => shape.sync()],
  ['WIDGET_UPDATE', () => frame.add(shape)],
  ['WIDGET_UPDATE', () => frame.remove(shape)],
  ['BRING_TO_FRONT', () => shape.bringToFront()],
  ['SEND_TO_BACK', () => shape.sendToBack()],
  ['BRING_IN_FRONT_OF', () => shape.bringInFrontOf(other)],
  ['SEND_BEHIND_OF', () => shape.sendBehindOf(other)],
  ['WIDGET_SET_METADATA', () => shape.setMetadata('a', 1)],
  ['SET_BOARD_APP_DATA', () => board.setAppData('a', 1)],
  ['STORAGE_SET', () => board.storage.collection('a').set('b', 1)],
  ['SELECT_WIDGETS', () => board.select()],
  ['DESELECT_WIDGETS', () => board.deselect()],
  ['SESSIONS_START', () => board.collaboration.startSession({ name: 'a' })],
  ['GROUP_UNGROUP', () => group.ungroup()],
  ['WIDGET_REMOVE', () => board.remove(shape)],
]

/** What each call is refused with for want of a scope; a refusal of another kind is none. */
async function refusals(calls: Calls) {
  const settled = await Promise.allSettled(calls.map(([, call]) => call()))
  const messages = settled.map((one) => (one.status === 'rejected' ? String(one.reason.message) : ''))
  return messages.filter((message) => message.includes('following permission'))
}

export function describeScopes(open: Open) {
  describe('scopes', () => {
    async function openWith(...scopes: string[]) {
      const opened = open({ scopes })
      fill(opened.document)
      const { board } = await opened.miro()
      const found = scopes.includes('boards:read') ? await board.get() : await board.select()
      return { board, handles: found as unknown as Handles }
    }

    test('an app may read, and listen to storage, with boards:read only [D:ref-error-handling, D:ref-board, D:ref-collection]', async () => {
      const reader = await openWith('boards:read')
      expect(await refusals(reads(reader.board, reader.handles))).toEqual([])
      const writer = await openWith('boards:write')
      const calls = reads(writer.board, writer.handles)
      expect(await refusals(calls)).toEqual(calls.map(([command]) => noScope(command, 'boards:read')))
    })

    test('an app may write, and select, with boards:write only [D:ref-error-handling, D:ref-board]', async () => {
      const writer = await openWith('boards:write')
      expect(await refusals(writes(writer.board, writer.handles))).toEqual([])
      const reader = await openWith('boards:read')
      const calls = writes(reader.board, reader.handles)
      expect(await refusals(calls)).toEqual(calls.map(([command]) => noScope(command, 'boards:write')))
      expect(await reader.board.get()).toHaveLength(4)
    })

    test('who the person is takes identity:read; timer, messages, the token and the panel take nothing [D:ref-board, D:ref-timer, D:ref-ui]', async () => {
      const { board } = await open({ scopes: [] }).miro('headless')
      await expect(board.getUserInfo()).rejects.toThrow(noScope('GET_USER_INFO', 'identity:read'))
      const { board: named } = await open({ scopes: ['identity:read'] }).miro()
      expect(await named.getUserInfo()).toEqual({ id: '1', name: 'Ada' })
      expect((await board.timer.get()).status).toBe('STOPPED')
      expect(await board.getIdToken()).toMatch(/^[\w-]+\.[\w-]+\.$/)
      await board.ui.openPanel({ url: 'panel.html' })
      await board.ui.on('items:create', () => undefined)
      await board.notifications.showInfo('hello')
      await board.events.broadcast('hello')
    })

    test('the viewport takes either scope of the board [D:ref-viewport]', async () => {
      const calls = ({ viewport }: Board): Calls => [
        ['VIEWPORT_GET', () => viewport.get()],
        ['VIEWPORT_SET', () => viewport.set({ viewport: { x: 0, y: 0, width: 10, height: 10 } })],
        ['VIEWPORT_ZOOM_TO', () => viewport.zoomTo([])],
        ['VIEWPORT_GET_ZOOM', () => viewport.getZoom()],
        ['VIEWPORT_SET_ZOOM', () => viewport.setZoom(1)],
      ]
      for (const scope of ['boards:read', 'boards:write'])
        expect(await refusals(calls((await openWith(scope)).board))).toEqual([])
      const none = calls((await open({ scopes: [] }).miro()).board)
      expect(await refusals(none)).toEqual(none.map(([command]) => noScope(command, 'boards:read')))
    })
  })
}
