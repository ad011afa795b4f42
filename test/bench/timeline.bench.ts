import { parseArgs } from 'node:util'
import { printReports } from './timeline-reports.ts'
import { printSpeed } from './timeline-speed.ts'

/** How well timelines are read and how fast. `--data <folder>`: the real reports, in its folders mybinder and posthog. */
export default async function benchTimeline(options: string[]): Promise<void> {
  const { values } = parseArgs({ args: options, options: { data: { type: 'string' } } })
  if (values.data) await printReports(values.data)
  else console.log('\nThe real reports are not here: name their folder with --data to see how well they are read.')
  await printSpeed()
}
