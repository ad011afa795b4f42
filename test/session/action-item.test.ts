import { describe, expect, it } from 'vitest'
import { mayClose, openActions } from '../../src/session/index.ts'

describe('an incident', () => {
  it('may be closed once every action item is done or declined', () => {
    expect(mayClose([{ status: 'done' }, { status: 'declined' }])).toBe(true)
    expect(mayClose([])).toBe(true)
    expect(mayClose([{ status: 'done' }, { status: 'in-progress' }])).toBe(false)
    expect(mayClose([{ status: 'to-do' }])).toBe(false)
  })

  it('is kept open by the action items that are still to do or in progress', () => {
    const actions = [
      { status: 'done' },
      { status: 'to-do' },
      { status: 'declined' },
      { status: 'in-progress' },
    ] as const
    expect(openActions(actions)).toEqual([actions[1], actions[3]])
  })
})
