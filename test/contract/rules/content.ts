import { describe, expect, test } from 'vitest'
import type { Open } from '../open.ts'

export function describeContent(open: Open) {
  describe('content', () => {
    const written: [reason: string, content: string, kept: string][] = [
      ['plain text becomes a paragraph', 'Slow deploy', '<p>Slow deploy</p>'],
      ['lines become paragraphs', 'one\ntwo', '<p>one</p><p>two</p>'],
      ['known tags stay', '<p>a <b>bold</b><br>word</p>', '<p>a <b>bold</b><br>word</p>'],
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

    test('a card keeps plain words plain and leaves unknown tags out; its title knows no bold [D:ref-card, M:EventCatalog]', async () => {
      const { board } = await open().miro()
      const card = await board.createCard({ title: 'Fix <b>it</b> <db>', description: '<b>why</b> <table>x</table>' })
      expect(card).toMatchObject({ title: 'Fix it ', description: '<b>why</b> x' })
    })

    test('the title of a frame is plain text [D:ref-frame]', async () => {
      const { board } = await open().miro()
      expect((await board.createFrame({ title: 'a <b> & c' })).title).toBe('a <b> & c')
    })

    test('each kind of item keeps tags of its own, and shows or drops the others [D:ref-sticky-note, D:ref-shape, D:ref-text, D:ref-card]', async () => {
      const { board } = await open().miro()
      const inside = (name: string) => `<p><${name}>a</${name}></p>`
      const names = ['a', 'strong', 'b', 'em', 'i', 'u', 's', 'span', 'ol', 'ul', 'li']
      const keptOf = async (write: (html: string) => Promise<string>) => {
        const kept = await Promise.all(names.map((name) => write(inside(name))))
        return names.filter((name, index) => kept[index] === inside(name))
      }
      const note = (content: string) => board.createStickyNote({ content }).then((made) => made.content)
      const shape = (content: string) => board.createShape({ content }).then((made) => made.content)
      const title = (html: string) => board.createCard({ title: html }).then((made) => made.title)
      const text = (content: string) => board.createText({ content }).then((made) => made.content)
      const description = (html: string) => board.createCard({ description: html }).then((made) => made.description)
      const inline = ['a', 'strong', 'b', 'em', 'i', 'u', 's']
      expect(await keptOf(note)).toEqual(inline)
      expect(await keptOf(shape)).toEqual([...inline, 'span'])
      expect(await keptOf(text)).toEqual(names)
      expect(await keptOf(title)).toEqual(['a'])
      expect(await keptOf(description)).toEqual(['a', 'strong', 'b', 'em', 'i', 'u', 'ol', 'ul', 'li'])
      expect(await note(inside('span'))).toBe('<p>&lt;span&gt;a&lt;/span&gt;</p>')
      expect(await shape(inside('li'))).toBe('<p>&lt;li&gt;a&lt;/li&gt;</p>')
      expect([await title(inside('b')), await description(inside('s'))]).toEqual(['<p>a</p>', '<p>a</p>'])
      const lines = '<p>a<br>b</p>'
      expect(await Promise.all([note, shape, text, title, description].map((write) => write(lines)))).toEqual(
        Array(5).fill(lines),
      )
    })

    test('6,000 characters are the limit of titles and descriptions as well [D:ref-card, D:ref-frame]', async () => {
      const { board } = await open().miro()
      const long = 'a'.repeat(6001)
      await expect(board.createCard({ title: long })).rejects.toThrow('The title is too long.')
      await expect(board.createCard({ description: long })).rejects.toThrow('The description is too long.')
      await expect(board.createFrame({ title: long })).rejects.toThrow('The title is too long.')
      await expect(board.createText({ content: long })).rejects.toThrow('The content is too long.')
      const shape = await board.createShape()
      shape.content = long
      await expect(shape.sync()).rejects.toThrow('It can have up to 6000 characters.')
    })

    test('a text keeps lists [D:ref-text]', async () => {
      const { board } = await open().miro()
      const content = '<ul><li>one</li><li>two</li></ul>'
      expect((await board.createText({ content })).content).toBe(content)
    })
  })
}
