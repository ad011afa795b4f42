import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { TWO_TOPICS } from '../../fixtures/two-topics.ts'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { Keyboard } from './keyboard.ts'
import { PanelScreen } from './panel-screen.ts'

test('the keyboard alone leads from the Debrief button to the downloaded document', async ({ browser }, info) => {
  test.setTimeout(180_000)
  const screen = await BoardScreen.open(browser, boardOf(info))
  const { page } = screen
  const panel = new PanelScreen(page)
  const keys = new Keyboard(page)
  /** Where a new screen begins: the focus is on its title. */
  const begins = async (title: string | RegExp) => {
    await expect(panel.title).toHaveText(title)
    await expect.poll(async () => (await keys.focused()).role).toBe('heading')
  }
  const startPhase = async () => {
    await keys.pressButton('Start phase')
    await expect(panel.button('Pause')).toBeVisible()
    expect((await keys.focused()).role).toBe('button')
  }
  const nextPhase = async (title: string) => {
    await keys.pressButton('Next phase')
    await begins(title)
  }

  await keys.pressButton('Debrief')
  await expect(panel.title).toHaveText('What happened?')
  await keys.fill('Incident title', 'Checkout outage')
  await keys.goTo('combobox', 'Severity')
  await keys.type('SEV-2')
  await keys.goTo('checkbox', /near miss/)
  await keys.press('Space')
  await keys.fill('Summary', 'Nobody could pay.')
  await keys.pressButton('Import a timeline')
  await begins('Import a timeline')
  await keys.fill('Text', '2026-03-10\n14:05 Alert\n14:40 Back to normal')
  await keys.pressButton('Add 2 events')
  await begins('What happened?')
  await keys.goTo('checkbox', 'Engineer')
  await keys.press('Space')
  await keys.pressButton('Set up the board', 'Space')
  await expect(panel.frame.getByText('The board is set up.')).toBeVisible({ timeout: 30_000 })
  expect(await keys.focused()).toEqual({ role: 'button', name: 'Start phase', visible: true })
  await keys.press('Enter')
  await begins('Goal')
  await keys.pressButton('Pause')
  await keys.press('Enter')
  await keys.pressButton('Add a minute')

  await nextPhase('Timeline')
  await startPhase()
  await keys.goTo('checkbox', 'The team has confirmed the timeline', 'Shift+Tab')
  await keys.press('Space')
  await nextPhase('Brainstorm')
  await startPhase()

  await writeNotes(keys)
  const counts = panel.frame.getByRole('list', { name: 'Notes by column' }).getByRole('listitem')
  await expect(counts.filter({ hasText: '6 notes' })).toHaveCount(1, { timeout: 20_000 })

  await keys.goTo('main', 'Brainstorm')
  await nextPhase('Cluster')
  await startPhase()
  await keys.pressButton('Suggest clusters')
  await expect(panel.button('Apply to board')).toBeVisible({ timeout: 30_000 })
  await expect.poll(() => keys.focused()).toEqual({ role: 'button', name: 'Apply to board', visible: true })
  await keys.goTo('textbox', 'Cluster name', 'Shift+Tab')
  await keys.press('Control+A')
  await keys.type('Backups and restores')
  await keys.press('Enter')
  expect((await keys.focused()).name).toBe('Cluster name')
  await keys.pressButton(/^\d notes?$/)
  await keys.goTo('checkbox', /./)
  await keys.press('Space')
  await keys.pressButton('Move the chosen notes')
  await keys.press('ArrowDown', 'Escape')
  expect(await keys.focused()).toEqual({ role: 'button', name: 'Move the chosen notes', visible: true })
  await keys.press('Enter')
  await keys.pressButton('on their own')
  expect((await keys.focused()).role).not.toBe('lost')
  await keys.pressButton('Apply to board')
  await expect(panel.frame.getByText(/^Moved \d+ notes?/)).toBeVisible({ timeout: 30_000 })
  await expect.poll(async () => (await keys.focused()).name).toBe('Next phase')
  await keys.goTo('button', 'Undo', 'Shift+Tab')
  await keys.press('Enter')
  await expect(panel.frame.getByText(/^Put \d+ notes? back/)).toBeVisible({ timeout: 30_000 })
  await expect.poll(async () => (await keys.focused()).role).toBe('button')
  await keys.goTo('main', 'Cluster')
  await keys.pressButton('Suggest clusters')
  await expect.poll(async () => (await keys.focused()).name, { timeout: 30_000 }).toBe('Apply to board')
  await keys.press('Enter')
  await expect(panel.frame.getByText(/^Moved \d+ notes?/)).toBeVisible({ timeout: 30_000 })

  await nextPhase('Discuss')
  await keys.pressButton('Start phase')
  await begins(/./)
  await keys.fill('What have we learned?', 'A backup needs a restore.')
  await keys.pressButton('Add action item')
  await expect.poll(async () => (await keys.focused()).name).toBe('What will be done')
  await keys.type('Restore a backup every week')
  await keys.pressButton('Add action item')
  await expect(panel.frame.getByLabel('What will be done')).toHaveCount(0)
  expect((await keys.focused()).role).not.toBe('lost')

  await nextPhase('Actions')
  await startPhase()
  await keys.goTo('button', 'Edit Restore a backup every week', 'Shift+Tab')
  await keys.press('Enter')
  await expect.poll(async () => (await keys.focused()).name).toBe('What will be done')
  await keys.fill('Owner', 'Platform team')
  await keys.pressButton('Save changes')
  await expect(panel.frame.getByText('Platform team')).toBeVisible()
  expect((await keys.focused()).role).not.toBe('lost')

  await nextPhase('Owner')
  await startPhase()
  await keys.goTo('textbox', 'Postmortem owner', 'Shift+Tab')
  await keys.type('On-call lead')
  await nextPhase('Follow-up')
  await startPhase()
  await keys.goTo('button', 'In two weeks', 'Shift+Tab')
  await keys.press('Enter')
  expect((await keys.focused()).role).not.toBe('lost')
  await nextPhase('The postmortem')

  const download = page.waitForEvent('download')
  await keys.pressButton('Download Markdown')
  const document = await readFile(await (await download).path(), 'utf8')
  for (const words of [
    ...TWO_TOPICS,
    'Nobody could pay.',
    'A backup needs a restore.',
    'Restore a backup every week',
    'Platform team',
    'On-call lead',
  ]) {
    expect(document).toContain(words)
  }
})

/** Goes to the board and writes the notes in the middle of what is seen, where a column lies, one after the other. */
async function writeNotes(keys: Keyboard): Promise<void> {
  await keys.goTo('group', 'Frame: What went well')
  await keys.press('n')
  for (const [index, text] of TWO_TOPICS.entries()) {
    await keys.type(text)
    await keys.press(index === TWO_TOPICS.length - 1 ? 'Escape' : 'Control+Enter')
  }
}
