import type { Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, Table, TableCell } from 'mdast'

/** A heading. Line breaks become spaces: a heading has one line. */
export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(oneLine(value))] }
}

/** A paragraph of plain strings and other inline nodes. */
export function paragraph(...children: (string | PhrasingContent)[]): Paragraph {
  return { type: 'paragraph', children: inline(children) }
}

/** What a person wrote: a paragraph for each block between blank lines, with its line breaks. */
export function paragraphs(value: string): Paragraph[] {
  return value
    .split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/)
    .filter((block) => block.trim() !== '')
    .map((block) => paragraph(...lines(block)))
}

/** One item a line of inline content. */
export function list(items: readonly (string | PhrasingContent)[][]): List {
  const children: ListItem[] = items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...item)],
  }))
  return { type: 'list', ordered: false, spread: false, children }
}

/** A table; the first row is its head. Line breaks become spaces. */
export function table(rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell): TableCell => ({ type: 'tableCell', children: [text(oneLine(cell))] })),
    })),
  }
}

/** A quotation of one paragraph. */
export function quote(value: string): Blockquote {
  return { type: 'blockquote', children: [paragraph(value)] }
}

/** Bold text on one line; it must not be empty. */
export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(oneLine(value))] }
}

/** What a person wrote, as inline content that keeps its line breaks. */
export function lines(value: string): PhrasingContent[] {
  return value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line, i): PhrasingContent[] => (i === 0 ? [text(line)] : [{ type: 'break' }, text(line)]))
}

function inline(children: readonly (string | PhrasingContent)[]): PhrasingContent[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child))
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}
