/** One of the three brainstorm frames. */
export type ColumnId = 'wrong' | 'well' | 'lucky'

export type Column = {
  readonly id: ColumnId
  /** The frame's title, and the words used everywhere on screen. */
  readonly title: string
  /** The question under the title. */
  readonly prompt: string
  /** Miro's sticky-note colour for notes of this column. */
  readonly color: 'light_pink' | 'light_green' | 'light_blue'
}

/** The practice's three columns, in reading order (VMware Tanzu Labs, "Postmortem"). */
export const COLUMNS: readonly Column[] = [
  { id: 'wrong', title: 'What went wrong', prompt: 'What led to the incident, or made it last?', color: 'light_pink' },
  { id: 'well', title: 'What went well', prompt: 'What did we do that helped to fix it?', color: 'light_green' },
  { id: 'lucky', title: 'Where we got lucky', prompt: 'What helped us by chance?', color: 'light_blue' },
]

/** The column with this id. */
export function columnOf(id: ColumnId): Column {
  return COLUMNS.find((column) => column.id === id) as Column
}
