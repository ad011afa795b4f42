/**
 * Joins losses that overlap into one: `cut` happens with the first, the function it gives with the end of the last.
 * The end of a loss told twice counts once.
 */
export function joinLosses(cut: () => () => void): () => () => void {
  let under = 0
  let mend = () => {}
  return () => {
    if (under === 0) mend = cut()
    under += 1
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      under -= 1
      if (under === 0) mend()
    }
  }
}
