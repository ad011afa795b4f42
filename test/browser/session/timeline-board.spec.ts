import { existsSync, readFileSync } from 'node:fs'
import { expect, type Frame, type Locator, test } from '@playwright/test'
import { BoardScreen, boardOf } from '../board/board-screen.ts'
import { PanelScreen } from './panel-screen.ts'

const OWN = `# Launches time out

## Summary

For most of an afternoon launches took minutes or failed.

## Timeline

All times in UTC

### 2026-03-10 13:05

Release 4.2 goes out.

### 13:40 - launches begin to fail

The [dashboard](https://grafana.example.com/d/launches) shows one in three failing.

### 14:2X

Somebody in the chat asks whether launching is slow.

### ~14:45 on-call engineer scales the pool up

### 15:10 launches work again

### 15:70 status page

Status page updated.

### 2026-03-11 09:15 limit raised for good

## What went well

- It was found within the hour.
`

/** Reports of a real team, where the collection of them is at hand; without it the test runs on our own alone. */
const REAL = '../shared/data/incidents/mybinder'
const realOnes = [
  { file: '2018-02-20-jupyterlab-announcement.md', corrections: ['### ~20:30 (not sure exact time)'], settled: 0 },
  { file: '2020-07-09-simultaneous-launches-scipy.md', corrections: [], settled: 2 },
].filter(({ file }) => existsSync(`${REAL}/${file}`))
const REPORTS = [
  { name: 'our own', report: OWN, corrections: ['### 14:25', '### ~15:50 status page'], settled: 0 },
  ...realOnes.map(({ file, ...fixes }) => ({ name: file, report: readFileSync(`${REAL}/${file}`, 'utf8'), ...fixes })),
]

type Told = { readonly id: string; readonly at: string; readonly text: string }

function sdkFrame({ page }: PanelScreen): Frame {
  const frame = page.frames().find((each) => new URL(each.url()).pathname.endsWith('/panel.html'))
  if (!frame) throw new Error('The panel is not open.')
  return frame
}

/** The timeline as every panel of the board has it. */
async function stored(panel: PanelScreen): Promise<Told[]> {
  return sdkFrame(panel).evaluate(async () => {
    const { miro } = window as never as { miro: { board: { storage: { collection(name: string): never } } } }
    const keys = miro.board.storage.collection('debrief') as { get(key: string): Promise<never> }
    const value = (await keys.get('timeline')) as { events?: Told[]; partsOf?: string; count?: number } | undefined
    if (!value?.partsOf) return (value?.events ?? []).map(({ id, at, text }) => ({ id, at, text }))
    const parts = await Promise.all(Array.from({ length: value.count! }, (_, at) => keys.get(`${value.partsOf}:${at}`)))
    const whole = JSON.parse(parts.join('')) as { events: Told[] }
    return whole.events.map(({ id, at, text }) => ({ id, at, text }))
  })
}

/** Brings the timeline frame as close as it fits. */
async function zoomToTimeline(panel: PanelScreen): Promise<void> {
  await sdkFrame(panel).evaluate(async () => {
    type Items = { title: string }[]
    type Board = { get(filter: object): Promise<Items>; viewport: { zoomTo(item: unknown): Promise<void> } }
    const { board } = (window as never as { miro: { board: Board } }).miro
    await board.viewport.zoomTo((await board.get({ type: 'frame' })).find(({ title }) => title === 'Timeline'))
  })
}

/** The labels on the board that begin with a time. */
function labels(screen: BoardScreen): Locator {
  return screen.canvas.getByRole('group', { name: /^Shape: ~?\d\d:\d\d\s/ })
}

/** The label of an event, by its time and the first word of what it tells. */
function labelOf(screen: BoardScreen, { at, text }: Told): Locator {
  const word = /[a-z]+/i.exec(text)![0]
  return screen.canvas.getByRole('group', { name: new RegExp(`^Shape: ~?${at.slice(11, 16)}\\W+${word}`) })
}

/** Corrects the first line that there is to look at, where it stands. */
async function correct(panel: PanelScreen, text: string): Promise<void> {
  const line = panel.frame.getByRole('textbox', { name: /^Line \d+$/ }).first()
  const name = await line.getAttribute('aria-label')
  await line.fill(text)
  await line.press('Enter')
  await expect(panel.frame.getByRole('textbox', { name: name!, exact: true })).toHaveCount(0)
}

/** Says of the first line that there is to look at that it is right, or leaves it out where it is no event. */
async function settle(panel: PanelScreen): Promise<void> {
  const lines = panel.frame.getByRole('textbox', { name: /^Line \d+$/ })
  const before = await lines.count()
  await panel.frame
    .getByRole('button', { name: /^(It is right|Leave out)$/ })
    .first()
    .click()
  await expect(lines).toHaveCount(before - 1)
}

for (const { name, report, corrections, settled } of REPORTS) {
  test(`a report is imported and corrected, changed on the board, and imported again without doubles (${name})`, async ({
    browser,
  }, info) => {
    test.setTimeout(120_000)
    const screen = await BoardScreen.open(browser, boardOf(info))
    const { page } = screen
    const panel = await PanelScreen.open(page)
    await panel.frame.getByLabel('Time zone').selectOption('UTC')
    await panel.button('Import a timeline').click()
    const text = panel.frame.getByLabel('Text', { exact: true })
    await text.fill(report)
    await expect(panel.frame.getByText(/^\d+ events on \d+ days?, \d+ to look at$/)).toBeVisible()
    for (const correction of corrections) await correct(panel, correction)
    for (let problem = 0; problem < settled; problem++) await settle(panel)
    await panel.button(await panel.frame.getByRole('button', { name: /^Add \d+ events$/ }).innerText()).click()
    await panel.button('Set up the board').click()
    await expect(panel.frame.getByText('The board is set up.')).toBeVisible({ timeout: 30_000 })
    const imported = await stored(panel)
    await expect(labels(screen)).toHaveCount(imported.length)

    // One is dragged past the two that follow it, another one is rewritten.
    await zoomToTimeline(panel)
    const [first, second, fourth] = [0, 1, 3].map((at) => labelOf(screen, imported[at]!))
    const [from, to] = [await screen.boxOf(first!), await screen.boxOf(fourth!)]
    await screen.drag(first!, to.x - from.x - 12, 0)
    await second!.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('13:58 Rewritten on the board')
    await page.keyboard.press('Escape')
    await expect
      .poll(async () => (await stored(panel)).map(({ text: own }) => own), { timeout: 40_000 })
      .toContainEqual(expect.stringMatching(/^Rewritten on the board/))
    await expect.poll(async () => (await stored(panel)).findIndex(({ id }) => id === imported[0]!.id)).toBe(2)
    const edited = await stored(panel)
    expect(edited).toHaveLength(imported.length)
    expect(new Set(edited.map(({ id }) => id))).toEqual(new Set(imported.map(({ id }) => id)))

    // The same report as it was: nothing is added, nothing goes back.
    await panel.button('Import a timeline').click()
    await text.fill(report)
    await expect(panel.frame.getByText('All of this is in the timeline already. Nothing is added twice.')).toBeVisible()
    await panel.button('Back').click()
    expect(await stored(panel)).toEqual(edited)
    await expect(labels(screen)).toHaveCount(edited.length)
    await expect(screen.canvas.getByRole('group', { name: /Rewritten on the board/ })).toHaveCount(1)
  })
}
