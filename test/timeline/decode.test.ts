import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/timeline/decode.ts'

const TEXT = '2026-03-10\n14:05 Störung – “Kasse” geht nicht 🔥\n14:40 wieder da'
const utf8 = new TextEncoder()
const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...utf8.encode(part)] : part)))

function utf16(text: string, littleEndian: boolean): number[] {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return [...new Uint8Array(view.buffer)]
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', bytesOf(TEXT)],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], TEXT)],
    ['UTF-16 LE with a mark', bytesOf([0xff, 0xfe], utf16(TEXT, true))],
    ['UTF-16 BE with a mark', bytesOf([0xfe, 0xff], utf16(TEXT, false))],
    ['UTF-16 LE without a mark', bytesOf(utf16(TEXT, true))],
    ['UTF-16 BE without a mark', bytesOf(utf16(TEXT, false))],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT })
  })

  it('is read as Windows-1252 where it is no UTF-8, and that is told', () => {
    const bytes = bytesOf('14:05 St', [0xf6], 'rung, Caf', [0xe9], ' zu')
    expect(decodeText(bytes)).toEqual({
      text: '14:05 Störung, Café zu',
      told: 'It was read as Western European text; check letters such as ä or é.',
    })
  })

  it('stays UTF-8 where only a little of it is damaged, and that is told', () => {
    expect(decodeText(bytesOf('14:05 Störung: größer ', [0xc3], ' geht nicht'))).toEqual({
      text: '14:05 Störung: größer \uFFFD geht nicht',
      told: '1 character was damaged and shows as \uFFFD.',
    })
  })

  it('may hold the colours of a terminal', () => {
    const text = '14:05 \u001b[31mERROR\u001b[0m timeout'
    expect(decodeText(bytesOf(text))).toEqual({ text })
  })
})

describe('a file that is no text', () => {
  const zip = (inside: string) => bytesOf('PK', [3, 4, 20, 0, 6, 0], inside)
  it.each([
    ['PDF', bytesOf('%PDF-1.7\n', [0xe2, 0xe3]), /^This is a PDF, not a text\. Open it, copy/],
    ['RTF', bytesOf('{\\rtf1\\ansi 14:05 Alert}'), /^This is a document with formatting \(RTF\)/],
    ['DOCX', zip('[Content_Types].xml word/document.xml'), /^This is a Word document, not a text\. Open it, copy/],
    ['XLSX', zip('[Content_Types].xml xl/workbook.xml'), /^This is an Excel file, not a text\. Save it as CSV/],
    ['ODT', zip('mimetypeapplication/vnd.oasis.opendocument.text'), /^This is a document, not a text/],
    ['ZIP', zip('timeline.md'), /^This is a zip file, not a text\. Unpack it/],
    ['old Word', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /^This is a file of an older Word/],
    ['PNG', bytesOf([0x89], 'PNG\r\n', [0x1a]), /^This is a picture, not a text\. Type what it shows/],
    ['JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0]), /^This is a picture/],
    ['GIF', bytesOf('GIF89a'), /^This is a picture/],
    ['gzip', bytesOf([0x1f, 0x8b, 8, 0]), /^This is a compressed file, not a text\. Unpack it/],
    ['zeros', bytesOf('14:05 Alert', [0, 0, 1]), /^This file holds no text\. Export it as text or CSV/],
    ['control characters', bytesOf([1, 2, 3, 4, 5, 6], '14:05 Alert'), /^This file holds no text/],
    ['nothing', bytesOf(), /^This file is empty\. Choose another one/],
  ])('is refused with what to do: %s', (_, bytes, problem) => {
    expect(decodeText(bytes)).toEqual({ problem: expect.stringMatching(problem) })
  })

  it('never makes it throw, whatever its bytes are', () => {
    let state = 7
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({ length: round }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return state >>> 24
      })
      expect(Object.keys(decodeText(bytes))[0]).toMatch(/^(?:text|problem)$/)
    }
  })
})

it('reads 20 MB in well under a second', () => {
  const bytes = bytesOf('14:05 Störung\n'.repeat(100))
  const large = new Uint8Array(20 * 1024 * 1024 - 5)
  for (let at = 0; at < large.length; at += bytes.length) large.set(bytes.subarray(0, large.length - at), at)
  const start = performance.now()
  expect(decodeText(large)).toHaveProperty('text')
  expect(performance.now() - start).toBeLessThan(1000)
})
