import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { manyNotes, writeNotes } from '../browser/session/many-notes.ts'
import { PanelScreen } from '../browser/session/panel-screen.ts'
import { type LongTasks, tasksWhile } from './long-tasks.ts'
import { openSite } from './site.ts'
import { printTable } from './table.ts'

type Act = { readonly what: string; readonly make: (panel: PanelScreen) => Promise<void> }

/** In this order, from a panel without a preview; each asks the worker. */
const ACTS: readonly Act[] = [
  { what: 'Suggest clusters', make: (panel) => panel.button('Suggest clusters').click() },
  { what: 'Across columns', make: (panel) => choose(panel, 'Across columns') },
  { what: 'Within each column', make: (panel) => choose(panel, 'Within each column') },
  { what: 'Start afresh', make: (panel) => panel.button('Start afresh').click() },
]

/**
 * Whether the panel answers while it suggests clusters: tasks over 50 ms in its page, by the number of notes. The local
 * board is of the same origin, so what its own page does holds up the panel too; that is told apart. `--notes 200,500`,
 * `--runs 5`.
 */
export default async function benchMainThread(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { notes: { type: 'string', default: '200,500' }, runs: { type: 'string', default: '5' } },
  })
  const site = await openSite()
  const rows: (string | number)[][] = []
  try {
    for (const notes of values.notes.split(',').map(Number)) {
      const page = await site.newPage()
      await page.goto(site.addressOf(`main-thread-${notes}`))
      const panel = await inCluster(page, notes)
      const measured = ACTS.map((): LongTasks[] => [])
      for (let run = 0; run < Number(values.runs); run++) {
        for (const [at, { make }] of ACTS.entries()) measured[at]?.push(await tasksWhile(page, () => make(panel)))
        await panel.button('Discard the preview').click()
      }
      for (const [at, { what }] of ACTS.entries()) rows.push([String(notes), what, ...told(measured[at] ?? [])])
      await page.context().close()
    }
  } finally {
    await site.close()
  }
  printTable(
    `Tasks over 50 ms of the main thread while clusters are suggested, ${values.runs} times each, software rendering`,
    ['notes', 'what', 'ms', 'in the panel', 'longest', "in the board's page", 'longest', 'progress shown'].map(
      (name) => ({ name }),
    ),
    rows,
  )
}

/** A session in *Cluster* with so many notes in its columns. */
async function inCluster(page: Page, notes: number): Promise<PanelScreen> {
  const panel = await PanelScreen.open(page)
  await panel.button('Set up the board').click()
  await panel.button('Start phase').click()
  await writeNotes(page, manyNotes(notes))
  await panel.goOnTo('Cluster')
  await panel.button('Start phase').click()
  return panel
}

async function choose(panel: PanelScreen, name: string): Promise<void> {
  await panel.frame.getByText(name, { exact: true }).click()
}

/** The shortest time, and of all runs together the tasks and whether progress was ever shown. */
function told(measured: readonly LongTasks[]): (string | number)[] {
  const own = measured.flatMap((each) => each.own)
  const others = measured.flatMap((each) => each.others)
  const shown = measured.filter(({ sawProgress }) => sawProgress).length
  const longest = (tasks: readonly number[]) => (tasks.length > 0 ? Math.round(Math.max(...tasks)) : '–')
  const ms = Math.round(Math.min(...measured.map((each) => each.ms)))
  return [ms, own.length, longest(own), others.length, longest(others), `${shown} of ${measured.length}`]
}
