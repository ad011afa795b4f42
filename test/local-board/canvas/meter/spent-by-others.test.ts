import { expect, test } from 'vitest'
import { spentByOthers } from '../../../../src/local-board/canvas/meter/spent-by-others.ts'
import type { Presence } from '../../../../src/local-board/sync/connection.ts'

function page(name: string, spent?: Presence['spent']): Presence {
  const person = { id: name, name, color: '#3859ff' }
  return { person, cursor: null, selection: [], drag: null, editing: null, spent }
}

function spent(hour: number, app = 'debrief'): Presence['spent'] {
  return { app, minute: 50, hour, byCommand: { 'board.getInfo': { calls: hour / 50, credits: hour } } }
}

test('everybody else is told once, the newest of their tabs, whoever spent most first', () => {
  const pages = [page('me', spent(900)), page('Ada'), page('Li', spent(100)), page('Li', spent(150)), page('Bo')]
  const color = '#3859ff'
  const nothing = { color, minute: 0, hour: 0, byCommand: {} }
  const byCommand = { 'board.getInfo': { calls: 3, credits: 150 } }
  expect(spentByOthers(pages, 'debrief', 'me')).toEqual([
    { id: 'Li', name: 'Li', color, minute: 50, hour: 150, byCommand },
    { id: 'Ada', name: 'Ada', ...nothing },
    { id: 'Bo', name: 'Bo', ...nothing },
  ])
})

test('what another app spends is none of this one’s', () => {
  expect(spentByOthers([page('Li', spent(150, 'echo'))], 'debrief', 'me').map(({ hour }) => hour)).toEqual([0])
})
