import { describe, expect, it } from 'vitest'
import { htmlOf, shorten, textOf } from '../../src/miro/content.ts'

describe('content of an item', () => {
  it('reads paragraphs, breaks and list items as lines', () => {
    expect(textOf('<p>one<br />two</p><ul><li>three</li><li>four</li></ul>')).toBe('one\ntwo\nthree\nfour')
  })

  it('reads entities as the characters people typed', () => {
    expect(textOf('<p>a &amp;&nbsp;b &lt;db&gt; &#128512; &#x1F9EF; &quot;x&quot; &unknown;</p>')).toBe(
      'a & b <db> 😀 🧯 "x" &unknown;',
    )
  })

  it('does not decode twice', () => {
    expect(textOf('<p>&amp;lt;script&amp;gt;</p>')).toBe('&lt;script&gt;')
  })

  it('leaves signs alone that are no tags', () => {
    expect(textOf('if a < b and 3 <4 then c > d')).toBe('if a < b and 3 <4 then c > d')
  })

  it('is empty for blank notes', () => {
    expect([textOf(undefined), textOf(''), textOf('<p> <br></p>'), textOf('<p>&nbsp;</p>')]).toEqual(['', '', '', ''])
  })

  it('comes back from the board as it was written', () => {
    for (const text of ['plain', 'a <b>bold</b> & "quoted"', 'two\nlines', '🧯🔥 👩‍🚒', '日本語 <テスト>', '&lt;']) {
      expect(textOf(htmlOf(text))).toBe(text)
    }
  })

  it('is shortened between words and never within an emoji', () => {
    expect(shorten('short', 80)).toBe('short')
    expect(shorten('The primary was removed by mistake', 20)).toBe('The primary was…')
    expect(shorten('👩‍🚒👩‍🚒👩‍🚒👩‍🚒', 3)).toBe('👩‍🚒👩‍🚒…')
    expect(shorten('x'.repeat(100), 80)).toHaveLength(80)
  })
})
