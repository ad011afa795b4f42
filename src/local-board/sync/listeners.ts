/** Those who want to be told of something. */
export type Listeners<Value> = {
  /** Returns its disposer. */
  add(listener: (value: Value) => void): () => void
  call(value: Value): void
  clear(): void
}

export function createListeners<Value>(): Listeners<Value> {
  const listeners = new Set<(value: Value) => void>()
  return {
    add(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    call(value) {
      // A copy, because a listener may dispose itself while it is called.
      for (const listener of [...listeners]) listener(value)
    },
    clear: () => listeners.clear(),
  }
}
