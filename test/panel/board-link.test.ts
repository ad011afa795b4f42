import { expect, it } from 'vitest'
import { boardLink } from '../../src/panel/board-link.ts'

it.each([
  ['https://miro.com/', 'https://miro.com/app/board/uXjVabc=/'],
  ['https://eu01.miro.com/app/', 'https://miro.com/app/board/uXjVabc=/'],
  ['http://localhost:3000/board.html', ''],
  ['https://notmiro.com/', ''],
  ['https://miro.com.example.org/', ''],
  ['', ''],
])('the link to the board is known only inside of Miro: %s', (around, link) => {
  expect(boardLink('uXjVabc=', around)).toBe(link)
})
