import type { Zone } from './read-zone.ts'

/** A line of the text on its way to the reader. */
export type SourceLine = {
  /** 1-based. */
  readonly number: number
  /** As it stands in the text. */
  readonly written: string
  /** What is read: the line itself, or a row or message put as `time text`. */
  readonly text: string
  /** In a block of code that is closed: not searched for times below an entry. */
  readonly fenced: boolean
  /** The zone of times in this line that state none, where a table's head names one. */
  readonly zone?: Zone
  /** The first line of a message: what follows is its text, past empty lines. */
  readonly message?: boolean
  /** A heading with a day and no time: whether there are times below it. */
  readonly holdsTimes?: boolean
  /** Why this line cannot be read, where what reads tables already knows. */
  readonly refused?: string
  /** The first line below a heading of the document, where a new run of text begins. */
  readonly section?: boolean
}

/** Line breaks of all systems, Unicode's own included (Unicode Standard Annex 14). */
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/
const FENCE = /^\s*(`{3,}|~{3,})/

/** The lines of a text; lines in closed blocks of code are marked. */
export function sourceLines(text: string): SourceLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(LINE_BREAK)
  const fenced = new Uint8Array(lines.length)
  let open = -1
  for (const [index, line] of lines.entries()) {
    if (!FENCE.test(line)) continue
    if (open === -1) open = index
    else {
      fenced.fill(1, open, index + 1)
      open = -1
    }
  }
  return lines.map((line, index) => ({
    number: index + 1,
    written: line.trim(),
    text: line,
    fenced: fenced[index] === 1,
  }))
}

/** Whether a line only opens or closes a block of code. */
export function isBareFence(line: string): boolean {
  return /^\s*(?:`{3,}|~{3,})\s*$/.test(line)
}
