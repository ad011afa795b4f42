import { expect, type Locator, test } from '@playwright/test'
import { backgroundPage } from './background-page.ts'
import { BoardScreen, boardOf } from './board-screen.ts'
import { problemsOf } from './problems.ts'

test('by keyboard alone a note gets a new tag and one of the board, and loses one; everybody sees it', async ({
  browser,
}, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  const { page } = ana
  await ana.addNote('connections ran out')
  await page.keyboard.press('m')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Tags', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Add a tag' })).toBeFocused()
  for (const title of ['Database', 'On call']) {
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
  }
  await expect.poll(() => tagsOn(li.note('connections ran out'))).toEqual(['Database', 'On call'])
  expect(await problemsOf(page)).toEqual([])

  // Tab goes from the field over its button, off while the field is empty, to the tags of the board.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'Database' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect.poll(() => tagsOn(li.note('connections ran out'))).toEqual(['On call'])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Tags', exact: true })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(() => tagsOn(li.note('connections ran out'))).toEqual(['Database', 'On call'])
})

test('several notes get a tag at once, and one that only some have can be told', async ({ browser }, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const tag = page.getByRole('checkbox', { name: 'DNS' })
  await screen.addNote('one')
  await page.getByRole('button', { name: 'Tags', exact: true }).click()
  await page.keyboard.type('DNS')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await screen.addNote('two')
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Tags', exact: true }).click()
  await expect(tag).toHaveJSProperty('indeterminate', true)
  await tag.check()
  await expect.poll(() => tagsOn(screen.note('two'))).toEqual(['DNS'])
  await tag.uncheck()
  await expect.poll(() => Promise.all(['one', 'two'].map((text) => tagsOn(screen.note(text))))).toEqual([[], []])
})

test('an item takes eight tags and a board a hundred, and people are told so in Miro’s words', async ({
  browser,
}, info) => {
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const app = await backgroundPage(page)
  await app.evaluate(async () => {
    const tags = await Promise.all(
      Array.from({ length: 99 }, (_, index) => miro.board.createTag({ title: `tag ${index}` })),
    )
    await miro.board.createStickyNote({ content: 'full', tagIds: tags.slice(0, 7).map(({ id }) => id) })
    await miro.board.createStickyNote({ content: 'bare', x: 300 })
  })
  const tagsButton = page.getByRole('button', { name: 'Tags', exact: true })
  const field = page.getByRole('textbox', { name: 'Find or add a tag' })
  await screen.note('full').click()
  await tagsButton.click()
  for (const title of ['the eighth', 'the ninth']) {
    await field.fill(title)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('alert')).toContainText('limit of 8')
  await expect.poll(async () => (await tagsOn(screen.note('full'))).length).toBe(8)
  await page.keyboard.press('Escape')
  await screen.note('bare').click()
  await tagsButton.click()
  await field.fill('one more')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('limit of 100')
  await field.fill('tag 98')
  await page.keyboard.press('Enter')
  await expect.poll(() => tagsOn(screen.note('bare'))).toEqual(['tag 98'])
  expect(await app.evaluate(async () => (await miro.board.get({ type: 'tag' })).length)).toBe(100)
})

/** The titles of an item's tags, all of them, as a screen reader has them. */
async function tagsOn(item: Locator): Promise<string[]> {
  return item.evaluate((node) => {
    const list = document.getElementById(node.getAttribute('aria-describedby') ?? '')
    const chips = [...(list?.querySelectorAll('li') ?? [])].map((chip) => chip.cloneNode(true) as HTMLElement)
    for (const chip of chips) for (const silent of chip.querySelectorAll('[aria-hidden]')) silent.remove()
    return chips.flatMap((chip) => (chip.textContent ?? '').split(', '))
  })
}
