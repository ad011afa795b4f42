import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'
import { problemsOf } from './problems.ts'

const REASON = 'You can look at this board, not change it'

test('who may only look can select, copy and move the view, and change nothing', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const { page } = ana
  await ana.addNote('one')
  await ana.addNote('two')
  await page.keyboard.press('Escape')
  await ana.tool('Card').click()
  await page.getByRole('dialog', { name: 'Card' }).getByLabel('Title').fill('Try every backup')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.keyboard.press('Escape')
  const li = await BoardScreen.open(browser, board)
  const before = await li.items()
  const place = await li.boxOf(li.note('one'))

  await page.getByRole('button', { name: /^Weather/ }).click()
  await page.getByRole('radio', { name: 'Only viewing' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status').filter({ hasText: 'View only' })).toBeVisible()
  await expect(ana.tool('Sticky note')).toHaveAttribute('aria-disabled', 'true')
  await expect(ana.tool('Sticky note')).toHaveAccessibleDescription(REASON)
  await expect(ana.tool('Undo')).toHaveAttribute('aria-disabled', 'true')
  expect(await problemsOf(page)).toEqual([])

  await ana.tool('Sticky note').press('Enter')
  await page.mouse.dblclick(1100, 250)
  await ana.drag(ana.note('one'), 200, 100)
  await ana.note('one').click()
  await expect(ana.note('one')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('toolbar', { name: 'Selected items' })).toHaveText('View only')
  for (const key of ['Enter', 'n', 'f', 'c', 'Delete', 'ArrowRight', 'Alt+Shift+ArrowRight', 'Control+d', ']'])
    await page.keyboard.press(key)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Control+x')
  await expect(page.getByRole('status').filter({ hasText: REASON })).toHaveCount(1)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('one')

  await ana.item('Card', 'Try every backup').dblclick()
  const card = page.getByRole('dialog', { name: 'Card' })
  await expect(card.getByLabel('Title')).toBeDisabled()
  await expect(card.getByRole('button', { name: 'Save' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  expect(await li.items()).toEqual(before)
  expect(await li.boxOf(li.note('one'))).toEqual(place)

  await page.getByRole('button', { name: /^Weather/ }).click()
  await page.getByRole('radio', { name: 'Calm' }).check()
  await page.keyboard.press('Escape')
  await ana.addNote('three')
  await expect(li.note('three')).toBeVisible()
})

test('what is being typed when the right to change ends is kept', async ({ browser }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  await screen.addNote('begun')
  await page.getByRole('button', { name: /^Weather/ }).click()
  await screen.note('begun').dblclick()
  await page.keyboard.type(' and finished')
  await page.getByRole('radio', { name: 'Only viewing' }).check()
  await expect(screen.note('begun and finished')).toBeVisible()
})

test('with the hand a drag on a note moves the view, and no note', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const note = await ana.addNote('stays')
  await ana.page.keyboard.press('Escape')
  const li = await BoardScreen.open(browser, board)
  const place = await li.boxOf(li.note('stays'))
  const before = await ana.boxOf(note)
  await ana.page.keyboard.press('h')
  await ana.drag(note, 100, 60)
  await expect.poll(async () => (await ana.boxOf(note)).y).toBe(before.y + 60)
  expect(await li.boxOf(li.note('stays'))).toEqual(place)
  await ana.page.keyboard.press('v')
  await ana.drag(note, 0, 40)
  await expect.poll(async () => (await li.boxOf(li.note('stays'))).y).toBeGreaterThan(place.y)
})
