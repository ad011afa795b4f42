import AxeBuilder from '@axe-core/playwright'
import { expect, type Frame, type Locator, type Page, test } from '@playwright/test'
import { BoardScreen, boardOf } from './board-screen.ts'
import { openPanel } from './open-panel.ts'

test('two tabs of one person share the meter, which a reload does not empty', async ({ browser }, info) => {
  const board = boardOf(info)
  const first = await BoardScreen.open(browser, board)
  const second = new BoardScreen(await first.page.context().newPage())
  await second.goTo(board)
  await reads(await openPanel(first.page), 20)
  await expect.poll(() => spent(first.page)).toBeGreaterThanOrEqual(10_000)
  await expect.poll(() => spent(second.page)).toBe(await spent(first.page))
  const before = await spent(first.page)
  await reads(await openPanel(second.page), 4)
  await expect.poll(() => spent(second.page)).toBeGreaterThanOrEqual(before + 2000)
  await expect.poll(() => spent(first.page)).toBe(await spent(second.page))
  await first.page.reload()
  await expect.poll(() => spent(first.page)).toBe(await spent(second.page))
  await openMeter(first.page)
  await expect(meter(first.page).getByRole('row', { name: /^board\.get 24 12,000$/ })).toBeVisible()
})

test('an app that has used up the minute is refused in every tab, and the note says so', async ({ browser }, info) => {
  const board = boardOf(info)
  const first = await BoardScreen.open(browser, board)
  const second = new BoardScreen(await first.page.context().newPage())
  await second.goTo(board)
  const refused = 'The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.'
  const panel = await openPanel(first.page)
  expect(await reads(panel, 205)).toBe(refused)
  expect(await spendTheRest(panel)).toBe(refused)
  await expect(note(first.page)).toHaveText(/^Minute used up · \d+ s$/)
  await expect(second.page.getByText('The credits are used up.')).toBeAttached()
  await openMeter(first.page)
  await expect(meter(first.page).getByText(/^Used up: commands are refused\./)).toBeVisible()
  expect(await axe(first.page)).toEqual([])
})

test('two people see what the app spends for the other, each out of a budget of their own', async ({
  browser,
}, info) => {
  const board = boardOf(info)
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  const liName = await nameOf(li.page)
  await reads(await openPanel(li.page), 10)
  await expect.poll(() => spent(li.page)).toBeGreaterThanOrEqual(5000)
  expect(await spent(ana.page)).toBe(0)
  await openMeter(ana.page)
  const ofLi = meter(ana.page).getByRole('listitem').filter({ hasText: liName })
  await expect(ofLi.locator('summary')).toHaveText(
    new RegExp(`^${liName}5,\\d{3} in this minute, 5,\\d{3} in this hour$`),
  )
  await ofLi.locator('summary').press('Enter')
  await expect(ofLi.getByRole('row', { name: /^board\.get 10 5,000$/ })).toBeVisible()
  expect(await axe(ana.page)).toEqual([])
  await ana.page.keyboard.press('Escape')
  await expect(meter(ana.page)).toHaveCount(0)
  await expect(note(ana.page)).toBeFocused()
})

function note(page: Page): Locator {
  return page.locator('.credits')
}

function meter(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Credits' })
}

async function openMeter(page: Page): Promise<void> {
  await note(page).focus()
  await page.keyboard.press('Enter')
  await expect(meter(page)).toBeVisible()
}

/** The credits of this minute, as the note says. */
async function spent(page: Page): Promise<number> {
  const [first = ''] = (await note(page).innerText()).split(' of ')
  return Number(first.replaceAll(',', ''))
}

async function nameOf(page: Page): Promise<string> {
  const label = await page.getByRole('button', { name: /^You:/ }).getAttribute('aria-label')
  return /^You: (.*?)\./.exec(label ?? '')?.[1] ?? ''
}

/** Reads all items so many times, for 500 credits each; the first refusal, if any. */
function reads(panel: Frame, times: number): Promise<string> {
  return panel.evaluate(async (count) => {
    try {
      await Promise.all(Array.from({ length: count }, () => window.miro.board.get()))
      return 'done'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }, times)
}

/** Pays for the cheapest command until it is refused: with what. */
function spendTheRest(panel: Frame): Promise<string> {
  return panel.evaluate(async () => {
    try {
      for (;;) await window.miro.board.getInfo()
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  })
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
}
