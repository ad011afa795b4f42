import type { AppCardOpenEvent } from '@mirohq/websdk-types'
import { describe, expect, test, vi } from 'vitest'
import { createHost } from '../../../src/local-board/host/index.ts'
import { COMMAND_ID, type HostMessage, PROTOCOL_VERSION } from '../../../src/local-board/protocol.ts'
import type { Open } from '../open.ts'

export function describeAppCards(open: Open) {
  describe('app cards', () => {
    test('an app card is 320 by 94, disconnected, and the app that made it owns it [D:ref-app-card]', async () => {
      const { board } = await open().miro()
      const card = await board.createAppCard({ title: 'INC-7', fields: [{ value: 'open', fillColor: '#ffffff' }] })
      expect({ ...card }).toEqual({
        ...{ id: card.id, createdAt: card.createdAt, createdBy: '1', modifiedAt: card.modifiedAt, modifiedBy: '1' },
        type: 'app_card',
        x: 0,
        y: 0,
        width: 320,
        height: 94,
        rotation: 0,
        origin: 'center',
        relativeTo: 'canvas_center',
        parentId: null,
        title: '<p>INC-7</p>',
        description: '',
        style: { cardTheme: '#2d9bf0', fillBackground: false },
        status: 'disconnected',
        owned: true,
        tagIds: [],
        fields: [{ value: 'open', fillColor: '#ffffff' }],
      })
    })

    test('sync connects a card; it has no assignee and no due date [D:ref-app-card]', async () => {
      const { board } = await open().miro()
      const card = await board.createAppCard({ title: 'INC-7' })
      Object.assign(card, { status: 'connected', title: 'INC-8' })
      await card.sync()
      expect(await board.getById(card.id)).toMatchObject({ status: 'connected', title: '<p>INC-8</p>', owned: true })
      const dated = { dueDate: '2026-04-01' } as unknown as { title: string }
      await expect(board.createAppCard(dated)).rejects.toThrow('The dueDate style property is unknown.')
    })

    test('another app sees the card as not owned, cannot change it, and is not told of it [D:ref-app-card]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const card = await board.createAppCard({ title: 'INC-7' })
      const answers: HostMessage['payload'] = []
      const other = createHost({ document: opened.document, page: opened.page, appId: 'other' })
      const connection = other.connect('panel', ({ payload }) => void answers.push(...payload))
      const send = (id: string, name: 'WIDGET_GET' | 'WIDGET_UPDATE' | 'UI_REGISTER_EVENT', payload: unknown) =>
        connection.receive({
          commandId: COMMAND_ID,
          version: PROTOCOL_VERSION,
          client: 'a',
          payload: [{ id, name, payload }],
        })
      send('0', 'UI_REGISTER_EVENT', { event: 'app_card:open' })
      send('1', 'WIDGET_GET', { id: card.id })
      send('2', 'WIDGET_UPDATE', { id: card.id, type: 'app_card', title: 'mine' })
      other.openAppCard(card.id)
      other.dispose()
      expect(answers.slice(1)).toEqual([
        { id: '1', status: 'S', payload: [expect.objectContaining({ id: card.id, owned: false })] },
        { id: '2', status: 'F', payload: "Cannot change this property, because it's read-only." },
      ])
    })

    test('opening and connecting a card by hand is told with the card [D:ref-ui]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const seen: unknown[] = []
      const note = (event: string) => (told: AppCardOpenEvent) =>
        void seen.push([event, told.appCard.id, typeof told.appCard.sync])
      await board.ui.on('app_card:open', note('open'))
      await board.ui.on('app_card:connect', note('connect'))
      const card = await board.createAppCard({ title: 'INC-7' })
      opened.host.openAppCard(card.id)
      opened.host.connectAppCard(card.id)
      await vi.waitFor(() =>
        expect(seen).toEqual([
          ['open', card.id, 'function'],
          ['connect', card.id, 'function'],
        ]),
      )
    })
  })
}
