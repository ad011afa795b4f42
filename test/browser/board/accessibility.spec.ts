import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'

async function problems(page: Page) {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 120)) }))
}

test('axe finds nothing on an empty board', async ({ browser }, info) => {
  const { page } = await BoardScreen.open(browser, boardOf(info))
  await expect(page.getByRole('heading', { name: 'Look back on an incident, together' })).toBeVisible()
  expect(await problems(page)).toEqual([])
})

test('axe finds nothing on a full board, in its menus and dialogs', async ({ browser }, info) => {
  const board = boardOf(info)
  const screen = await BoardScreen.open(browser, board)
  await BoardScreen.open(browser, board)
  const { page } = screen
  await screen.addFrame('What went wrong')
  const colors = ['one', 'two', 'three'].map((text) => screen.addNote.bind(screen, text))
  for (const add of colors) await add()
  await page.keyboard.press('t')
  await page.keyboard.type('A heading')
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await page.keyboard.type('A shape')
  await page.keyboard.press('Escape')
  await screen.tool('Card').click()
  expect(await problems(page)).toEqual([])
  await page.getByRole('dialog', { name: 'Card' }).getByLabel('Title').fill('Alert when a dump is empty')
  await page.getByRole('dialog', { name: 'Card' }).getByRole('button', { name: 'Save' }).click()
  await expect(screen.item('Card', 'Alert when a dump is empty')).toBeVisible()
  expect(await problems(page)).toEqual([])

  await page.keyboard.press('?')
  expect(await problems(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Board .*, change$/ }).click()
  expect(await problems(page)).toEqual([])
  await page.keyboard.press('Escape')
  await screen.note('two').click()
  await page.getByRole('button', { name: 'Colour' }).click()
  expect(await problems(page)).toEqual([])
})
