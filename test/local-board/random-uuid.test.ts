import { expect, test } from 'vitest'
import { randomUuid } from '../../src/local-board/random-uuid.ts'

test('a random UUID is a version 4 UUID, and each is another', () => {
  const many = Array.from({ length: 200 }, randomUuid)
  for (const uuid of many) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(many).size).toBe(200)
})
