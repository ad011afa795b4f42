import { expect, test } from 'vitest'
import { boardNameFrom } from '../../../src/local-board/canvas/start/board-name.ts'
import { personColor } from '../../../src/local-board/canvas/start/person-color.ts'
import { isBoardName } from '../../../src/local-board/sync/board-name.ts'

test('whatever a person types becomes a name a board may have', () => {
  const typed = ['Checkout outage', '  Störung / São Paulo!', 'a'.repeat(200), '--x--', '../../etc']
  const names = typed.map(boardNameFrom)
  expect(names).toEqual(['checkout-outage', 'storung-sao-paulo', 'a'.repeat(60), 'x', 'etc'])
  expect(names.every(isBoardName)).toBe(true)
  expect(boardNameFrom('🙂')).toBe('')
})

test('everybody here has a colour of their own, the same on every page', () => {
  const here = Array.from({ length: 8 }, (_, index) => `person ${index}`)
  const colors = here.map((id) => personColor(id, here))
  expect(new Set(colors).size).toBe(8)
  expect(here.map((id) => personColor(id, [...here].reverse()))).toEqual(colors)
})
