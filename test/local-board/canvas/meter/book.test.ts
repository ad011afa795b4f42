import { expect, test } from 'vitest'
import {
  addEntry,
  type Book,
  commandsSince,
  emptyBook,
  HOUR,
  isOver,
  joinBooks,
  MINUTE,
  nextFree,
  readBook,
  spentSince,
} from '../../../../src/local-board/canvas/meter/book.ts'

// Ten seconds after a full minute.
const START = 29_000_000 * MINUTE + 10_000

/** Each entry: milliseconds after the start, command, credits. */
function bookOf(...entries: [after: number, command: string, credits: number][]): Book {
  const book = emptyBook()
  for (const [after, command, credits] of entries) addEntry(book, { at: START + after, command, credits })
  return book
}

test('a minute is counted to the second', () => {
  const book = bookOf([0, 'board.get', 500], [400, 'item.sync', 50], [30_000, 'item.sync', 50])
  const inMinuteBefore = (after: number) => spentSince(book, START + after - MINUTE)
  expect([30_000, 59_000, 60_000, 89_000, 90_000].map(inMinuteBefore)).toEqual([600, 600, 50, 50, 0])
})

test('an hour is counted to the minute, and never too little', () => {
  const book = bookOf([0, 'board.get', 500], [70_000, 'item.sync', 50], [10 * MINUTE, 'item.sync', 50])
  const inHourBefore = (after: number) => spentSince(book, START + after - HOUR)
  expect([10 * MINUTE, HOUR, HOUR + 50_000, HOUR + 2 * MINUTE].map(inHourBefore)).toEqual([600, 600, 100, 50])
})

test('what is older than an hour is forgotten, and an hour of work stays small', () => {
  const book = emptyBook()
  for (let second = 0; second < 3 * 3600; second++)
    addEntry(book, { at: START + second * 1000, command: `call ${second % 4}`, credits: 50 })
  expect([book.seconds.length, book.minutes.length]).toEqual([61, 61])
  expect(JSON.stringify(book).length).toBeLessThan(20_000)
  expect(isOver(book, START + 3 * HOUR)).toBe(false)
  expect(isOver(book, START + 4 * HOUR + MINUTE)).toBe(true)
  expect(isOver(book, START - 2 * HOUR)).toBe(true)
})

test('the oldest part of all books comes free first', () => {
  const book = joinBooks([bookOf([0, 'board.get', 500], [1000, 'item.sync', 50]), bookOf([300, 'item.sync', 50])])
  expect(nextFree(book, 'minute', START + 2000)).toEqual({ at: START + MINUTE, credits: 550 })
  expect(nextFree(book, 'minute', START + MINUTE)).toEqual({ at: START + MINUTE + 1000, credits: 50 })
  expect(nextFree(book, 'hour', START + 2000)).toEqual({ at: START + 50_000 + HOUR, credits: 600 })
  expect(nextFree(book, 'hour', START + 2 * HOUR)).toBeUndefined()
})

test('a clock that is set back neither loses nor repeats anything', () => {
  const book = bookOf([90_000, 'board.get', 500], [10_000, 'item.sync', 50], [91_000, 'item.sync', 50])
  expect(spentSince(book, START + 91_000 - MINUTE)).toBe(600)
  expect(commandsSince(book, START)).toEqual({
    'board.get': { calls: 1, credits: 500 },
    'item.sync': { calls: 2, credits: 100 },
  })
})

test('commands of the hour are added up over all books', () => {
  const book = joinBooks([
    bookOf([0, 'board.get', 500], [5 * MINUTE, 'item.sync', 50]),
    bookOf([5 * MINUTE, 'item.sync', 50], [6 * MINUTE, 'board.get', 500]),
  ])
  expect(commandsSince(book, START + 2 * MINUTE)).toEqual({
    'item.sync': { calls: 2, credits: 100 },
    'board.get': { calls: 1, credits: 500 },
  })
})

test('a book that was kept is read again, and nothing else is taken for one', () => {
  const book = bookOf([0, 'board.get', 500], [90_000, 'item.sync', 50])
  expect(readBook(JSON.stringify(book))).toEqual(book)
  const others = [null, '', '{', 'null', '7', '[]', '{"seconds":[]}', '{"seconds":[[1,"2"]],"minutes":[]}']
  const odd = ['{"seconds":[],"minutes":[[1,{"x":3}]]}', '{"seconds":[],"minutes":[[1,null]]}']
  expect([...others, ...odd].map(readBook)).toEqual(Array(10).fill(undefined))
})
