import { readDelimitedText } from './delimited-text.ts'
import type { TimelineProblem } from './event.ts'
import type { Hints } from './hints.ts'
import { readPipes } from './pipe-table.ts'
import type { SourceLine } from './source-line.ts'

/** The lines of a text with its tables put as lines, and what there is to tell about the tables. */
export type Rows = { readonly lines: readonly SourceLine[]; readonly problems: readonly TimelineProblem[] }

/** Puts the rows of Markdown, CSV and TSV tables as lines that begin with their time; other lines are left as they are. */
export function readTables(lines: readonly SourceLine[], hints: Hints): Rows {
  return readDelimitedText(lines, hints) ?? { lines: readPipes(lines, hints), problems: [] }
}
