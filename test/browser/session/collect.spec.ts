import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { Keyboard } from './keyboard.ts'
import { PanelScreen } from './panel-screen.ts'

const SURVEY = `Timestamp,Email Address,What went well?,What could have gone better?,Anything else?
2026-03-11 09:14,ana@example.com,"Quick alert, quick rollback","- Status page was late
- Nobody knew the <b>runbook</b>",Thanks
2026-03-11 09:20,ben@example.com,n/a,Status page was late,
`
const REPORT =
  '# Checkout outage\n\n## Went poorly\n\n1. Late page\n2. Two hosts\n   look alike\n\n## Where we got lucky\n\n- Sunday\n'

test('a survey is collected by keyboard, a report as a file, and both can be taken back', async ({ browser }, info) => {
  test.setTimeout(120_000)
  const { page } = await BoardScreen.open(browser, boardOf(info))
  const panel = await PanelScreen.open(page)
  const keys = new Keyboard(page)
  const field = panel.frame.getByLabel('Answers, notes or a report', { exact: true })
  const texts = async () => {
    const items = page.getByRole('group', { name: /^Sticky note: / })
    return (await items.evaluateAll((all) => all.map((item) => item.getAttribute('aria-label')))).sort()
  }

  await panel.button('Set up the board').click()
  await expect(panel.button('Start phase')).toBeEnabled({ timeout: 30_000 })
  await panel.title.focus()
  await keys.pressButton('Collect notes')
  await expect(panel.title).toHaveText('Collect notes')
  await keys.goTo('textbox', 'Answers, notes or a report')
  await page.keyboard.insertText(SURVEY)
  await keys.goTo('combobox', 'Read as')
  await keys.goTo('combobox', 'Anything else?')
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(panel.frame.getByLabel('Anything else?')).toHaveValue('lucky')
  await keys.pressButton('Add 4 notes')
  await expect(panel.frame.getByText('Added 4 notes.')).toBeVisible({ timeout: 30_000 })
  await expect
    .poll(texts)
    .toEqual(
      ['Nobody knew the <b>runbook</b>', 'Quick alert, quick rollback', 'Status page was late', 'Thanks'].map(
        (text) => `Sticky note: ${text}`,
      ),
    )

  await panel.button('Collect more notes').click()
  await panel.frame
    .locator('input[type=file]')
    .setInputFiles({ name: 'report.md', mimeType: 'text/markdown', buffer: Buffer.from(REPORT) })
  await expect(panel.frame.getByText('From report.md')).toBeVisible()
  await expect(panel.frame.getByLabel('Read as')).toHaveValue('report')
  await page.keyboard.press('Escape')
  await panel.button('Collect notes').click()
  await expect(field).toHaveValue(REPORT)
  await panel.button('Add 3 notes').click()
  await expect(panel.frame.getByText('Added 3 notes.')).toBeVisible({ timeout: 30_000 })
  await expect.poll(texts).toHaveLength(7)
  const places = await panel.notePlaces()
  expect(new Set(places.map(({ x, y, parentId }) => `${parentId} ${x} ${y}`)).size).toBe(7)
  await panel.button('Undo').click()
  await expect(panel.frame.getByText('Took back 3 notes.')).toBeVisible({ timeout: 30_000 })
  await expect.poll(texts).toHaveLength(4)
})

test('the invitation is copied as text and saved as a calendar file', async ({ browser }, info) => {
  const { page } = await BoardScreen.open(browser, boardOf(info))
  const panel = await PanelScreen.open(page)
  await panel.frame.getByLabel('Incident title').fill('Checkout outage')
  await panel.frame.getByLabel('On-call').check()
  await panel.button('Write the invitation').click()
  await panel.frame.getByLabel('Date and time').fill('2099-03-12T09:30')
  await panel.button('Copy invitation').click()
  await expect(panel.frame.getByText('Copied. Paste it into an e-mail or a chat.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Postmortem: Checkout outage')
  expect(copied).toContain('- On-call: Was there, and remembers what the alerts showed.')
  const [download] = await Promise.all([page.waitForEvent('download'), panel.button('Download calendar file').click()])
  expect(download.suggestedFilename()).toBe('postmortem-2099-03-12.ics')
  expect(await readFile(await download.path(), 'utf8')).toContain('SUMMARY:Postmortem: Checkout outage\r\n')
})

test('axe finds nothing on the sheets for collecting and inviting', async ({ browser }, info) => {
  test.setTimeout(120_000)
  const { page } = await BoardScreen.open(browser, boardOf(info))
  const panel = await PanelScreen.open(page)
  const found: Record<string, string[]> = {}
  const check = async (screen: string) => {
    const { violations } = await new AxeBuilder({ page }).include('iframe[title="Debrief panel"]').analyze()
    found[screen] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
  }
  await panel.frame.locator('summary', { hasText: 'When is it worth an hour?' }).click()
  await check('occasions')
  await panel.button('Collect notes').click()
  await check('nothing collected')
  await panel.frame.getByLabel('Answers, notes or a report', { exact: true }).fill(SURVEY)
  await panel.frame.locator('summary', { hasText: 'to look at' }).click()
  await check('a survey')
  await panel.button('Set up and add 3 notes').click()
  await expect(panel.frame.getByText('Added 3 notes.')).toBeVisible({ timeout: 30_000 })
  await check('added notes')
  await panel.button('Done').click()
  await panel.button('Write the invitation').click()
  await check('invitation')
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])))
})
