import type { AxisScale, KeptEvent } from '../kept-event.ts'

/** From the top-left corner of the whole, in the units of whoever draws. */
export type AxisBox = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Measures of what is drawn, in the units of whoever draws. */
export type AxisLook = {
  /** Room for the whole. */
  readonly width: number
  readonly label: {
    readonly least: number
    readonly most: number
    /** Between labels, both ways. */
    readonly gap: number
    /** How far a label's left edge stands before its dot. */
    readonly lead: number
    readonly heightOf: (event: KeptEvent, width: number) => number
  }
  /** Height of the strip with the days on top of a row. */
  readonly days: number
  /** From a dot's edge to the labels beside it. */
  readonly stem: number
  readonly dot: number
  /** Height of the times under the axis, where it is to scale. */
  readonly ticks: number
  readonly rowGap: number
}

export type AxisOptions = { readonly timeZone: string; readonly scale: AxisScale; readonly look: AxisLook }

/** An event on the axis: its dot's centre, its label, and the line between them. */
export type AxisEvent = {
  readonly event: KeptEvent
  readonly x: number
  readonly above: boolean
  readonly label: AxisBox
  readonly stem: AxisBox
}

/** Where a day begins: its heading, the room for it, and whether a line parts it from the day before. */
export type AxisDay = { readonly day: string; readonly left: number; readonly room: number; readonly parted: boolean }

/** A time under the axis. */
type AxisTick = { readonly x: number; readonly text: string }

export type AxisRow = {
  readonly top: number
  readonly height: number
  readonly axisY: number
  /** The axis itself, in pieces where it is to scale and time is left out between them. */
  readonly lines: readonly { readonly left: number; readonly right: number }[]
  /** Time that is left out: the middle between two pieces of the axis, and how long it is. */
  readonly cuts: readonly { readonly x: number; readonly ms: number }[]
  readonly days: readonly AxisDay[]
  readonly ticks: readonly AxisTick[]
  readonly events: readonly AxisEvent[]
}

/** Rows from top to bottom. The height is that of all of them; none and 0 where there is no event. */
export type Axis = { readonly rows: readonly AxisRow[]; readonly height: number }

/** A row as it is laid, before it knows its top: all heights count from its own. */
export type LaidRow = Omit<AxisRow, 'top'>

/** Puts rows under each other. */
export function stack(rows: readonly LaidRow[], gap: number): Axis {
  let top = 0
  const placed = rows.map((row) => {
    const by = top
    top += row.height + gap
    const down = (box: AxisBox) => ({ ...box, top: box.top + by })
    const events = row.events.map((each) => ({ ...each, label: down(each.label), stem: down(each.stem) }))
    return { ...row, top: by, axisY: row.axisY + by, events }
  })
  return { rows: placed, height: Math.max(top - gap, 0) }
}
