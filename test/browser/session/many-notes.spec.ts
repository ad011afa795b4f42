import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { manyNotes, writeNotes } from './many-notes.ts'
import { PanelScreen } from './panel-screen.ts'

test.describe('on a board of 200 notes', () => {
  test('clusters are suggested, applied and undone to the unit after a reload, each move for at most 60 credits', async ({
    browser,
  }, info) => {
    test.setTimeout(120_000)
    const { panel, page } = await clusterPhase(browser, boardOf(info))
    const before = await panel.notePlaces()
    expect(before.filter(({ parentId }) => parentId !== null)).toHaveLength(200)
    await panel.button('Apply to board').click()
    const told = panel.frame.getByText(/^Moved \d+ notes for [\d,]+ credits/)
    await expect(told).toBeVisible({ timeout: 60_000 })
    const [, moved, credits] = /^Moved (\d+) notes for ([\d,]+) credits/.exec(await told.innerText()) ?? []
    expect(Number(credits?.replaceAll(',', '')) / Number(moved)).toBeLessThanOrEqual(60)
    expect(await panel.notePlaces()).not.toEqual(before)
    await page.reload()
    await PanelScreen.open(page)
    await panel.button('Undo').click()
    await expect(panel.frame.getByText(/^Put \d+ notes back for [\d,]+ credits\.$/)).toBeVisible({ timeout: 60_000 })
    expect(await panel.notePlaces()).toEqual(before)
  })

  test('suggestions are made in a worker, and the one asked for last is shown', async ({ browser }, info) => {
    const { panel, page } = await clusterPhase(browser, boardOf(info))
    const first = page.waitForEvent('worker')
    await panel.button('Start afresh').click()
    await first
    const second = page.waitForEvent('worker')
    await panel.frame.getByText('Across columns', { exact: true }).click()
    await second
    await expect.poll(() => page.workers().length).toBe(0)
    await expect(panel.frame.getByRole('radio', { name: 'Across columns' })).toBeChecked()
    await expect(panel.frame.getByRole('list', { name: 'Also in' }).first()).toBeVisible()
    await expect(panel.frame.getByRole('progressbar', { name: 'Reading the notes' })).toHaveCount(0)
  })

  test('a panel closed in the middle of it says so when it is opened again; Undo and Apply to board both complete', async ({
    browser,
  }, info) => {
    test.setTimeout(150_000)
    const { panel, page } = await clusterPhase(browser, `${boardOf(info)}&weather=${SLOW}`)
    const before = await panel.notePlaces()
    const closeInTheMiddle = async () => {
      await panel.button('Apply to board').click()
      await page.evaluate(async () => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Debrief panel"]')
        const moving = () => frame?.contentDocument?.querySelector('.working [role="progressbar"]')
        const done = () => Number(moving()?.getAttribute('aria-valuenow') ?? 0)
        while (done() < 20) await new Promise((resolve) => setTimeout(resolve, 1))
        document.querySelector<HTMLElement>('[aria-label="Close the panel"]')?.click()
      })
      await PanelScreen.open(page)
      await expect(panel.frame.getByText(/did not come to its end/)).toBeVisible()
    }
    await closeInTheMiddle()
    const places = new Map(before.map(({ id, x, y }) => [id, `${x} ${y}`]))
    const left = (await panel.notePlaces()).filter(({ id, x, y }) => places.get(id) === `${x} ${y}`)
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(200)
    await panel.button('Undo').click()
    await expect(panel.frame.getByText(/^Put \d+ notes back/)).toBeVisible({ timeout: 60_000 })
    expect(await panel.notePlaces()).toEqual(before)
    await expect(panel.frame.getByText(/did not come to its end/)).toHaveCount(0)

    await closeInTheMiddle()
    await panel.button('Apply to board').click()
    await expect(panel.frame.getByText(/^Moved \d+ notes/)).toBeVisible({ timeout: 60_000 })
    await expect(panel.frame.getByText(/did not come to its end/)).toHaveCount(0)
    await panel.button('Undo').click()
    await expect(panel.frame.getByText(/^Put \d+ notes back/)).toBeVisible({ timeout: 60_000 })
    expect(await panel.notePlaces()).toEqual(before)
  })
})

/** Slow enough to be in the middle of it for some time. */
const SLOW = encodeURIComponent(JSON.stringify({ latencyMs: 100 }))

/** A board with 200 notes, the session in *Cluster*, and a preview of clusters in the panel. */
async function clusterPhase(browser: Parameters<typeof BoardScreen.open>[0], board: string) {
  const { page } = await BoardScreen.open(browser, board)
  const panel = await PanelScreen.open(page)
  await panel.button('Set up the board').click()
  await panel.button('Start phase').click()
  await writeNotes(page, manyNotes(200))
  await panel.goOnTo('Cluster')
  await panel.button('Start phase').click()
  await panel.button('Suggest clusters').first().click()
  await expect(panel.button('Apply to board')).toBeVisible({ timeout: 60_000 })
  return { page, panel }
}
