import { describe, expect, test } from 'vitest'
import { normaliseContent, plainText } from '../../../src/local-board/host/index.ts'
import { SEED, seeded } from './random.ts'

const PIECES = [
  'a',
  ' ',
  '\n',
  '<',
  '>',
  '&',
  '&amp;',
  '&lt;db&gt;',
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<br>',
  '<br/>',
  '<i class="x">',
  '</i>',
  '<script>',
  '</script>',
  '<a href="javascript:b()">',
  '<a href="https://a.io?b=1&c=2">',
  '</a>',
  '🔥',
  '"',
  '<ul>',
  '<li>',
  '</ul>',
]

describe(`content (seed ${SEED})`, () => {
  const random = seeded(SEED)
  const some = () =>
    Array.from({ length: 1 + random() * 12 }, () => PIECES[Math.floor(random() * PIECES.length)]).join('')
  const kinds = ['sticky_note', 'text', 'shape', 'card title', 'card description'] as const

  test('normalising twice changes nothing', () => {
    for (let run = 0; run < 3000; run++) {
      const [content, kind] = [some(), kinds[run % kinds.length]!]
      const once = normaliseContent(content, kind)
      expect({ content, kind, twice: normaliseContent(once, kind) }).toEqual({ content, kind, twice: once })
    }
  })

  test('every tag that is opened is closed, and none can run script', () => {
    for (let run = 0; run < 3000; run++) {
      const kept = normaliseContent(some(), kinds[run % kinds.length]!)
      const open: string[] = []
      for (const [, slash, name] of kept.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
        if (name === 'br') continue
        if (slash) expect({ kept, closes: open.pop() }).toEqual({ kept, closes: name })
        else open.push(name!)
      }
      expect({ kept, open }).toEqual({ kept, open: [] })
      expect(kept).not.toMatch(/<script|javascript:/)
    }
  })

  test('plain text comes back as it was written', () => {
    for (const written of ['the <db> host & "more"', 'one\ntwo', 'a & b', '🔥', '1 < 2 > 0'])
      expect(plainText(normaliseContent(written, 'sticky_note'))).toBe(written)
  })
})
