import type { AppCardOpenEvent } from '@mirohq/websdk-types'
import { describe, expect, test, vi } from 'vitest'
import { createHost } from '../../../src/local-board/host/index.ts'
import type { Open } from '../open.ts'
import { rawPage } from '../raw.ts'

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
        title: 'INC-7',
        description: '',
        style: { cardTheme: '#2d9bf0', fillBackground: false },
        status: 'disconnected',
        owned: true,
        tagIds: [],
        fields: [{ value: 'open', fillColor: '#ffffff' }],
      })
    })

    test('a status that is no word counts as none, a wrong word is refused [M:EventCatalog]', async () => {
      const { board } = await open().miro()
      const status = { type: 'connected', text: 'Active' } as unknown as 'connected'
      expect((await board.createAppCard({ title: 'Orders', status })).status).toBe('disconnected')
      const wrong = 'active' as 'connected'
      await expect(board.createAppCard({ title: 'Orders', status: wrong })).rejects.toThrow(
        "The value of the status property isn't valid. It must be one of disabled, disconnected, connected.",
      )
    })

    test('sync connects a card; it has no assignee and no due date [D:ref-app-card]', async () => {
      const { board } = await open().miro()
      const card = await board.createAppCard({ title: 'INC-7' })
      Object.assign(card, { status: 'connected', title: 'INC-8' })
      await card.sync()
      expect(await board.getById(card.id)).toMatchObject({ status: 'connected', title: 'INC-8', owned: true })
      const dated = { dueDate: '2026-04-01' } as unknown as { title: string }
      await expect(board.createAppCard(dated)).rejects.toThrow('The dueDate style property is unknown.')
    })

    test('another app sees the card as not owned, can move it and no more, and is not told of it [D:ref-app-card]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const card = await board.createAppCard({ title: 'INC-7' })
      const other = createHost({ document: opened.document, page: opened.page, appId: 'other' })
      const page = rawPage(other)
      const answers = page.send([
        ['WIDGET_GET', { id: card.id }],
        ['WIDGET_UPDATE', { id: card.id, type: 'app_card', title: 'mine' }],
        ['WIDGET_UPDATE', { id: card.id, type: 'app_card', title: 'INC-7', x: 40, y: 50 }],
        ['UI_REGISTER_EVENT', { event: 'app_card:open' }],
      ])
      other.openAppCard(card.id)
      other.dispose()
      expect(answers).toEqual([
        ['S', [expect.objectContaining({ id: card.id, owned: false })]],
        ['F', `Cannot change this property, because it's read-only: "title"`],
        ['S', expect.objectContaining({ id: card.id, title: 'INC-7', x: 40, y: 50 })],
        ['S', undefined],
      ])
      expect(page.answers).toHaveLength(4)
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
