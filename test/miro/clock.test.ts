import { describe, expect, it } from 'vitest'
import { meterBoard, openClock } from '../../src/miro/index.ts'
import { eventually, openDesk } from './board.ts'

const HOUR = 3_600_000

describe('the clock of the board', () => {
  it("is this machine's own until something is known", () => {
    const { board } = openDesk()
    expect(Math.abs(openClock(board).now() - Date.now())).toBeLessThan(50)
  })

  it('corrects a machine that is an hour wrong by what it writes itself', async () => {
    const { board } = openDesk({ now: () => Date.now() + HOUR })
    const metered = meterBoard(board).board
    const clock = openClock(metered)
    await metered.createStickyNote({ content: 'any note' })
    expect(Math.abs(clock.now() - Date.now() - HOUR)).toBeLessThan(1500)
  })

  it('corrects it by what it changes as well, without a probe', async () => {
    const { local, board } = openDesk({ now: () => Date.now() + HOUR })
    const { id } = await board.createStickyNote({ content: 'any note' })
    const metered = meterBoard(board).board
    const clock = openClock(metered)
    const [note] = await metered.get({ id, type: 'sticky_note' })
    await new Promise((resolve) => setTimeout(resolve, 5))
    note!.x += 10
    await note!.sync()
    expect(Math.abs(clock.now() - Date.now() - HOUR)).toBeLessThan(500)
    const before = local.host.credits.total()
    await clock.calibrate()
    expect(local.host.credits.total()).toBe(before)
  })

  it('probes once for all who ask at the same time, again when that was slow, and then no more', async () => {
    const { board } = openDesk({ now: () => Date.now() + HOUR })
    let probes = 0
    const slow = {
      ...board,
      ui: board.ui,
      remove: board.remove.bind(board),
      createText: async (props: object) => {
        probes += 1
        const text = await board.createText(props)
        return Object.assign(text, { createdAt: new Date(Math.floor(Date.now() / 1000) * 1000 + HOUR).toISOString() })
      },
    } as typeof board
    const clock = openClock(slow)
    await Promise.all([clock.calibrate(), clock.calibrate()])
    expect(probes).toBe(1)
    for (let call = 0; call < 8; call++) await clock.calibrate()
    expect(probes).toBeLessThanOrEqual(3)
    expect(Math.abs(clock.now() - Date.now() - HOUR)).toBeLessThan(1000)
  })

  it('corrects it by items that arrive as they are made by others', async () => {
    const { local, board } = openDesk({ now: () => Date.now() - HOUR })
    const clock = openClock(board)
    await local.asAnother({ id: '2', name: 'Ben' }).miro().board.createStickyNote({ content: 'any note' })
    await eventually(() => (Math.abs(clock.now() - Date.now() + HOUR) < 1500 ? true : undefined))
  })

  it('probes only when it does not know better, and leaves nothing behind', async () => {
    const { local, board } = openDesk({ now: () => Date.now() + HOUR })
    const clock = openClock(board)
    await clock.calibrate()
    expect(Math.abs(clock.now() - Date.now() - HOUR)).toBeLessThan(1500)
    expect(local.document.items.size).toBe(0)
    const before = local.host.credits.total()
    await clock.calibrate()
    expect(local.host.credits.total()).toBe(before)
  })

  it('narrows what it knows, and begins anew when a clock was set', () => {
    const { board } = openDesk()
    const clock = openClock(board)
    const at = Date.now()
    const ahead = () => clock.now() - Date.now()
    clock.observe(at + 10_001, at - 4000, at + 4000)
    expect(Math.abs(ahead() - 10_001)).toBeLessThan(50)
    clock.observe(at + 12_001, at, at + 100)
    expect(Math.abs(ahead() - 11_951)).toBeLessThan(50)
    clock.observe(at - HOUR + 1, at, at + 100)
    expect(Math.abs(ahead() + HOUR + 49)).toBeLessThan(50)
    clock.observe(Number.NaN, at, at)
    expect(Math.abs(ahead() + HOUR + 49)).toBeLessThan(50)
  })
})
