import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeLinks(open: Open) {
  describe('links', () => {
    test('a link is kept, and cleared by an empty one [D:ref-board]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote({ linkedTo: 'https://example.com' })
      expect(note.linkedTo).toBe('https://example.com')
      note.linkedTo = ''
      await note.sync()
      expect('linkedTo' in note).toBe(false)
      note.linkedTo = 'javascript:alert(1)'
      await expect(note.sync()).rejects.toThrow("The URL isn't valid: javascript:alert(1).")
    })

    test('goToLink opens the address of an item, and says false when there is none [D:ref-board, I]', async () => {
      const opened = open()
      const { board } = await opened.miro()
      const note = await board.createStickyNote({ linkedTo: 'https://example.com/runbook' })
      expect(await note.goToLink()).toBe(true)
      expect(await board.goToLink(await board.createStickyNote())).toBe(false)
      expect(opened.page.links).toEqual(['https://example.com/runbook'])
    })

    test('a link to an item of the same board shows that item [D:ref-board]', async () => {
      const opened = open({ boardId: 'uXj=' })
      const { board } = await opened.miro()
      const cause = await board.createShape({ x: 5000, y: 3000, width: 100, height: 100 })
      const shown = { x: 4850, y: 2850, width: 300, height: 300 }
      for (const home of ['https://miro.com', '']) {
        const card = await board.createCard({ linkedTo: `${home}/app/board/uXj=/?moveToWidget=${cause.id}` })
        await board.viewport.set({ viewport: { x: 0, y: 0, width: 1600, height: 900 } })
        expect(await card.goToLink()).toBe(true)
        expect(await board.viewport.get()).toEqual(shown)
      }
      expect(opened.page.links).toEqual([])
    })

    test('a link is taken off by an empty one or by undefined, and may lead to this board without its host [D:ref-board]', async () => {
      const { board } = await open().miro()
      for (const nothing of ['', undefined]) {
        const note = await board.createStickyNote({ linkedTo: '/app/board/a/?moveToWidget=7' })
        expect(note.linkedTo).toBe('/app/board/a/?moveToWidget=7')
        note.linkedTo = nothing
        await note.sync()
        expect(await board.getById(note.id)).not.toHaveProperty('linkedTo')
      }
    })

    test('a link to an item that is gone leads nowhere; one to another board is opened [I]', async () => {
      const opened = open({ boardId: 'a' })
      const { board } = await opened.miro()
      const gone = await board.createStickyNote({ linkedTo: '/app/board/a/?moveToWidget=7' })
      expect(await gone.goToLink()).toBe(false)
      const other = await board.createStickyNote({ linkedTo: 'https://miro.com/app/board/b/?moveToWidget=7' })
      expect(await other.goToLink()).toBe(true)
      expect(opened.page.links).toEqual(['https://miro.com/app/board/b/?moveToWidget=7'])
    })
  })
}
