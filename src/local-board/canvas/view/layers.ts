import type { Items } from '../../host/coordinates.ts'

/** Every frame's layer is below this one, every other item's above. */
export const ABOVE_FRAMES = 100_000

/**
 * Whole-number layers for CSS from the items' `order`: frames always behind everything else. A layer once given is
 * kept as long as it still stands in the right place, so that raising one item leaves the others untouched.
 */
export class Layers {
  #kept = new Map<string, number>()
  #items: Items | null = null

  of(items: Items): ReadonlyMap<string, number> {
    if (items === this.#items) return this.#kept
    const sorted = [...items.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    const layers = new Map<string, number>()
    let frame = 0
    let other = ABOVE_FRAMES
    for (const item of sorted) {
      const kept = this.#kept.get(item.id) ?? 0
      if (item.type === 'frame') {
        frame = Math.max(frame + 1, kept)
        layers.set(item.id, frame)
      } else {
        other = Math.max(other + 1, kept)
        layers.set(item.id, other)
      }
    }
    this.#items = items
    this.#kept = layers
    return layers
  }
}
