import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'

test('two people see each other, their notes and their cursors', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  await rename(ana, 'Ana')
  await rename(li, 'Li')
  await expect(
    ana.page.getByRole('list', { name: 'People on this board' }).getByRole('button', { name: 'Follow Li' }),
  ).toBeVisible()
  await expect(
    li.page.getByRole('list', { name: 'People on this board' }).getByRole('button', { name: 'Follow Ana' }),
  ).toBeVisible()

  await ana.addNote('replica far behind')
  await li.addNote('no owner for backups')
  await expect(ana.note('no owner for backups')).toBeVisible()
  await expect(li.note('replica far behind')).toBeVisible()

  await li.page.mouse.move(900, 200)
  await li.page.mouse.move(905, 210)
  await expect(ana.canvas.getByText('Li', { exact: true })).toBeVisible()
})

test('while one types in a note, the other sees who, and the text once it is finished', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  await rename(ana, 'Ana')
  await ana.tool('Sticky note').click()
  await ana.page.keyboard.type('lag alarm was muted')
  await expect(li.page.getByText('Ana is typing')).toBeVisible()
  await expect(li.note('empty')).toBeVisible()
  await ana.page.keyboard.press('Escape')
  await expect(li.note('lag alarm was muted')).toBeVisible()
  await expect(li.page.getByText('Ana is typing')).toBeHidden()
})

test('undo takes back what I did and leaves what others did', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  await ana.addNote('mine')
  await expect(li.note('mine')).toBeVisible()
  await li.addNote('yours')
  await expect(ana.note('yours')).toBeVisible()

  await ana.tool('Undo').click()
  await ana.tool('Undo').click()
  await expect(li.note('mine')).toHaveCount(0)
  await expect.poll(() => ana.items()).toEqual(['Sticky note: yours'])
  await ana.tool('Redo').click()
  await ana.tool('Redo').click()
  await expect(li.note('mine')).toBeVisible()
  await expect(li.note('yours')).toBeVisible()
})

test('text typed into a note that somebody deletes meanwhile is kept', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  await ana.addNote('draft')
  await li.note('draft').click()
  await ana.note('draft').dblclick()
  await ana.page.keyboard.type(' with a long thought')
  await li.page.keyboard.press('Delete')
  await expect(li.note('draft with a long thought')).toBeVisible()
  await expect(ana.note('draft with a long thought')).toBeVisible()
})

async function rename({ page }: BoardScreen, name: string): Promise<void> {
  await page.getByRole('button', { name: /^You:/ }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: `You: ${name}` })).toBeVisible()
}
