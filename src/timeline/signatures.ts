const COPY = 'Open it, copy the text that is needed and paste it here.'

type Signature = { readonly begins: readonly number[]; readonly what: string; readonly todo?: string }

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** First bytes of files that people may take for texts (Wikipedia, List of file signatures). */
const SIGNATURES: readonly Signature[] = [
  { begins: ascii('%PDF'), what: 'a PDF' },
  { begins: ascii('{\\rtf'), what: 'a document with formatting (RTF)' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], what: 'a file of an older Word, Excel or Outlook' },
  { begins: [0x89, ...ascii('PNG')], what: 'a picture' },
  { begins: [0xff, 0xd8, 0xff], what: 'a picture' },
  { begins: ascii('GIF8'), what: 'a picture' },
  { begins: [0x1f, 0x8b], what: 'a compressed file', todo: 'Unpack it and choose a file from it.' },
  { begins: ascii('7z\u00bc\u00af'), what: 'a compressed file', todo: 'Unpack it and choose a file from it.' },
  { begins: ascii('Rar!'), what: 'a compressed file', todo: 'Unpack it and choose a file from it.' },
]

/** What a zip is, by the first name inside it that tells. */
const INSIDE_ZIP: readonly (readonly [string, string, string])[] = [
  ['word/', 'a Word document', COPY],
  ['xl/', 'an Excel file', 'Save it as CSV and choose that file, or copy its rows and paste them here.'],
  ['ppt/', 'a PowerPoint file', COPY],
  [
    'opendocument.spreadsheet',
    'a spreadsheet',
    'Save it as CSV and choose that file, or copy its rows and paste them here.',
  ],
  ['opendocument', 'a document', COPY],
]
/** Ours: names inside a zip stand before what they name, and the telling ones come early. */
const LOOKED_AT = 65_536

/** What a file is when it is no text, and what to do then, as a sentence or two; null when no signature is known. */
export function notText(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, ZIP)) {
    const names = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
    const [, what, todo] = INSIDE_ZIP.find(([name]) => names.includes(name)) ?? [
      '',
      'a zip file',
      'Unpack it and choose a file from it.',
    ]
    return `This is ${what}, not a text. ${todo}`
  }
  const known = SIGNATURES.find(({ begins }) => beginsWith(bytes, begins))
  if (!known) return null
  const todo = known.what === 'a picture' ? 'Type what it shows, or paste the text it was taken from.' : COPY
  return `This is ${known.what}, not a text. ${known.todo ?? todo}`
}

function beginsWith(bytes: Uint8Array, begins: readonly number[]): boolean {
  return begins.every((byte, at) => bytes[at] === byte)
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
