import { type SparseRows, unitLength } from './sparse-rows.ts'
import type { Unit } from './units.ts'

/** How much more counts what people put together because of it, and how much less what they did not mind to part. */
const TOGETHER = 1.6
const APART = 0.6

/**
 * Rows as the pins teach to read them: a feature that two or more notes of one pin share, and no note of another, counts
 * more; one that notes of different pins share counts less. So notes like the pinned ones follow them.
 */
export function taught(rows: SparseRows, units: readonly Unit[]): SparseRows {
  const pins = units.filter(({ pin }) => pin !== null)
  if (pins.length === 0) return rows
  const factors = new Float64Array(rows.width).fill(1)
  const holders = new Map<number, { groups: Set<number>; notes: number }>()
  pins.forEach(({ notes }, group) => {
    for (const note of notes) {
      for (const column of rows.columns[note]!) {
        const holder = holders.get(column) ?? { groups: new Set<number>(), notes: 0 }
        holder.groups.add(group)
        holder.notes += 1
        holders.set(column, holder)
      }
    }
  })
  for (const [column, { groups, notes }] of holders) {
    if (groups.size > 1) factors[column] = APART
    else if (notes > 1) factors[column] = TOGETHER
  }
  const values = rows.values.map((row, i) => row.map((value, j) => value * factors[rows.columns[i]![j]!]!))
  return unitLength({ ...rows, values })
}
