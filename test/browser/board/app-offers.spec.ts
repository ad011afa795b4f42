import type { Card, CustomEvent, SelectionUpdateEvent } from '@mirohq/websdk-types'
import { expect, type Frame, test } from '@playwright/test'
import { backgroundPage } from './background-page.ts'
import { BoardScreen, boardOf } from './board-screen.ts'
import { problemsOf } from './problems.ts'

/** What the app was told, kept in its page. */
async function told(app: Frame): Promise<string[]> {
  return app.evaluate(() => (window as unknown as { told: string[] }).told)
}

test("an app's custom actions stand in the bar of the items they are for, beyond a few in a menu", async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const app = await backgroundPage(page)
  await app.evaluate(async () => {
    const { board } = miro
    const seen: string[] = []
    Object.assign(window, { told: seen })
    for (const [index, event] of ['mark', 'count', 'sum', 'vote'].entries()) {
      await board.ui.on(`custom:${event}`, ({ items }: CustomEvent) => void seen.push(`${event} ${items.length}`))
      await board.experimental.action.register({
        event,
        ui: { label: { en: event }, icon: 'chat', description: `What ${event} does`, position: index },
        selection: 'multi',
        predicate: { type: 'sticky_note' },
      })
    }
    for (let index = 0; index < 101; index++)
      await board.createStickyNote({ content: `n${index}`, x: (index % 11) * 220, y: Math.floor(index / 11) * 240 })
    await board.createText({ content: 'a text', x: 0, y: -300 })
  })
  const bar = page.getByRole('toolbar', { name: 'Selected items' })
  await page.keyboard.press('Control+1')
  await screen.atRest()
  await screen.item('Text', 'a text').focus()
  await page.keyboard.press('Space')
  await expect(bar).toBeVisible()
  await expect(bar.getByRole('button', { name: 'mark' })).toHaveCount(0)
  await page.keyboard.press('Delete')

  await screen.note('n0').focus()
  await page.keyboard.press('Space')
  await bar.getByRole('button', { name: 'mark' }).click()
  await bar.getByRole('button', { name: 'More from Debrief' }).click()
  await expect(bar.getByRole('button', { name: 'vote' })).toHaveText('voteWhat vote does')
  expect(await problemsOf(page)).toEqual([])
  await bar.getByRole('button', { name: 'vote' }).press('Enter')
  await expect.poll(() => told(app)).toEqual(['mark 1', 'vote 1'])

  // A hundred and one notes are too many.
  await page.keyboard.press('Control+a')
  await expect(bar.getByRole('button', { name: 'Delete' })).toBeVisible()
  await expect(bar.getByRole('button', { name: 'mark' })).toHaveCount(0)
})

test("an app's custom actions come, and change with what it keeps with an item, while the item stays selected", async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const app = await backgroundPage(page)
  await (await screen.addNote('disk full')).click()
  await app.evaluate(async () => {
    const { board } = miro
    await board.ui.on('custom:start', ({ items }: CustomEvent) => void (items[0] as Card).setMetadata('status', 'on'))
    await board.ui.on('custom:stop', ({ items }: CustomEvent) => void (items[0] as Card).setMetadata('status', 'off'))
    // The typings know no paths into the metadata.
    const when = (status: object | string) => ({ 'metadata.status': status }) as unknown as { type: string }
    const start = { event: 'start', ui: { label: 'Start', icon: 'chat' }, predicate: when({ $ne: 'on' }) } as const
    const stop = { event: 'stop', ui: { label: 'Stop', icon: 'chat' }, predicate: when('on') } as const
    await board.experimental.action.register(start)
    await board.experimental.action.register(stop)
  })
  const bar = page.getByRole('toolbar', { name: 'Selected items' })
  await bar.getByRole('button', { name: 'Start' }).click()
  await bar.getByRole('button', { name: 'Stop' }).click()
  await expect(bar.getByRole('button', { name: 'Start' })).toBeVisible()
  await expect(bar.getByRole('button', { name: 'Stop' })).toHaveCount(0)
})

test('an app card is opened and connected by people; its copies are not connected and not told as made', async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const app = await backgroundPage(page)
  await app.evaluate(async () => {
    const { board } = miro
    const seen: string[] = []
    Object.assign(window, { told: seen })
    await board.ui.on('app_card:open', () => void seen.push('open'))
    await board.ui.on('app_card:connect', () => void seen.push('connect'))
    const card = await board.createAppCard({ title: 'Ticket 7', status: 'connected' })
    await card.setMetadata('ticket', 7)
    await board.ui.on('items:create', ({ items }: SelectionUpdateEvent) => void seen.push(`made ${items.length}`))
  })
  const cards = page.getByRole('group', { name: 'App card: Ticket 7' })
  await expect(cards).toContainText('Connected')
  await cards.getByRole('button', { name: 'Open' }).click()
  await cards.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => told(app)).toEqual(['open', 'open'])

  await page.keyboard.press('Control+d')
  await expect(cards).toHaveCount(2)
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect(cards).toHaveCount(3)
  await expect(page.getByText('Not connected')).toHaveCount(2)
  await page.getByRole('toolbar', { name: 'Selected items' }).getByRole('button', { name: 'Connect' }).click()
  await expect.poll(() => told(app)).toEqual(['open', 'open', 'connect'])
  const kept = await app.evaluate(async () => {
    const found = await miro.board.get({ type: 'app_card' })
    return Promise.all(found.map(async (card) => [card.status, await card.getMetadata('ticket')]))
  })
  expect(kept).toEqual([
    ['connected', 7],
    ['disconnected', 7],
    ['disconnected', 7],
  ])
})

test('the words in a mind map stand in one line where the map has room for them', async ({ browser }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const app = await backgroundPage(screen.page)
  const words = ['Comments', 'Video chat', 'Real-time collaboration']
  await app.evaluate(async (contents) => {
    const children = contents.map((content) => ({ nodeView: { content } }))
    await miro.board.experimental.createMindmapNode({ nodeView: { content: 'Miro Mind Map' }, children })
  }, words)
  const texts = screen.page.locator('.mindmap-node .item-text')
  await expect(texts).toHaveCount(4)
  const lines = await texts.evaluateAll((all) =>
    all.map((text) =>
      Math.round(text.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(text).lineHeight)),
    ),
  )
  expect(lines).toEqual([1, 1, 1, 1])
})
