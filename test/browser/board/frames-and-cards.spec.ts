import { expect, test } from '@playwright/test'
import { backgroundPage } from './background-page.ts'
import { BoardScreen, boardOf } from './board-screen.ts'

test('a frame carries what is in it, for everybody, already while it is dragged', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const frame = await ana.addFrame('What went wrong')
  const inside = await ana.addNote('inside')
  await ana.page.keyboard.press('Escape')
  const li = await BoardScreen.open(browser, board)

  const frameBefore = await ana.boxOf(frame)
  const noteBefore = await ana.boxOf(inside)
  const offset = { x: noteBefore.x - frameBefore.x, y: noteBefore.y - frameBefore.y }
  const liBefore = await li.boxOf(li.note('inside'))
  await ana.drag(frame.locator('.frame-title'), -160, 60, async () => {
    await expect.poll(async () => (await li.boxOf(li.note('inside'))).x).not.toBe(liBefore.x)
  })

  await expect.poll(async () => (await ana.boxOf(frame)).x).not.toBe(frameBefore.x)
  const frameAfter = await ana.boxOf(frame)
  const noteAfter = await ana.boxOf(inside)
  expect({ x: noteAfter.x - frameAfter.x, y: noteAfter.y - frameAfter.y }).toEqual(offset)

  await ana.page.keyboard.press('Control+z')
  await expect.poll(() => ana.boxOf(frame)).toEqual(frameBefore)
  await expect.poll(() => ana.boxOf(inside)).toEqual(noteBefore)
})

test('a note dragged out of its frame stays when the frame moves on', async ({ browser }, info) => {
  const ana = await BoardScreen.open(browser, boardOf(info))
  const frame = await ana.addFrame('Column')
  const note = await ana.addNote('leaves')
  await ana.page.keyboard.press('Escape')
  await ana.page.keyboard.press('Control+-')
  await ana.page.keyboard.press('Control+-')
  await ana.page.keyboard.press('Control+-')
  const { x } = await ana.boxOf(frame)
  const { x: noteX, width } = await ana.boxOf(note)
  await ana.drag(note, x - noteX - width - 30, 0)
  await ana.page.keyboard.press('Escape')
  const outside = await ana.boxOf(note)
  await ana.drag(frame.locator('.frame-title'), 60, 40)
  await expect.poll(async () => (await ana.boxOf(frame)).x).toBeGreaterThan(x)
  expect(await ana.boxOf(note)).toEqual(outside)
})

test('a card keeps its title, assignee, due date and status', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  await ana.tool('Card').click()
  const dialog = ana.page.getByRole('dialog', { name: 'Card' })
  await dialog.getByLabel('Title').fill('Restore a backup every week')
  await dialog.getByLabel('Assignee').selectOption({ label: `${await nameOf(li)}` })
  await dialog.getByLabel('Due date').fill('2027-02-10')
  await dialog.getByLabel('Status').selectOption('In progress')
  await dialog.getByRole('button', { name: 'Save' }).click()

  const card = li.item('Card', 'Restore a backup every week')
  await expect(card).toContainText('In progress')
  await expect(card).toContainText('10 Feb 2027')
  await expect(card).toContainText(await nameOf(li))

  await card.dblclick()
  const again = li.page.getByRole('dialog', { name: 'Card' })
  await expect(again.getByLabel('Due date')).toHaveValue('2027-02-10')
  await again.getByLabel('Status').selectOption('Done')
  await again.getByRole('button', { name: 'Save' }).click()
  await expect(ana.item('Card', 'Restore a backup every week')).toContainText('Done')
})

test('a new card that is cancelled was never on the board', async ({ browser }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const note = await screen.addNote('stays')
  const dialog = page.getByRole('dialog', { name: 'Card' })
  const endings = [
    () => dialog.getByRole('button', { name: 'Cancel' }).click(),
    () => dialog.getByRole('button', { name: 'Close' }).click(),
    () => page.keyboard.press('Escape'),
  ]
  for (const end of endings) {
    await screen.tool('Card').focus()
    await page.keyboard.press('Enter')
    await dialog.getByLabel('Title').fill('Perhaps')
    await end()
    await expect(dialog).toBeHidden()
    await expect(screen.tool('Card')).toBeFocused()
    expect(await screen.items()).toEqual(['Sticky note: stays'])
  }
  await page.keyboard.press('c')
  await dialog.getByLabel('Title').fill('Try every backup')
  await dialog.getByLabel('Due date').fill('2027-02-10')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const card = screen.item('Card', 'Try every backup')
  await expect(card).toBeFocused()
  await expect(card).toContainText('10 Feb 2027')
  await page.keyboard.press('Control+z')
  await expect(card).toHaveCount(0)
  await expect(note).toBeVisible()
})

test('N puts a note into the frame that is selected, or around the selected item', async ({ browser }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const first = await screen.addFrame('What went wrong')
  const second = await screen.addFrame('What went well')
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+-')
  await expect(page.getByRole('button', { name: 'Zoom 51 %' })).toBeVisible()
  await page.keyboard.press('Control+1')
  await screen.atRest()
  await expect(first).toBeInViewport({ ratio: 0.99 })
  const write = async (text: string) => {
    await page.keyboard.press('n')
    await page.keyboard.type(text)
    await page.keyboard.press('Escape')
    await expect(screen.note(text)).toBeFocused()
  }
  await first.locator('.frame-title').click()
  await write('one')
  await write('two')
  await page.keyboard.press('Escape')
  await second.focus()
  await page.keyboard.press('Space')
  await write('other')
  await first.locator('.frame-title').click()
  await screen.tool('Sticky note').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('three')
  await page.keyboard.press('Escape')
  await expect(screen.note('three')).toBeVisible()
  // Whatever lies in a frame follows it in the order of reading.
  await expect
    .poll(async () => {
      const items = await screen.items()
      const at = items.indexOf('Frame: What went well')
      return [items.slice(0, at), items.slice(at)]
    })
    .toEqual([
      ['Frame: What went wrong', 'Sticky note: one', 'Sticky note: two', 'Sticky note: three'],
      ['Frame: What went well', 'Sticky note: other'],
    ])
  const boxes = await Promise.all(['one', 'two', 'three'].map((text) => screen.boxOf(screen.note(text))))
  const covered = boxes.some((a, index) =>
    boxes.slice(index + 1).some((b) => Math.abs(a.x - b.x) < a.width && Math.abs(a.y - b.y) < a.height),
  )
  expect(covered).toBe(false)
})

test('a click is on what was pressed, although the view was moving', async ({ browser }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const note = await screen.addNote('pressed')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(note).not.toHaveAttribute('aria-current')
  const { x } = await screen.boxOf(note)
  const app = await backgroundPage(page)
  await app.evaluate(async () => {
    const { board } = miro
    const viewport = await board.viewport.get()
    void board.viewport.set({ viewport: { ...viewport, x: viewport.x - 500 }, animationDurationInMs: 5000 })
  })
  await expect.poll(async () => (await note.boundingBox())?.x).toBeGreaterThan(x)
  await note.click({ force: true, delay: 3000 })
  await expect(note).toHaveAttribute('aria-current', 'true')
})

test('an item of an address with moveToWidget is shown and selected', async ({ browser }, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const note = await ana.addNote('look here')
  const id = await note.getAttribute('data-id')
  await ana.page.goto(`/board.html?board=${board}&moveToWidget=${id}`)
  await expect(ana.note('look here')).toHaveAttribute('aria-current', 'true')
  await expect(ana.page.getByRole('toolbar', { name: 'Selected items' })).toBeVisible()
})

async function nameOf({ page }: BoardScreen): Promise<string> {
  const label = await page.getByRole('button', { name: /^You:/ }).getAttribute('aria-label')
  return /^You: (.*)\. Change/.exec(label ?? '')?.[1] ?? ''
}
