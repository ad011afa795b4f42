import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeContent(open: Open) {
  describe('content', () => {
    const written: [reason: string, content: string, kept: string][] = [
      ['plain text becomes a paragraph', 'Slow deploy', '<p>Slow deploy</p>'],
      ['lines become paragraphs', 'one\ntwo', '<p>one</p><p>two</p>'],
      ['known tags stay', '<p>a <b>bold</b><br>word</p>', '<p>a <b>bold</b><br />word</p>'],
      ['unknown tags are escaped and shown', 'the <db> host', '<p>the &lt;db&gt; host</p>'],
      [
        'markup that could run is only text',
        '<img src=x onerror=alert(1)>',
        '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
      ],
      ['signs of HTML are escaped', 'a < b & c > d', '<p>a &lt; b &amp; c &gt; d</p>'],
      ['entities are left as they are', 'a &lt; b &amp; c', '<p>a &lt; b &amp; c</p>'],
      ['emoji stay', '🔥🔥', '<p>🔥🔥</p>'],
      ['what is open gets closed', '<b>bold', '<p><b>bold</b></p>'],
      [
        'links keep their address only',
        '<a href="https://a.io" onclick="b()">c</a>',
        '<p><a href="https://a.io">c</a></p>',
      ],
      ['nothing stays nothing', '', ''],
    ]
    test.each(written)('%s [D:ref-sticky-note, M:EM]', async (_, content, kept) => {
      const { board } = await open().miro()
      const note = await board.createStickyNote({ content })
      expect(note.content).toBe(kept)
      await note.sync()
      expect(note.content).toBe(kept)
    })

    test('6,000 characters fit, one more does not [D:ref-sticky-note]', async () => {
      const { board } = await open().miro()
      const note = await board.createStickyNote({ content: '&'.repeat(6000) })
      note.x = 10
      await note.sync()
      expect(await board.getById(note.id)).toMatchObject({ x: 10 })
      const tooLong = { content: 'a'.repeat(6001) }
      await expect(board.createStickyNote(tooLong)).rejects.toThrow('The content is too long.')
    })

    test('a card leaves unknown tags out; its title knows no bold [D:ref-card]', async () => {
      const { board } = await open().miro()
      const card = await board.createCard({ title: 'Fix <b>it</b> <db>', description: '<b>why</b> <table>x</table>' })
      expect(card).toMatchObject({ title: '<p>Fix it </p>', description: '<p><b>why</b> x</p>' })
    })

    test('the title of a frame is plain text [D:ref-frame]', async () => {
      const { board } = await open().miro()
      expect((await board.createFrame({ title: 'a <b> & c' })).title).toBe('a <b> & c')
    })

    test('a text keeps lists [D:ref-text]', async () => {
      const { board } = await open().miro()
      const content = '<ul><li>one</li><li>two</li></ul>'
      expect((await board.createText({ content })).content).toBe(content)
    })
  })
}
