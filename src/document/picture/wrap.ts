const MARKS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Mean width of a character, in units of its font size; a little wide, so that what is planned fits. */
const CHARACTER = 0.55

/** Width of a text on one line, estimated: there is nothing to measure it with. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].length * fontSize * CHARACTER
}

/** The lines of a text in a width, broken at spaces and, where a word is longer than a line, in it; `…` for what is left over. */
export function wrap(text: string, fontSize: number, width: number, most: number): string[] {
  const letters = Math.max(Math.floor(width / (fontSize * CHARACTER)), 1)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    for (const piece of pieces(word, letters)) {
      const joined = line === '' ? piece : `${line} ${piece}`
      if (joined.length > letters && [...joined].length > letters) {
        lines.push(line)
        line = piece
      } else line = joined
    }
    if (lines.length > most) break
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const last = [...lines[most - 1]!].slice(0, letters - 1).join('')
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`]
}

function pieces(word: string, letters: number): string[] {
  if (word.length <= letters) return [word]
  const marks = [...MARKS.segment(word)].map(({ segment }) => segment)
  const cut: string[] = []
  for (let at = 0; at < marks.length; at += letters) cut.push(marks.slice(at, at + letters).join(''))
  return cut
}
