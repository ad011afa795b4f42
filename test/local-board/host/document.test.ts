import { describe, expect, test } from 'vitest'
import { BoardDocument, type DocumentChange, newItem } from '../../../src/local-board/host/index.ts'
import { linkedDocuments } from './linked-documents.ts'

const sticky = (document: BoardDocument, content: string) =>
  newItem('sticky_note', { content }, { me: { id: '1' }, now: 0, items: document.items })

describe('the document of a board', () => {
  test('a transaction reads what it has written, and is told as one change', () => {
    const document = new BoardDocument()
    const changes: DocumentChange[] = []
    document.subscribe((change) => void changes.push(change))
    const [a, b] = [sticky(document, 'a'), sticky(document, 'b')]
    document.transact(() => {
      document.create(a, 'sdk')
      expect(document.get(a.id)).toEqual(a)
      document.create(b, 'sdk')
      document.update(a.id, { x: 5 }, 'sdk')
      document.remove([b.id], 'sdk')
      expect([...document.items.values()]).toEqual([{ ...a, x: 5 }])
    }, 'sdk')
    expect(changes).toEqual([{ source: 'sdk', created: [{ ...a, x: 5 }], updated: [], removed: [] }])
  })

  test('what changes nothing is told to nobody, and an untouched item keeps its identity', () => {
    const document = new BoardDocument()
    const [a, b] = [sticky(document, 'a'), sticky(document, 'b')]
    document.create(a, 'user')
    document.create(b, 'user')
    const [before, items] = [document.get(a.id), document.items]
    const changes: DocumentChange[] = []
    document.subscribe((change) => void changes.push(change))
    document.update(a.id, { x: 0, style: { ...a.style } }, 'user')
    document.remove(['gone'], 'user')
    expect([changes, document.items === items]).toEqual([[], true])
    document.update(b.id, { x: 1 }, 'user')
    expect(changes).toEqual([
      { source: 'user', created: [], updated: [{ before: b, after: { ...b, x: 1 } }], removed: [] },
    ])
    expect(document.get(a.id)).toBe(before)
  })

  test('people who change different fields of one item both keep their change; who made it is told', () => {
    const { here, there } = linkedDocuments()
    const note = sticky(here, 'a')
    here.create(note, 'user')
    const sources: string[] = []
    there.subscribe(({ source }) => void sources.push(source))
    here.update(note.id, { x: 40 }, 'user')
    there.update(note.id, { content: '<p>b</p>' }, 'sdk')
    expect(here.get(note.id)).toEqual({ ...note, x: 40, content: '<p>b</p>' })
    expect(there.get(note.id)).toEqual(here.get(note.id))
    expect(sources).toEqual(['remote', 'sdk'])
  })

  test("undo takes back one's own change only", () => {
    const { here, there } = linkedDocuments()
    const note = sticky(here, 'a')
    here.create(note, 'user')
    here.update(note.id, { x: 40 }, 'user')
    there.update(note.id, { content: '<p>b</p>' }, 'user')
    here.history.undo()
    expect(here.get(note.id)).toEqual({ ...note, content: '<p>b</p>' })
    here.history.redo()
    expect(there.get(note.id)).toEqual({ ...note, x: 40, content: '<p>b</p>' })
  })

  test('a listener may end itself while it is called', () => {
    const document = new BoardDocument()
    let calls = 0
    const stop = document.subscribe(() => {
      calls += 1
      stop()
    })
    document.create(sticky(document, 'a'), 'user')
    document.create(sticky(document, 'b'), 'user')
    expect(calls).toBe(1)
  })
})
