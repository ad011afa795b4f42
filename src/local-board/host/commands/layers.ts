import type { Handlers } from '../context.ts'
import type { BoardDocument } from '../document.ts'
import type { BoardItem } from '../items.ts'
import { refusal } from '../rules/errors.ts'
import { itemId, list } from '../rules/properties.ts'

export const layerCommands = {
  BRING_TO_FRONT: ({ ids }, { document }) => {
    const moved = layered(ids, 'bringToFront', document)
    const highest = layers(document).at(-1)?.order ?? 0
    place(moved, highest + 1, 1, document)
  },
  SEND_TO_BACK: ({ ids }, { document }) => {
    const moved = layered(ids, 'sendToBack', document)
    const lowest = layers(document)[0]?.order ?? 0
    place(moved, lowest - moved.length, 1, document)
  },
  BRING_IN_FRONT_OF: ({ ids, target }, { document }) => {
    const { moved, below, above } = around(ids, target, 'bringInFrontOf', document)
    const from = below[below.length - 1]?.order ?? 0
    spread(moved, from, above[0]?.order ?? from + moved.length + 1, document)
  },
  SEND_BEHIND_OF: ({ ids, target }, { document }) => {
    const { moved, below, above } = around(ids, target, 'sendBehindOf', document)
    const to = above[0]?.order ?? 0
    spread(moved, below[below.length - 1]?.order ?? to - moved.length - 1, to, document)
  },
  GET_LAYER_INDEX: ({ id }, { document }) => {
    layered([id], 'getLayerIndex', document)
    return layers(document).findIndex((item) => item.id === id)
  },
} satisfies Partial<Handlers>

/** All items but frames, from the back to the front. Frames are always behind them [D:ref-board]. */
function layers(document: BoardDocument): BoardItem[] {
  const items = [...document.items.values()].filter((item) => item.type !== 'frame')
  return items.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** The items that a command moves, from the back to the front. */
function layered(ids: readonly string[], command: string, document: BoardDocument): BoardItem[] {
  const wanted = new Set(list('items', ids).map(itemId))
  for (const id of wanted) {
    const item = document.get(id)
    if (!item) throw refusal.notFound(id)
    if (item.type === 'frame') throw refusal.frameInLayers(command)
  }
  return layers(document).filter((item) => wanted.has(item.id))
}

/** The layers that stay, cut in two where the moved ones go: next to the target. */
function around(ids: readonly string[], target: string, command: string, document: BoardDocument) {
  const moved = layered(ids, command, document)
  layered([target], command, document)
  const staying = layers(document).filter((item) => item.id === target || !ids.includes(item.id))
  const cut = staying.findIndex((item) => item.id === target) + (command === 'bringInFrontOf' ? 1 : 0)
  return {
    moved: moved.filter((item) => item.id !== target),
    below: staying.slice(0, cut),
    above: staying.slice(cut),
  }
}

/** Gives the items evenly spaced orders strictly between the two neighbours. */
function spread(items: readonly BoardItem[], from: number, to: number, document: BoardDocument) {
  const step = (to - from) / (items.length + 1)
  place(items, from + step, step, document)
}

function place(items: readonly BoardItem[], first: number, step: number, document: BoardDocument) {
  items.forEach((item, index) => {
    document.update(item.id, { order: first + index * step }, 'sdk')
  })
}
