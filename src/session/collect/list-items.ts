import type { WrittenLine } from './collected.ts'

/** A line, a paragraph or an entry of a list, with the entries below it. */
type Item = {
  readonly line: number
  readonly parts: { readonly text: string; readonly apart: boolean }[]
  readonly indent: number
  readonly children: Item[]
}
export type Passage = { readonly line: number; readonly text: string }

const BULLET = /^(\s*)(?:[-*+•‣◦▪●○·–—]|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?(\S.*)$/
const RULE = /^\s*(?:[-*_=]\s*){3,}$/
const RULE_OF_TABLE = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/
const ROW = /^\s*\|(.*?)\|?\s*$/
/** In Markdown a line that ends like this is not joined with the next; a line all in bold reads like a title. */
const LINE_END = /(?: {2}|\\)$|^[^*]*\*\*[^*]+\*\*:?$/
/** Words of an entry that is only a label of those below it. */
const LABEL_WORDS = 3
/** Entries inside entries; what is further in stands beside the last of them. */
const DEEPEST = 12
/** Above all entries: a line that announces them. */
const ABOVE = -1

type Reading = {
  /** Whether lines that follow each other are one paragraph, as in Markdown, or one passage each. */
  readonly paragraphs: boolean
}

/** Whether a line is an entry of a list. */
export function isBullet(line: string): boolean {
  return BULLET.test(line.slice(0, 200))
}

/** How many of these lines are entries of lists, or rows of tables below their heads. */
export function countEntries(lines: readonly WrittenLine[]): number {
  const rows = lines.filter(({ text }) => ROW.test(text) && !RULE_OF_TABLE.test(text.slice(0, 200))).length
  const tables = lines.filter(({ text }) => RULE_OF_TABLE.test(text.slice(0, 200))).length
  return lines.filter(({ text }) => isBullet(text)).length + Math.max(rows - tables, 0)
}

/**
 * What of these lines makes one note each: entries of lists without their bullets and numbers, and lines or paragraphs. An
 * entry with others below it is one note with them as its details; one that is only a label (it ends in a colon or has at
 * most three words) stands before each of those below it instead, and so does a line that ends in a colon above a list.
 */
export function passagesOf(lines: readonly WrittenLine[], reading: Reading): Passage[] {
  return itemsOf(lines, reading).flatMap((item) => passages(item, reading))
}

function itemsOf(lines: readonly WrittenLine[], { paragraphs }: Reading): Item[] {
  const top: Item[] = []
  // The entries that the next line may belong to, each deeper than the one before.
  let open: Item[] = []
  let blank = true
  const add = (line: number, text: string, indent: number) => {
    while (open.length > 0 && (open.at(-1)!.indent >= indent || open.length >= DEEPEST)) open.pop()
    const item: Item = { line, parts: [{ text, apart: false }], indent, children: [] }
    const siblings = open.at(-1)?.children ?? top
    siblings.push(item)
    open.push(item)
  }
  for (const [index, { number, text }] of lines.entries()) {
    if (paragraphs && isHeadOfTable(text, lines[index + 1]?.text)) continue
    if (text.trim() === '' || RULE.test(text.slice(0, 200)) || RULE_OF_TABLE.test(text.slice(0, 200))) {
      blank = true
      continue
    }
    const bullet = BULLET.exec(text)
    const row = paragraphs ? ROW.exec(text) : null
    const last = open.at(-1)
    if (bullet) add(number, bullet[2]!, widthOf(bullet[1]!))
    else if (last && !row && continues(text, last, blank, paragraphs)) {
      last.parts.push({ text: text.trimStart(), apart: blank })
    } else {
      open = []
      add(number, row ? cellsOf(row[1]!) : text.trimStart(), ABOVE)
      if (row) open = []
    }
    blank = false
  }
  return top
}

/** The row above the rule of a table names its columns and says nothing itself. */
function isHeadOfTable(text: string, next: string | undefined): boolean {
  return next !== undefined && ROW.test(text) && RULE_OF_TABLE.test(next.slice(0, 200))
}

/** A line goes on with an entry when it is further in, and in Markdown also when it follows on it. */
function continues(text: string, { indent }: Item, blank: boolean, paragraphs: boolean): boolean {
  if (indent !== ABOVE && widthOf(text) > indent) return true
  return paragraphs && !blank
}

function passages(item: Item, reading: Reading): Passage[] {
  const text = textOf(item, reading)
  const below = item.children.flatMap((child) => passages(child, reading))
  if (below.length > 0 && isLabel(text, item.indent)) {
    const label = text.replace(/\s*:$/, '')
    return below.map(({ line, text: own }) => ({ line, text: `${label}: ${own}` }))
  }
  const own = { line: item.line, text }
  if (item.indent === ABOVE) return [own, ...below]
  const details = below.flatMap((each) => each.text.split('\n')).map((each) => `– ${each.replace(/^– /, '')}`)
  return [{ ...own, text: [text, ...details].join('\n') }]
}

function textOf({ parts }: Item, { paragraphs }: Reading): string {
  return parts.reduce((soFar, { text, apart }, index) => {
    const broken = apart || (paragraphs && LINE_END.test(parts[index - 1]?.text ?? ''))
    const clean = (paragraphs ? text.replace(/\\$/, '') : text).trim()
    return index === 0 ? clean : `${soFar}${broken ? '\n' : ' '}${clean}`
  }, '')
}

function isLabel(text: string, indent: number): boolean {
  return text.endsWith(':') || (indent !== ABOVE && text.split(/\s+/).length <= LABEL_WORDS)
}

function widthOf(text: string): number {
  let width = 0
  for (const each of text) {
    if (each.trim() !== '') break
    width += each === '\t' ? 4 : 1
  }
  return width
}

function cellsOf(row: string): string {
  return row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' – ')
}
