import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { Keyboard } from './keyboard.ts'
import { PanelScreen } from './panel-screen.ts'

const REPORT = `# Checkout outage

## Timeline

All times in UTC

### 2026-03-10 14:05 alert

Error rate above 5 %.

### 14:2? rollback

Rollback of 4.2 started.

### 25:40 back to normal

## Action items

- Restore backups every week
`

/** The events in the panel, each as its time and words. */
const listed = (panel: PanelScreen) =>
  panel.frame
    .locator('.event')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('strong, .event-text')].map(({ textContent }) => textContent).join(' '),
      ),
    )

test('the keyboard alone imports a report, fixes two problems, and imports it again without doubles', async ({
  browser,
}, info) => {
  const { page } = await BoardScreen.open(browser, boardOf(info))
  const panel = await PanelScreen.open(page)
  const keys = new Keyboard(page)
  const openImport = async () => {
    await keys.pressButton('Import a timeline')
    await expect.poll(async () => (await keys.focused()).role).toBe('heading')
    await keys.goTo('textbox', 'Text')
    await keys.press('Control+A')
    await page.keyboard.insertText(REPORT)
  }
  await openImport()
  await expect(panel.frame.getByText('2 events on 1 day, 2 to look at')).toBeVisible()

  await keys.press('Alt+ArrowDown')
  expect((await keys.focused()).name).toBe('Line 11')
  await keys.press('Control+A')
  await keys.type('### 14:20 rollback')
  await keys.press('Enter')
  await expect(panel.frame.getByText('2 events on 1 day, 1 to look at')).toBeVisible()
  await expect.poll(async () => (await keys.focused()).name).toBe('Line 15')
  await keys.press('Control+A')
  await keys.type('### 14:40 back to normal')
  await keys.press('Enter')
  await expect.poll(() => keys.focused()).toEqual({ role: 'button', name: 'Add 3 events', visible: true })
  await keys.press('Enter')
  await expect(panel.frame.getByText('Added 3 events.')).toBeVisible()

  await openImport()
  await expect(panel.frame.getByText('All of this is in the timeline already. Nothing is added twice.')).toBeVisible()
  await keys.press('Escape')
  await keys.press('Escape')
  await expect(panel.title).toHaveText('What happened?')
  await keys.pressButton('Edit events')
  await expect(panel.title).toHaveText('Timeline')
  expect(await listed(panel)).toEqual([
    '14:05 alert Error rate above 5 %.',
    '14:20 rollback Rollback of 4.2 started.',
    '14:40 back to normal',
  ])

  await keys.pressButton(/^Edit 14:20/)
  await expect.poll(async () => (await keys.focused()).name).toBe('What happened')
  await keys.press('Control+End')
  await keys.type(' By hand.')
  await keys.press('Control+Enter')
  await expect.poll(async () => (await keys.focused()).name).toMatch(/^Edit 14:20 .*By hand\.$/)
  await keys.press('Delete')
  await expect.poll(async () => (await keys.focused()).name).toMatch(/^Edit 14:40/)
  await keys.pressButton('Undo')
  await expect.poll(async () => (await listed(panel)).length).toBe(3)
})

test('a file of 10,000 lines is read in a worker, and shown with its days', async ({ browser }, info) => {
  const { page } = await BoardScreen.open(browser, boardOf(info))
  const panel = await PanelScreen.open(page)
  await panel.button('Import a timeline').click()
  const two = (value: number) => String(value).padStart(2, '0')
  const lines = Array.from(
    { length: 10_000 },
    (_, at) => `${two(Math.floor(at / 60) % 24)}:${two(at % 60)} Alert ${at} of db-${at % 17}`,
  )
  const worker = page.waitForEvent('worker')
  await panel.frame.locator('input[type=file]').setInputFiles({
    name: 'alerts.log',
    mimeType: 'text/plain',
    buffer: Buffer.from(`2026-03-10\n${lines.join('\n')}`),
  })
  expect((await worker).url()).toContain('/assets/')
  await expect(panel.frame.getByText(/^10000 events on 7 days/)).toBeVisible()
})
