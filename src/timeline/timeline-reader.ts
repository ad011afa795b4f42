import type { DayGuess } from './day-guess.ts'
import { EntryList, type OpenEntry } from './entry-list.ts'
import type { ParsedTimeline } from './event.ts'
import type { Hints } from './hints.ts'
import { isEvidence } from './links.ts'
import { Notes } from './notes.ts'
import { Placement } from './placement.ts'
import { type LineReading, readLine } from './read-line.ts'
import type { Zone } from './read-zone.ts'
import { isBareFence, type SourceLine } from './source-line.ts'
import { UnreadLines } from './unread-lines.ts'

export type ReaderOptions = {
  readonly zone: { readonly timeZone: string }
  readonly day: string | null
  /** The day of writing, from which *today* and *yesterday* count; null when it is not known. */
  readonly today: string | null
  readonly hints: Hints
  /** Whether lines without a time are told of together, as in a report with headings. */
  readonly document: boolean
  /** A day found elsewhere in the document, for times whose day is not stated. */
  readonly guess: DayGuess | null
}

type EventReading = Extract<LineReading, { kind: 'event' | 'start' }>

/** Goes through the lines, puts them together to entries and tells of what it could not read. */
export class TimelineReader {
  private readonly entries: EntryList
  private readonly notes = new Notes()
  private readonly unread: UnreadLines
  private readonly placement: Placement
  private readonly hints: Hints
  private readonly together: boolean
  /** The entry that a line without a time would continue. */
  private open: OpenEntry | null = null
  /** The entry above, past empty lines: pictures, links, code and indented lines below it are its own. */
  private recent: OpenEntry | null = null
  /** Whether the line above is running text of a heading's entry, in which a time is no new entry. */
  private inProse = false

  constructor(options: ReaderOptions) {
    this.hints = options.hints
    this.together = options.document
    this.entries = new EntryList(options.zone.timeZone)
    this.unread = new UnreadLines(options.document)
    this.placement = new Placement(options, this.notes)
  }

  /** Takes the next line. */
  read(line: SourceLine): void {
    if (line.section) this.unread.close()
    if (line.refused !== undefined) {
      this.refuse(line, line.refused)
      return
    }
    if (line.fenced && this.recent) {
      this.recent.parts.push(line.written)
      this.open = this.recent
    } else if (!line.fenced || !isBareFence(line.text)) {
      this.take(readLine(line.text, this.hints), line)
    }
  }

  /** The events and problems of all lines taken so far. */
  finish(): ParsedTimeline {
    const problems = [...this.notes.problems, ...this.unread.problems(), ...this.entries.problems()]
    return { events: this.entries.events(), problems: problems.sort((a, b) => a.line - b.line) }
  }

  private take(reading: LineReading, line: SourceLine): void {
    const wasInProse = this.inProse
    this.inProse = false
    switch (reading.kind) {
      case 'blank':
        if (this.open && !this.open.block && this.entries.hasText(this.open)) this.open = null
        return
      case 'text':
        this.takeText(reading, line)
        return
      case 'zone':
        this.takeZone(reading.zone, line)
        return
      case 'unreadable':
        this.refuse(line, reading.reason)
        return
      case 'day':
        this.turnTo(reading, line)
        return
      default:
        if (
          wasInProse &&
          !line.message &&
          reading.text !== '' &&
          !reading.marks.list &&
          !reading.marks.heading &&
          this.open
        ) {
          this.open.parts.push(line.written)
          this.inProse = true
        } else this.takeEvent(reading, line)
    }
  }

  private takeText({ text, marks }: Extract<LineReading, { kind: 'text' }>, line: SourceLine): void {
    const isOwn = this.recent !== null && (isEvidence(line.written) || /^(?: {2,}|\t)\S/.test(line.text))
    const entry = this.open ?? (isOwn ? this.recent : null)
    if (entry && !marks.heading) {
      entry.parts.push(text)
      this.inProse = entry.block && !marks.list
      return
    }
    this.close()
    this.unread.add(line, marks.heading)
  }

  private takeZone(zone: Zone | 'unknown', line: SourceLine): void {
    this.close()
    if (zone !== 'unknown') this.placement.setZone(zone)
    else this.refuse(line, 'This zone is not known. Write it as UTC+1 or Europe/Berlin.')
  }

  private turnTo(reading: Extract<LineReading, { kind: 'day' }>, line: SourceLine): void {
    const day = this.placement.turnTo(reading.moment, line)
    if (day === null) {
      this.close()
      this.unread.close()
      return
    }
    this.unread.close()
    this.close()
    if (line.holdsTimes === false) this.openDay(line, '', reading.moment.approximate)
  }

  private takeEvent(reading: EventReading, line: SourceLine): void {
    this.unread.close()
    const { moment, marks, text } = reading
    if (line.holdsTimes === true && !moment.time && !moment.relative) {
      this.close()
      if (this.placement.turnTo(moment, line) === null) return
      this.note(
        line,
        'Only the day of this heading was read, for the times below it. To make it an event, write it in a line of its own with its time.',
      )
      return
    }
    const placed = this.placement.place(reading, line)
    if (!placed) {
      this.close()
      return
    }
    if (this.together && moment.inSentence && !marks.list) {
      this.note(line, 'Read from running text. If it is not an event, take it out.')
    }
    const block = marks.heading || line.message === true
    this.open = this.entries.add({
      ...placed,
      parts: [text],
      line: line.number,
      written: line.written,
      block,
      dayOnly: false,
    })
    this.recent = this.open
  }

  private openDay(line: SourceLine, text: string, approximate: boolean): void {
    const at = this.placement.startOfDay(line)
    const entry = { at, until: null, precision: 'day', approximate } as const
    this.open = this.entries.add({
      ...entry,
      parts: [text],
      line: line.number,
      written: line.written,
      block: true,
      dayOnly: true,
    })
    this.recent = this.open
  }

  /** Tells of a line that did not become an event; what follows it without a time does not belong to the event before. */
  private refuse(line: SourceLine, reason: string): void {
    this.close()
    this.unread.close()
    this.note(line, reason)
  }

  private note(line: SourceLine, reason: string): void {
    this.notes.add(line, reason)
  }

  private close(): void {
    this.open = null
    this.recent = null
  }
}
