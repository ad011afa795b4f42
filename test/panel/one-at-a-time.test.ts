import { expect, it } from 'vitest'
import { oneAtATime } from '../../src/panel/one-at-a-time.ts'

it('never runs twice at once, and once more when it was asked meanwhile', async () => {
  const log: string[] = []
  const gates: (() => void)[] = []
  const run = oneAtATime(async () => {
    log.push('begin')
    await new Promise<void>((resolve) => gates.push(resolve))
    log.push('end')
  })
  run()
  run()
  run()
  gates.shift()?.()
  await new Promise((resolve) => setTimeout(resolve))
  gates.shift()?.()
  await new Promise((resolve) => setTimeout(resolve))
  expect([log, gates]).toEqual([['begin', 'end', 'begin', 'end'], []])
})
