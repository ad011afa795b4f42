import { type Browser, expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { PanelScreen } from './panel-screen.ts'

test.describe('word vectors', () => {
  test('are loaded with the first suggestion, not before', async ({ browser }, info) => {
    const { asked, suggest } = await cluster(browser, boardOf(info))
    expect(asked).toEqual([])
    await suggest()
    expect(asked).toEqual([200])
  })

  test('that cannot be had hold up no suggestion', async ({ browser }, info) => {
    const { page, suggest } = await cluster(browser, boardOf(info))
    const refused = page.waitForEvent('requestfailed', (request) => isVectors(request.url()))
    await page.context().route(isVectors, (route) => route.abort())
    await suggest()
    await refused
  })
})

function isVectors(url: URL | string): boolean {
  return String(url).endsWith('/word-vectors.bin')
}

/** A sample in *Cluster*, and with what status the vectors came each time they were asked for. */
async function cluster(browser: Browser, board: string) {
  const { page } = await BoardScreen.open(browser, board)
  const asked: number[] = []
  page.on('response', (response) => {
    if (isVectors(response.url())) asked.push(response.status())
  })
  const panel = await PanelScreen.openSample(page, /GitLab/)
  await panel.button('Start phase').click()
  await panel.goOnTo('Cluster')
  await panel.button('Start phase').click()
  return {
    page,
    asked,
    async suggest() {
      await panel.button('Suggest clusters').first().click()
      await expect(panel.button('Apply to board')).toBeVisible({ timeout: 60_000 })
    },
  }
}
