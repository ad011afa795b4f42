import type { TimelineProblem } from './event.ts'
import type { SourceLine } from './source-line.ts'

const NO_TIME = 'There is no time in this line. Begin it with one, such as 14:05.'

type Run = { readonly first: SourceLine; last: number }

/** Lines without a time: each a problem of its own, or in a document one for all that stand together. */
export class UnreadLines {
  private readonly runs: Run[] = []
  private current: Run | null = null
  private readonly together: boolean

  constructor(together: boolean) {
    this.together = together
  }

  /** Takes a line; a heading begins a new run. */
  add(line: SourceLine, heading: boolean): void {
    if (this.current && this.together && !heading) {
      this.current.last = line.number
      return
    }
    this.current = { first: line, last: line.number }
    this.runs.push(this.current)
  }

  /** Ends the run of lines that stand together. */
  close(): void {
    this.current = null
  }

  problems(): TimelineProblem[] {
    return this.runs.map(({ first, last }) => ({
      line: first.number,
      text: first.written,
      reason:
        last === first.number
          ? NO_TIME
          : `There is no time in lines ${first.number} to ${last}, so they were not read. Begin what happened with a time, such as 14:05.`,
    }))
  }
}
