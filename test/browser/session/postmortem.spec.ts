import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { PanelScreen } from './panel-screen.ts'

test('two people take the GitLab sample from Prepare to the downloaded document', async ({ browser }, info) => {
  test.setTimeout(180_000)
  const board = boardOf(info)
  const facilitator = await BoardScreen.open(browser, board)
  const participant = await BoardScreen.open(browser, board)
  const panel = await PanelScreen.openSample(facilitator.page, /GitLab/)
  await expect(panel.frame.getByLabel('Incident title')).toHaveValue('GitLab.com database outage')
  await participant.page.getByRole('button', { name: 'Fit', exact: true }).click()
  await expect(participant.canvas.getByRole('group', { name: /^Sticky note: / })).toHaveCount(50)

  await panel.button('Start phase').click()
  await expect(panel.title).toHaveText('Goal')
  await panel.startNext()
  await panel.frame.getByLabel('The team has confirmed the timeline').check()

  // Brainstorm: the other person writes, moves and edits.
  await panel.startNext()
  const counts = panel.frame.getByRole('list', { name: 'Notes by column' }).getByRole('listitem')
  await expect(counts).toHaveText([/What went wrong.*6 people.*32/s, /What went well.*11/s, /got lucky.*7/s])
  const wrong = participant.item('Frame', 'What went wrong')
  const { x, y, width, height } = await participant.boxOf(wrong)
  await participant.page.mouse.dblclick(x + width * 0.8, y + height * 0.8)
  await participant.page.keyboard.type('Nobody watched the size of the nightly dump')
  await participant.page.keyboard.press('Escape')
  await expect(facilitator.note('Nobody watched the size of the nightly dump')).toBeVisible()
  await expect(counts.first()).toHaveText(/7 people.*33/s, { timeout: 20_000 })
  const edited = participant.note('A failing backup job pages no one')
  await edited.focus()
  await participant.page.keyboard.press('Enter')
  await participant.page.keyboard.press('Control+A')
  await participant.page.keyboard.type('A failing backup job rang no bell')
  await participant.page.keyboard.press('Escape')
  await participant.page.keyboard.press('Escape')
  const moved = participant.note('Nobody watched the size of the nightly dump')
  await participant.drag(moved, 0, -20)

  await panel.startNext()
  await panel.button('Suggest clusters').first().click()
  await expect(panel.frame.getByText('Nothing has moved on the board yet.')).toBeVisible({ timeout: 30_000 })
  const before = await panel.notePlaces()
  await panel.button('Apply to board').click()
  await expect(panel.frame.getByText(/Moved \d+ notes/)).toBeVisible({ timeout: 60_000 })
  const names = await panel.frame.getByRole('article').evaluateAll((cards) => cards.map((card) => card.ariaLabel ?? ''))
  expect(names.length).toBeGreaterThan(3)
  await expect.poll(() => headingsAmong(participant, names)).toEqual(names)
  await panel.button('Undo').click()
  await expect(panel.frame.getByText(/Put \d+ notes? back/)).toBeVisible({ timeout: 60_000 })
  expect(await panel.notePlaces()).toEqual(before)
  await panel.button('Suggest clusters').first().click()
  await panel.button('Apply to board').click({ timeout: 30_000 })
  await expect(panel.frame.getByText(/Moved \d+ notes/)).toBeVisible({ timeout: 60_000 })

  await panel.startNext()
  await panel.frame.getByLabel('Why did this happen?').fill('The standby was the only way to fail over.')
  await panel.frame.getByLabel('What have we learned?').fill('A backup is a backup once it has been restored.')

  await panel.startNext()
  await panel.frame.getByLabel('What will be done').fill('Restore a backup every week and report it')
  await panel.frame.getByLabel('Owner').fill('Database lead')
  await panel.frame.getByLabel('Due date').fill('2099-02-10')
  await panel.frame.getByLabel('Type').selectOption('prevent')
  await panel.button('Add action item').click()
  const card = participant.canvas.getByRole('group', { name: /Card: Restore a backup every week/ })
  await expect(card).toHaveCount(1)
  await card.focus()
  await participant.page.keyboard.press('Enter')
  const dialog = participant.page.getByRole('dialog', { name: 'Card' })
  await dialog.getByLabel('Title').fill('Restore a backup every Monday and report it')
  await dialog.getByLabel('Status').selectOption('in-progress')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(panel.frame.getByText('Restore a backup every Monday and report it')).toBeVisible({ timeout: 20_000 })

  await panel.startNext()
  await panel.frame.getByLabel('Postmortem owner').fill('On-call lead')
  await panel.startNext()
  await panel.button('In two weeks').click()
  await panel.button('Next phase').click()

  const download = facilitator.page.waitForEvent('download')
  await panel.button('Download Markdown').click()
  const file = await download
  expect(file.suggestedFilename()).toBe('2017-01-31-gitlab-com-database-outage.md')
  const document = plain(await readFile(await file.path(), 'utf8'))

  await participant.page.getByRole('button', { name: 'Fit', exact: true }).click()
  await participant.atRest()
  const notes = (await participant.items()).filter((name) => name.startsWith('Sticky note: '))
  expect(notes).toHaveLength(51)
  const missing = notes
    .map((name) => plain(name.slice('Sticky note: '.length)))
    .filter((text) => !document.includes(text))
  expect(missing).toEqual([])
  expect(document).toContain('A failing backup job rang no bell')
  for (const name of names) expect(document).toContain(plain(name))
  for (const words of [
    'The standby was the only way to fail over.',
    'A backup is a backup once it has been restored.',
    'Restore a backup every Monday and report it',
    'Database lead',
    'On-call lead',
    'In progress',
    '10 February 2099',
  ]) {
    expect(document).toContain(words)
  }
})

/** Those of `names` that stand on the board as a cluster's heading, which also says how many notes it has. */
async function headingsAmong(screen: BoardScreen, names: readonly string[]): Promise<string[]> {
  await screen.page.getByRole('button', { name: 'Fit', exact: true }).click()
  await screen.atRest()
  const items = await screen.items()
  return names.filter((name) => items.some((item) => item.startsWith(`Shape: ${name} `)))
}

/** Markdown without its escapes and line ends, so that it can be searched for what people wrote. */
function plain(text: string): string {
  return text
    .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
}
