import { Belonging } from './belonging.ts'
import type { DayGuess } from './day-guess.ts'
import { EntryList, type OpenEntry } from './entry-list.ts'
import type { ParsedTimeline } from './event.ts'
import type { Hints } from './hints.ts'
import { Notes } from './notes.ts'
import { Placement } from './placement.ts'
import { type LineReading, readLine } from './read-line.ts'
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
  /** The years of days that the text states. */
  readonly years: () => readonly number[]
}

type EventReading = Extract<LineReading, { kind: 'event' | 'start' }>

/** Goes through the lines, puts them together to entries and tells of what it could not read. */
export class TimelineReader {
  private readonly entries: EntryList
  private readonly notes = new Notes()
  private readonly unread: UnreadLines
  private readonly placement: Placement
  private readonly belonging = new Belonging()
  private readonly hints: Hints
  private readonly together: boolean

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
    if (line.refused !== undefined) this.refuse(line, line.refused)
    else if (line.fenced && this.belonging.takeCode(line)) return
    else if (!line.fenced || !isBareFence(line.text)) this.take(readLine(line.text, this.hints), line)
  }

  /** The events and problems of all lines taken so far. */
  finish(): ParsedTimeline {
    const problems = [...this.notes.problems, ...this.unread.problems(), ...this.entries.problems()]
    return { events: this.entries.events(), problems: problems.sort((a, b) => a.line - b.line) }
  }

  private take(reading: LineReading, line: SourceLine): void {
    switch (reading.kind) {
      case 'blank':
        this.belonging.pause()
        return
      case 'text':
        if (this.belonging.takeText(reading, line)) return
        this.belonging.end()
        this.unread.add(line, reading.marks.heading)
        return
      case 'zone':
        this.belonging.end()
        if (reading.zone !== 'unknown') this.placement.setZone(reading.zone)
        else this.refuse(line, 'This zone is not known. Write it as UTC+1 or Europe/Berlin.')
        return
      case 'unreadable':
        this.refuse(line, reading.reason)
        return
      case 'day':
        this.takeDay(reading, line)
        return
      default:
        if (!this.belonging.takeBrokenText(reading, line)) this.takeEvent(reading, line)
    }
  }

  private takeDay({ moment }: Extract<LineReading, { kind: 'day' }>, line: SourceLine): void {
    const day = this.placement.turnTo(moment, line)
    this.unread.close()
    this.belonging.end()
    if (day === null || line.holdsTimes !== false) return
    const at = this.placement.startOfDay(line)
    const { approximate } = moment
    this.begin({ at, until: null, precision: 'day', approximate, parts: [''], block: true, dayOnly: true }, line)
  }

  private takeEvent(reading: EventReading, line: SourceLine): void {
    this.unread.close()
    const { moment, marks, text } = reading
    if (line.holdsTimes === true && !moment.time && !moment.relative) {
      this.belonging.end()
      if (this.placement.turnTo(moment, line) === null) return
      this.notes.add(
        line,
        'Only the day of this heading was read, for the times below it. To make it an event, write it in a line of its own with its time.',
      )
      return
    }
    const placed = this.placement.place(reading, line)
    if (!placed) {
      this.belonging.end()
      return
    }
    if (this.together && moment.inSentence && !marks.list) {
      this.notes.add(line, 'Read from running text. If it is not an event, take it out.')
    }
    this.begin({ ...placed, parts: [text], block: marks.heading || line.message === true, dayOnly: false }, line)
  }

  private begin(entry: Omit<OpenEntry, 'line' | 'written'>, line: SourceLine): void {
    this.belonging.begin(this.entries.add({ ...entry, line: line.number, written: line.written }))
  }

  /** Tells of a line that did not become an event; what follows it without a time does not belong to the event before. */
  private refuse(line: SourceLine, reason: string): void {
    this.belonging.end()
    this.unread.close()
    this.notes.add(line, reason)
  }
}
