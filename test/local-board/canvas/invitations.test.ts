import { afterEach, expect, test, vi } from 'vitest'
import { ASKED_FOR_MS, askToJoin } from '../../../src/local-board/canvas/page/invitations.ts'
import { createUiStore } from '../../../src/local-board/canvas/ui-state.ts'
import { BoardDocument } from '../../../src/local-board/host/index.ts'

const session = { id: 's', name: 'Vote', description: '', color: '#4262ff', starterId: '1', starterName: 'Ada' }
const me = { id: '2' }

function asked() {
  const document = new BoardDocument()
  document.map('sessionMembers').set('s/2', { state: 'invited' })
  const ui = createUiStore()
  return { document, ui, answer: askToJoin({ document, ui, me }, session) }
}

afterEach(() => {
  vi.useRealTimers()
})

test('a person is asked until they answer', async () => {
  const { ui, answer } = asked()
  expect(ui.getState().invitations.map((invitation) => invitation.session)).toEqual([session])
  ui.getState().invitations[0]?.answer({ status: 'accepted', reason: 'clicked-button' })
  expect(await answer).toEqual({ status: 'accepted', reason: 'clicked-button' })
  expect(ui.getState().invitations).toEqual([])
})

test('who does not answer in time has not joined', async () => {
  vi.useFakeTimers()
  const { ui, answer } = asked()
  vi.advanceTimersByTime(ASKED_FOR_MS)
  expect(await answer).toEqual({ status: 'rejected', reason: 'timed-out' })
  expect(ui.getState().invitations).toEqual([])
})

test('the question goes when the session ends, or was answered in another tab', async () => {
  for (const member of [undefined, { state: 'joined' }]) {
    const { document, ui, answer } = asked()
    if (member) document.map('sessionMembers').set('s/2', member)
    else document.map('sessionMembers').delete('s/2')
    expect(await answer).toEqual({ status: 'rejected', reason: 'timed-out' })
    expect(ui.getState().invitations).toEqual([])
  }
})
