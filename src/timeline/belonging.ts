import type { OpenEntry } from './entry-list.ts'
import { isEvidence } from './links.ts'
import type { LineReading } from './read-line.ts'
import type { SourceLine } from './source-line.ts'

type Read<K extends LineReading['kind']> = Extract<LineReading, { kind: K }>

/** Knows which entry a line without a time of its own belongs to. */
export class Belonging {
  /** The entry that such a line would continue. */
  private open: OpenEntry | null = null
  /** The entry above, past empty lines: pictures, links, code and indented lines below it are its own. */
  private recent: OpenEntry | null = null
  /** Whether the line above is running text of a heading's entry, in which a time is no new entry. */
  private inProse = false

  /** Lines that follow belong to this entry. */
  begin(entry: OpenEntry): void {
    this.open = entry
    this.recent = entry
    this.inProse = false
  }

  /** Lines that follow belong to no entry. */
  end(): void {
    this.open = null
    this.recent = null
    this.inProse = false
  }

  /** An empty line ends what is no block and has its text. */
  pause(): void {
    this.inProse = false
    if (this.open && !this.open.block && this.open.parts.some((part) => part !== '')) this.open = null
  }

  /** Takes a line of a block of code; false when there is no entry for it. */
  takeCode(line: SourceLine): boolean {
    if (!this.recent) return false
    this.recent.parts.push(line.written)
    this.open = this.recent
    return true
  }

  /** Takes a line without a time; false when it belongs to no entry. */
  takeText({ text, marks }: Read<'text'>, line: SourceLine): boolean {
    const isOwn = this.recent !== null && (isEvidence(line.written) || /^(?: {2,}|\t)\S/.test(line.text))
    const entry = this.open ?? (isOwn ? this.recent : null)
    this.inProse = false
    if (!entry || marks.heading) return false
    entry.parts.push(text)
    this.inProse = entry.block && !marks.list
    return true
  }

  /** Takes a line that begins with a time only because running text was broken there; false when it is an entry. */
  takeBrokenText({ text, marks }: Read<'event' | 'start'>, line: SourceLine): boolean {
    const wasInProse = this.inProse
    this.inProse = false
    if (!wasInProse || !this.open || line.message || text === '' || marks.list || marks.heading) return false
    this.open.parts.push(line.written)
    this.inProse = true
    return true
  }
}
