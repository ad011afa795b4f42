type Cell = string | number
/** What a column says above its values; the unit belongs to it. `digits` after the point, for numbers. */
export type Column = { readonly name: string; readonly digits?: number }

/** Prints a title and under it rows of values, numbers to the right. */
export function printTable(title: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
  const shown = rows.map((row) => row.map((cell, at) => written(cell, columns[at]?.digits ?? 0)))
  const widths = columns.map(({ name }, at) => Math.max(name.length, ...shown.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[], isText: (at: number) => boolean) =>
    cells.map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('   ')
  const isText = (at: number) => rows.every((row) => typeof row[at] === 'string')
  console.log(`\n${title}`)
  console.log(
    line(
      columns.map(({ name }) => name),
      isText,
    ),
  )
  for (const cells of shown) console.log(line(cells, isText))
}

function written(cell: Cell, digits: number): string {
  return typeof cell === 'string' ? cell : cell.toFixed(digits)
}
