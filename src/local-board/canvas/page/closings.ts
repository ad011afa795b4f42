type Kind = 'panel' | 'modal'

/** Tells that the person closed a page of the app by the board's own button. */
export type Closings = {
  tell(kind: Kind): void
  on(listener: (kind: Kind) => void): () => void
}

export function createClosings(): Closings {
  const listeners = new Set<(kind: Kind) => void>()
  return {
    tell(kind) {
      for (const listener of [...listeners]) listener(kind)
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
