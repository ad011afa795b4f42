import { expect, test } from '@playwright/test'
import { TWO_TOPICS } from '../../fixtures/two-topics.ts'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { Keyboard } from './keyboard.ts'
import { writeNotes } from './many-notes.ts'
import { PanelScreen } from './panel-screen.ts'

test('the keyboard alone does with clusters what one would drag elsewhere', async ({ browser }, info) => {
  const { page } = await BoardScreen.open(browser, boardOf(info))
  const panel = await PanelScreen.open(page)
  await panel.button('Set up the board').click()
  await panel.button('Start phase').click()
  await writeNotes(page, { 'What went wrong': TWO_TOPICS })
  await panel.goOnTo('Cluster')

  const keys = new Keyboard(page)
  const column = panel.frame.getByRole('region', { name: 'What went wrong' })
  /** How many notes each cluster has, and last those on their own. */
  const sizes = async () => {
    const counts = await column
      .getByRole('article')
      .getByRole('button', { name: /^\d notes?$/ })
      .allInnerTexts()
    return counts.map((text) => Number(text.split(' ')[0]))
  }
  const isKept = async () => expect((await keys.focused()).role).not.toBe('lost')
  const tick = async (name: RegExp) => {
    await keys.goTo('checkbox', name)
    await keys.press('Space')
  }
  /** Opens a menu and goes down to what is chosen. */
  const choose = async (menu: string | RegExp, choice: RegExp) => {
    await keys.pressButton(menu)
    for (let step = 0; step < 5 && !choice.test((await keys.focused()).name); step++) await keys.press('ArrowDown')
    expect((await keys.focused()).name).toMatch(choice)
    await keys.press('Enter')
    await isKept()
  }

  await keys.pressButton('Start phase')
  await keys.pressButton('Suggest clusters')
  await expect(panel.button('Apply to board')).toBeVisible({ timeout: 30_000 })
  await expect.poll(sizes).toEqual([3, 3])
  await keys.pressButton('3 notes')
  await tick(/^Backup bucket|^Replication lag/)
  const isFirstBackup = (await keys.focused()).name.startsWith('Backup')
  const first = isFirstBackup ? /^Backup mails/ : /^Replication of/
  await choose('Move the chosen notes', /^to (?!a new)/)
  await expect.poll(sizes).toEqual([2, 4])

  await tick(first)
  await choose('Move the chosen notes', /^on their own$/)
  await expect.poll(sizes).toEqual([1, 4, 1])

  await keys.goTo('button', 'Suggest clusters')
  await keys.goTo('button', '1 note', 'Shift+Tab')
  await keys.press('Enter')
  await tick(first)
  await choose('Move the chosen notes', /^to a new cluster$/)
  await expect.poll(sizes).toEqual([1, 4, 1])

  await choose(/^Merge .* into$/, isFirstBackup ? /^Backup mails/ : /^Replication of/)
  await expect.poll(sizes).toEqual([4, 2])

  await keys.pressButton('2 notes')
  await tick(first)
  await keys.pressButton('Split off')
  await isKept()
  await expect.poll(sizes).toEqual([4, 1, 1])

  await keys.pressButton('Drop')
  await isKept()
  await expect.poll(sizes).toEqual([4, 1, 1])
  await expect(column.getByRole('article', { name: 'On their own' })).toBeVisible()

  await keys.goTo('radio', 'Within each column', 'Shift+Tab')
  await keys.press('ArrowRight')
  await expect.poll(() => keys.focused()).toEqual({ role: 'radio', name: 'Across columns', visible: true })
  await keys.goTo('slider', 'Fewer or more clusters', 'Shift+Tab')
  await keys.press('ArrowLeft')
  await expect(panel.frame.getByRole('slider')).toHaveAttribute('aria-valuetext', /^Step 4 of 9/)
})
