import type { ColumnId } from '../column.ts'

/** Something that was written before the session and becomes a sticky note. `line` is the 1-based line it was read from. */
export type CollectedNote = { readonly column: ColumnId; readonly text: string; readonly line: number }

/** What was left out, or taken in another way than it was written, and why. `line` is 1-based. */
export type CollectProblem = { readonly line: number; readonly text: string; readonly reason: string }

export type Collected = { readonly notes: readonly CollectedNote[]; readonly problems: readonly CollectProblem[] }

/** A line of the text. `number` is 1-based. */
export type WrittenLine = { readonly number: number; readonly text: string }

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): WrittenLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line }))
}

/** What two notes have in common when they say the same: spaces and capitals make no difference. */
export function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Notes that say the same in one column become one, and what says nothing is left out. Both are told, in the order of lines. */
export function settled({ notes, problems }: Collected): Collected {
  const first = new Map<string, number>()
  const kept: CollectedNote[] = []
  const told: CollectProblem[] = [...problems]
  for (const note of notes) {
    const key = `${note.column} ${wordsOf(note.text)}`
    const before = first.get(key)
    if (saysNothing(note.text)) {
      told.push({ line: note.line, text: note.text, reason: 'This says nothing, so it makes no note.' })
    } else if (before !== undefined) {
      const reason = `This says the same as line ${before} in the same column, so the two make one note.`
      told.push({ line: note.line, text: note.text, reason })
    } else {
      first.set(key, note.line)
      kept.push(note)
    }
  }
  return { notes: kept, problems: told.toSorted((one, other) => one.line - other.line) }
}

const NOTHING =
  /^(?:[\p{P}\p{S}\s]*|n[/.]?\s?a\.?|none|nothing(?: to add)?|nil|no|nope|not applicable|tbd|to ?do|keine?[sr]?(?: angaben?)?|k\.?\s?a\.?|nix|nichts|rien|aucune?|nada|ninguno?|nenhum|niente|なし|特になし|없음|there are no (?:notes|action items)(?: in this \w+)?)[.!]*$/iu

/** Whether an answer is one of those that people give to fields they have to fill in: `-`, `n/a`, `none`. */
export function saysNothing(text: string): boolean {
  return text.length < 40 && NOTHING.test(text.trim()) && !/\p{Extended_Pictographic}/u.test(text)
}

/** The beginning of a text on one line, for a message. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line
}
