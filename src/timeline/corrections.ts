/** A text on its way into the timeline, with what was settled about its lines. Lines are counted from 1 and end with `\n`. */
export type CorrectedText = {
  readonly text: string
  /** By line, as it was before it was corrected here. */
  readonly originals: Readonly<Record<string, string>>
  /** Lines that were looked at and are right as they were read. */
  readonly accepted: readonly number[]
  /** Lines whose event, or whose problem, is not wanted. */
  readonly leftOut: readonly number[]
}

/** With one line in other words. Put back as it was, it counts as never corrected. */
export function correctLine<Draft extends CorrectedText>(draft: Draft, line: number, written: string): Draft {
  const lines = draft.text.split('\n')
  const before = lines[line - 1]
  if (before === undefined || before === written) return draft
  lines[line - 1] = written.replaceAll(/[\r\n]+/g, ' ')
  const { [line]: original = before, ...others } = draft.originals
  return {
    ...draft,
    text: lines.join('\n'),
    originals: original === written ? others : { ...others, [line]: original },
    accepted: draft.accepted.filter((each) => each !== line),
  }
}

/** With lines that are right as they were read. */
export function acceptLines<Draft extends CorrectedText>(draft: Draft, lines: readonly number[]): Draft {
  return { ...draft, accepted: [...new Set([...draft.accepted, ...lines])] }
}

/** Without what a line says, or with it again. */
export function leaveOut<Draft extends CorrectedText>(draft: Draft, line: number, isOut: boolean): Draft {
  const others = draft.leftOut.filter((each) => each !== line)
  return { ...draft, leftOut: isOut ? [...others, line] : others }
}

/** With another text. What was settled about lines that are still there, above and below what has changed, goes along. */
export function withText<Draft extends CorrectedText>(draft: Draft, written: string): Draft {
  const text = written.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const isSettled = [draft.accepted, draft.leftOut, Object.keys(draft.originals)].some(({ length }) => length > 0)
  if (!isSettled) return { ...draft, text }
  const lineNow = movedLines(draft.text.split('\n'), text.split('\n'))
  const move = (lines: readonly number[]) => lines.flatMap((line) => lineNow(line) ?? [])
  const originals = Object.entries(draft.originals).flatMap(([line, original]) => {
    const now = lineNow(Number(line))
    return now === null ? [] : [[now, original] as const]
  })
  return {
    ...draft,
    text,
    originals: Object.fromEntries(originals),
    accepted: move(draft.accepted),
    leftOut: move(draft.leftOut),
  }
}

/** The text as it was before lines were corrected. */
export function originalText({ text, originals }: Pick<CorrectedText, 'text' | 'originals'>): string {
  if (Object.keys(originals).length === 0) return text
  return text
    .split('\n')
    .map((line, index) => originals[index + 1] ?? line)
    .join('\n')
}

/** Where a line is now; null for one between the first and the last line that have changed. */
function movedLines(before: readonly string[], now: readonly string[]): (line: number) => number | null {
  const most = Math.min(before.length, now.length)
  let above = 0
  while (above < most && before[above] === now[above]) above++
  let below = 0
  while (below < most - above && before[before.length - 1 - below] === now[now.length - 1 - below]) below++
  return (line) => {
    if (line <= above) return line
    return line > before.length - below ? line + now.length - before.length : null
  }
}
