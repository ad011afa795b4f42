import { describe, expect, it } from 'vitest'
import { countNotes } from '../../src/session/index.ts'

describe('the notes of a column', () => {
  it('are counted with the people who wrote them, blank ones left out', () => {
    const notes = [
      { column: 'wrong', text: 'a', authorId: 'ana' },
      { column: 'wrong', text: 'b', authorId: 'ana' },
      { column: 'wrong', text: ' ', authorId: 'li' },
      { column: 'lucky', text: 'c', authorId: 'li' },
    ] as const
    expect(countNotes(notes)).toEqual({
      wrong: { notes: 2, people: 1 },
      well: { notes: 0, people: 0 },
      lucky: { notes: 1, people: 1 },
    })
  })
})
