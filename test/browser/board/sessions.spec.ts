import { expect, type Frame, test } from '@playwright/test'
import { backgroundPage } from './background-page.ts'
import { BoardScreen, boardOf } from './board-screen.ts'
import { problemsOf } from './problems.ts'

test('a person is asked to join a session, not while typing, and the app hears the answer', async ({
  browser,
}, info) => {
  const [ana, li] = await twoPeople(browser, boardOf(info))
  const app = await backgroundPage(ana.page)
  const { page } = li
  await li.tool('Sticky note').click()
  await page.keyboard.type('half a thou')
  await invite(app, 'Silent vote')
  await invite(app, 'Show of hands')
  await page.keyboard.type('ght')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(li.note('half a thought')).toBeVisible()

  const vote = page.getByRole('dialog', { name: 'Silent vote' })
  await expect(vote).toContainText('Ana invites you to join this session of Debrief.')
  expect(await problemsOf(page)).toEqual([])
  await vote.getByRole('button', { name: 'Not now' }).press('Enter')
  const hands = page.getByRole('dialog', { name: 'Show of hands' })
  await hands.getByRole('button', { name: 'Join' }).click()
  await expect.poll(() => answers(app)).toEqual(['rejected clicked-button', 'accepted clicked-button'])

  await invite(app, 'Another round')
  await expect(page.getByRole('dialog', { name: 'Another round' })).toBeVisible()
  await page.mouse.click(40, 860)
  await expect.poll(async () => (await answers(app)).at(-1)).toBe('rejected clicked-outside')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a screen follows another’s view until its person moves, presses Stop, or the other leaves', async ({
  browser,
}, info) => {
  const [ana, li] = await twoPeople(browser, boardOf(info))
  const note = await ana.addNote('here')
  await ana.page.keyboard.press('Escape')
  await expect(li.note('here')).toBeVisible()
  const bar = li.page.getByRole('status').filter({ hasText: 'Following Ana' })
  const avatar = li.page.getByRole('button', { name: 'Follow Ana' })
  const together = () =>
    expect.poll(async () => far(await ana.boxOf(note), await li.boxOf(li.note('here')))).toBeLessThan(4)
  const pan = async (screen: BoardScreen, x: number) => {
    await screen.page.mouse.move(1000, 600)
    await screen.page.mouse.wheel(x, 40)
  }

  await avatar.press('Enter')
  await expect(bar).toBeVisible()
  await expect(avatar).toHaveAttribute('aria-pressed', 'true')
  expect(await problemsOf(li.page)).toEqual([])
  await pan(ana, 300)
  await together()
  await pan(li, -100)
  await expect(bar).toHaveCount(0)
  const left = await li.boxOf(li.note('here'))
  await pan(ana, -300)
  await expect.poll(async () => far(await ana.boxOf(note), left)).toBeGreaterThan(50)
  expect(await li.boxOf(li.note('here'))).toEqual(left)

  await ana.page.getByRole('button', { name: 'Bring everyone to me' }).click()
  await expect(bar).toBeVisible()
  await together()
  await bar.getByRole('button', { name: 'Stop' }).press('Enter')
  await expect(bar).toHaveCount(0)

  await avatar.click()
  await expect(bar).toBeVisible()
  await ana.page.context().close()
  await expect(li.page.getByText('Ana has left the board')).toBeVisible()
  await expect(bar).toHaveCount(0)
})

async function twoPeople(browser: Parameters<typeof BoardScreen.open>[0], board: string) {
  const ana = await BoardScreen.open(browser, board)
  const li = await BoardScreen.open(browser, board)
  await ana.page.getByRole('button', { name: /^You:/ }).click()
  await ana.page.getByRole('textbox', { name: 'Your name' }).fill('Ana')
  await ana.page.getByRole('button', { name: 'Save' }).click()
  await expect(li.page.getByRole('button', { name: 'Follow Ana' })).toBeVisible()
  return [ana, li] as const
}

/** Starts a session and invites everybody else who is here; keeps their answers. */
async function invite(app: Frame, name: string): Promise<void> {
  await app.evaluate(async (title) => {
    const { board } = miro
    const { answers: kept = [] } = window as unknown as { answers?: string[] }
    Object.assign(window, { answers: kept })
    const session = await board.collaboration.startSession({ name: title, description: 'It takes four minutes.' })
    await session.on('invitation-responded', ({ response }) => void kept.push(`${response.status} ${response.reason}`))
    const me = await board.getUserInfo()
    await session.invite(...(await board.getOnlineUsers()).filter(({ id }) => id !== me.id))
  }, name)
}

async function answers(app: Frame): Promise<string[]> {
  return app.evaluate(() => (window as unknown as { answers: string[] }).answers)
}

/** How far apart two boxes are, in pixels. */
function far(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
