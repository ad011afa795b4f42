import { parseArgs } from 'node:util'
import { PanelScreen } from '../browser/session/panel-screen.ts'
import { type LongTasks, tasksWhile } from './long-tasks.ts'
import { openSite } from './site.ts'
import { printTable } from './table.ts'

/** So many alerts, a minute apart. */
function alerts(count: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const lines = Array.from(
    { length: count },
    (_, at) => `${two(Math.floor(at / 60) % 24)}:${two(at % 60)} Alert ${at} of db-${at % 17}`,
  )
  return `2026-03-10\n${lines.join('\n')}`
}

/** From a file to its preview, by the number of lines: how long it takes, and what holds up the panel meanwhile. `--lines 500,10000`, `--runs 3`. */
export default async function benchImport(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { lines: { type: 'string', default: '500,10000' }, runs: { type: 'string', default: '3' } },
  })
  const site = await openSite()
  const rows: (string | number)[][] = []
  try {
    for (const lines of values.lines.split(',').map(Number)) {
      const measured: LongTasks[] = []
      for (let run = 0; run < Number(values.runs); run++) {
        const page = await site.newPage()
        await page.goto(site.addressOf(`import-${lines}-${run}`))
        const panel = await PanelScreen.open(page)
        await panel.button('Import a timeline').click()
        const file = { name: 'alerts.log', mimeType: 'text/plain', buffer: Buffer.from(alerts(lines)) }
        const choose = () => panel.frame.locator('input[type=file]').setInputFiles(file)
        const shown = () => panel.frame.getByText(new RegExp(`^${lines} events on`)).waitFor()
        measured.push(await tasksWhile(page, choose, shown))
        await page.context().close()
      }
      const own = measured.flatMap((each) => each.own)
      const ms = measured.map((each) => Math.round(each.ms)).toSorted((one, other) => one - other)
      const longest = own.length > 0 ? Math.round(Math.max(...own)) : '–'
      rows.push([String(lines), ms[Math.floor(ms.length / 2)]!, own.length, longest])
    }
  } finally {
    await site.close()
  }
  printTable(
    `From a file to its preview, ${values.runs} times each; tasks over 50 ms of the panel's main thread`,
    ['lines', 'ms, median', 'tasks', 'longest'].map((name) => ({ name })),
    rows,
  )
}
