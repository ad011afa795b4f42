import type { TimelineProblem } from './event.ts'
import type { SourceLine } from './source-line.ts'

/** The problems found so far. */
export class Notes {
  readonly problems: TimelineProblem[] = []
  private readonly told = new Set<string>()

  add({ number, written }: Pick<SourceLine, 'number' | 'written'>, reason: string): void {
    this.problems.push({ line: number, text: written, reason })
  }

  /** Tells what holds for later lines too, at the first of them. */
  addOnce(line: SourceLine, reason: string): void {
    if (!this.told.has(reason)) this.add(line, reason)
    this.told.add(reason)
  }
}
